import type { Amount, Span } from '../../../model/index.ts'
import type { Draft } from '../agreements/draft.ts'
import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'

/** What stands around a finding while its confidence is weighed. */
export type Surroundings = {
  readonly analyser: Analyser
  readonly parses: readonly Parse[]
  /** How many agreements the document tells of. */
  readonly agreements: number
  /** How many of them have a sum, by its value and currency. */
  readonly sums: ReadonlyMap<string, number>
}

export const sumKey = ({ value, currency }: Amount) => `${value} ${currency}`

export function toSurroundings(analyser: Analyser, parses: readonly Parse[], drafts: readonly Draft[]): Surroundings {
  const sums = new Map<string, number>()
  for (const { amounts } of drafts)
    for (const { value } of amounts) sums.set(sumKey(value), (sums.get(sumKey(value)) ?? 0) + 1)
  return { analyser, parses, agreements: drafts.length, sums }
}

/** The sentence that a span begins in, and the place of the unit that begins there (-1: none does); null for a span outside all. */
export function findPlace(
  parses: readonly Parse[],
  { start }: Span,
): { readonly parse: Parse; readonly at: number } | null {
  const parse = parses[lastBy(parses, start, one => one.sentence.start)]
  if (!parse || start >= parse.sentence.end) return null
  const { units } = parse.sequence
  const at = lastBy(units, start, unit => unit.start)
  return { parse, at: units[at]?.start === start ? at : -1 }
}

/** Place of the last thing that begins at `start` or before; -1 where none does. Things stand in the order of the text. */
function lastBy<T>(things: readonly T[], start: number, startOf: (thing: T) => number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(things[middle]!) <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}

const MOST_SPANS = 12
/** Whether a span lies in one of some others, of which the first are looked at. */
export function isWithin({ start, end }: Span, others: readonly Span[]): boolean {
  const count = Math.min(others.length, MOST_SPANS)
  for (let i = 0; i < count; i++) if (start >= others[i]!.start && end <= others[i]!.end) return true
  return false
}

/** "one", "two", "three or four", "five or more" of something. */
export function roughly(count: number): string {
  if (count < 3) return ['none', 'one', 'two'][count]!
  return count < 5 ? 'three or four' : 'five or more'
}
