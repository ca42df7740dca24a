import { type AgreementRow, yearOf } from '../agreement-row.ts'
import { countOf } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { binomialSplit } from '../statistics/binomial-split.ts'
import type { Comparison } from './comparison.ts'
import type { Ties } from './schema.ts'

type Years = readonly [from: number, to: number]

/** The years in two halves; the one in the middle of an odd number belongs to the second. */
export function toHalves(from: number, to: number): readonly [Years, Years] | null {
  const count = to - from + 1
  if (count < 2) return null
  const middle = from + (count >> 1)
  return [
    [from, middle - 1],
    [middle, to],
  ]
}

/** The same pair before: agreements a year in the first half of the years and in the second, and whether they differ by more than chance. */
export function compareHalves(
  rows: readonly AgreementRow[],
  filter: ListFilter,
  from: number,
  to: number,
): Ties['comparisons']['halves'] {
  const halves = toHalves(from, to)
  if (!halves) return null
  const toHalf = ([first, last]: Years) => {
    const own = rows.filter(row => first <= (yearOf(row) ?? 0) && (yearOf(row) ?? 0) <= last)
    const years = { from: String(first), to: String(last) }
    return { ...countOf(own, { ...filter, ...years }), from: first, to: last, perYear: own.length / (last - first + 1) }
  }
  const [earlier, later] = halves.map(toHalf) as [ReturnType<typeof toHalf>, ReturnType<typeof toHalf>]
  const share = (halves[0][1] - halves[0][0] + 1) / (to - from + 1)
  return { earlier, later, p: binomialSplit(earlier.value, earlier.value + later.value, share) }
}

/** The share of other pairs of which agreements a year rose by less (those that rose as much by half). */
export function grewLess(change: number, { agreements }: Comparison, from: number, to: number): number | null {
  const halves = toHalves(from, to)
  if (!halves || agreements.length === 0) return null
  const perYear = (years: ReadonlyMap<number, number>, [first, last]: Years) => {
    let sum = 0
    for (let year = first; year <= last; year++) sum += years.get(year) ?? 0
    return sum / (last - first + 1)
  }
  let less = 0
  for (const years of agreements) {
    const other = perYear(years, halves[1]) - perYear(years, halves[0])
    less += other < change ? 1 : other === change ? 0.5 : 0
  }
  return less / agreements.length
}
