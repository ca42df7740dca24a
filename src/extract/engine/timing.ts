import type { Analyser } from './analyser.ts'
import type { Candidate } from './candidates.ts'
import { type Clause, hasBoundary, isMark } from './clause.ts'
import { type CalendarDate, type DateReference, resolveDate, toEdtf } from './dates.ts'
import type { DraftDate } from './draft.ts'

/** Where dates count from, and what earlier sentences said of the day of the events. */
export type Timing = {
  readonly reference: DateReference
  /** Whether the reference is known from outside the text. */
  readonly isPublishedKnown: boolean
  /** Years that the text itself states, latest last: they complete "on June 27" where nothing else does. */
  readonly statedYear: number | null
}

/** The date of what the candidate tells: the nearest in its clause that is no deadline; null where there is none. */
export function findDate(
  analyser: Analyser,
  candidate: Candidate,
  timing: Timing,
  previous: DraftDate | null,
): DraftDate | null {
  const { clause, use, at } = candidate
  const { sequence } = clause
  const anchor = use ? use.at : at
  let best: { cost: number; found: DraftDate } | null = null
  for (let i = 0; i < sequence.count; i++) {
    const { value, span, rule } = sequence.phrases[i]!
    if (value.tag !== 'date' || clause.quoted[i] || isDeadline(clause, i)) continue
    const isSame = value.date.isSame === true
    if (isSame && (!previous || i === 0)) continue
    const cost = distance(analyser, clause, anchor, i, candidate)
    if (best && cost >= best.cost) continue
    const isFuture = use !== null && use.modality === 'open'
    const resolved = isSame ? previous!.date : resolveDate(value.date, timing.reference, isFuture)
    const date = resolved ?? completed(value.date, timing)
    if (!date) continue
    const isInferred = !isSame && resolved === null
    best = {
      cost,
      found: { date, edtf: toEdtf(date), spans: isSame ? [span, ...previous!.spans] : [span], rule, isInferred },
    }
  }
  return best && best.cost < 30 ? best.found : null
}

/** "on June 27" in an undated text takes the year that the text states elsewhere. */
function completed(expression: { month?: number; day?: number }, timing: Timing): CalendarDate | null {
  if (timing.reference || timing.statedYear === null || expression.month === undefined) return null
  return { year: timing.statedYear, month: expression.month, day: expression.day }
}

function distance(analyser: Analyser, clause: Clause, anchor: number, at: number, candidate: Candidate): number {
  const { sequence } = clause
  const [from, to] = anchor < at ? [anchor, at] : [at, anchor]
  let cost = to - from
  if (hasBoundary(analyser, sequence, from + 1, to)) cost += 10
  for (let i = from + 1; i < to; i++) {
    const tag = sequence.phrases[i]!.value.tag
    if (tag === 'noun' && i !== candidate.at) cost += 4
    if (tag === 'verb' && i !== candidate.use?.at) cost += 4
    if (isMark(sequence, i)) cost += 1
  }
  const { value } = sequence.phrases[at]!
  // A year before another noun dates that noun: "the 1966 treaty".
  if (
    value.tag === 'date' &&
    value.date.month === undefined &&
    value.date.year !== undefined &&
    sequence.phrases[at + 1]?.value.tag === 'noun' &&
    at + 1 !== candidate.at
  )
    cost += 15
  // The first words of a sentence date all of it.
  if (at <= 1) cost = Math.min(cost, 6)
  return cost
}

const DEADLINE_PATTERN = /^(?:by|until|till|through|before|since|from|next)\b/i
/** "by 2025", "through March 2024", "since 2010": no date of the event itself. */
function isDeadline(clause: Clause, at: number): boolean {
  const { sequence } = clause
  const text = sequence.text.slice(sequence.phrases[at]!.span.start, sequence.phrases[at]!.span.end)
  if (DEADLINE_PATTERN.test(text)) return true
  const before = sequence.phrases[at - 1]
  return before !== undefined && DEADLINE_PATTERN.test(sequence.text.slice(before.span.start, before.span.end))
}
