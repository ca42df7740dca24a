import type { Parse } from '../syntax/clause.ts'
import type { AgreementContext } from './context.ts'
import { isDeadline, toDraftDate } from './dating.ts'
import type { Draft, DraftDate } from './draft.ts'

/**
 * A draft without any date takes the first one of the sentences that tell of it, in a short text the first one of all; so does one of
 * which only later stages are dated, where that date is earlier. All of these are inferred.
 */
export function withContextDate(
  context: AgreementContext,
  draft: Draft,
  parses: readonly Parse[],
  isShort: boolean,
): Draft {
  const dated = draft.milestones.filter(one => one.date)
  const isLate = isShort && dated.every(one => LATER_STAGES.has(one.status))
  if (dated.length > 0 && !isLate) return draft
  const own = isShort ? dateOfNumbered(context, parses) : null
  const date = own ?? firstDate(context, isShort ? parses : draft.coverage.map(index => parses[index]!))
  if (!date || (!own && dated.some(one => one.date!.edtf <= date.edtf))) return draft
  if (dated.length > 0) {
    const later = draft.milestones.filter(one => !one.date || one.date.edtf >= date.edtf)
    return { ...draft, milestones: [{ ...dated[0]!, status: 'agreed', date }, ...later] }
  }
  return { ...draft, milestones: draft.milestones.map((one, at) => (at === 0 ? { ...one, date } : one)) }
}
const LATER_STAGES: ReadonlySet<string> = new Set(['implementing', 'completed', 'suspended', 'resumed'])

/**
 * Of a text headed "the 18th medical team" the first date that a sentence about the 18th tells: what is told of the others is history.
 */
function dateOfNumbered(context: AgreementContext, parses: readonly Parse[]): DraftDate | null {
  const [title] = parses
  if (title?.sentence.passage.kind !== 'title') return null
  const numbers = ordinalsOf(title)
  if (numbers.length === 0) return null
  return firstDate(
    context,
    parses.slice(1).filter(parse => ordinalsOf(parse).some(number => numbers.includes(number))),
  )
}
/** Numbers with an ending, as in "18th". */
const ordinalsOf = ({ sequence: { units, text } }: Parse): string[] =>
  units.flatMap(unit => (unit.kind === 'number' && /\p{L}/u.test(text[unit.end] ?? '') ? [unit.number.decimal] : []))

/** The first date that some sentences tell, deadlines aside. */
function firstDate({ analyser, timing }: AgreementContext, parses: readonly Parse[]): DraftDate | null {
  for (const parse of parses) {
    for (const [i, unit] of parse.sequence.units.entries()) {
      if (unit.kind !== 'date' || parse.quoted[i] || isDeadline(analyser, parse, i)) continue
      const found = toDraftDate(unit.date, { start: unit.start, end: unit.end }, unit.rule, timing, null, false)
      // "on Friday": the day that counts is told, though nobody knows of which week.
      if (!found) return null
      return { ...found, rule: `${analyser.kit.code}/date/of-context`, isInferred: true }
    }
  }
  return null
}
