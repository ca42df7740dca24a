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
  const others = isShort ? parses.map(({ sentence }) => sentence.index) : []
  const places = dated.length > 0 ? others : [...draft.coverage, ...others]
  const date = firstDate(
    context,
    places.map(index => parses[index]!),
  )
  if (!date || dated.some(one => one.date!.edtf <= date.edtf)) return draft
  if (dated.length > 0) return { ...draft, milestones: [{ ...dated[0]!, status: 'agreed', date }, ...draft.milestones] }
  return { ...draft, milestones: draft.milestones.map((one, at) => (at === 0 ? { ...one, date } : one)) }
}
const LATER_STAGES: ReadonlySet<string> = new Set(['implementing', 'completed', 'suspended', 'resumed'])

/** The first date that some sentences tell, deadlines aside. */
function firstDate({ analyser, timing }: AgreementContext, parses: readonly Parse[]): DraftDate | null {
  for (const parse of parses) {
    for (const [i, unit] of parse.sequence.units.entries()) {
      if (unit.kind !== 'date' || parse.quoted[i] || isDeadline(analyser, parse, i)) continue
      const found = toDraftDate(unit.date, { start: unit.start, end: unit.end }, unit.rule, timing, null, false)
      if (found) return { ...found, rule: `${analyser.kit.code}/date/of-context`, isInferred: true }
    }
  }
  return null
}
