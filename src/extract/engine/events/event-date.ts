import type { AgreementContext } from '../agreements/context.ts'
import { isDeadline, toDraftDate } from '../agreements/dating.ts'
import type { DraftDate } from '../agreements/draft.ts'
import type { Parse } from '../syntax/clause.ts'
import { datelineEnd } from './dateline.ts'

/** The date of the clause of a unit, else the first one of the sentence. */
export function eventDate(
  { analyser, timing }: AgreementContext,
  parse: Parse,
  at: number,
  isAhead: boolean,
): DraftDate | null {
  const start = datelineEnd(parse)
  const dates = parse.sequence.units.flatMap((unit, i) =>
    unit.kind === 'date' && i >= start && !parse.quoted[i] && !isDeadline(analyser, parse, i) ? [{ unit, i }] : [],
  )
  const own = dates.find(one => parse.clauseOf[one.i] === parse.clauseOf[at]) ?? dates[0]
  if (!own) return null
  return toDraftDate(own.unit.date, { start: own.unit.start, end: own.unit.end }, own.unit.rule, timing, null, isAhead)
}
