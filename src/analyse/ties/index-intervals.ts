import { bcaIntervals, type Interval } from '../statistics/bca.ts'
import { type Comparison, standingIn } from './comparison.ts'
import type { Amounts } from './components.ts'
import { type Thing, YearSums } from './things.ts'

export type YearIntervals = {
  readonly index: Interval | null
  readonly agreements: Interval | null
  readonly legalWeight: Interval | null
}
export type Intervals = { readonly years: ReadonlyMap<number, YearIntervals>; readonly all: YearIntervals }

/** Resamples are fewer where there are many things: their intervals are narrow, and few draws tell as much. */
const MOST_DRAWS = 1_500_000
const [LEAST_RESAMPLES, RESAMPLES] = [400, 2_000]
const PER_YEAR = 3

/**
 * Intervals of the index, of the number of agreements and of their legal weight, by year and over all years, from one and the same resampling of what happened.
 *
 * @param documents how many mention the pair in each of the years
 */
export function indexIntervals(
  things: readonly Thing[],
  years: readonly number[],
  documents: ReadonlyMap<number, number>,
  comparison: Comparison,
  meanConfidence: number,
  seed: string,
): Intervals {
  const sums = new YearSums(things, years)
  const indexOf = (at: number, amounts: Amounts) =>
    standingIn(comparison.years.get(years[at]!), amounts, documents.get(years[at]!) ?? 0)?.index ?? 0
  const counted = years.filter(year => comparison.pairs > 0 && (documents.get(year) ?? 0) > 0).length
  const toFigures = (all: readonly Amounts[]): Float64Array => {
    const figures = new Float64Array(PER_YEAR * (years.length + 1))
    for (const [at, amounts] of all.entries()) put(figures, at, indexOf(at, amounts), amounts, meanConfidence)
    return total(figures, years.length, counted)
  }
  const weights = new Float64Array(things.length).fill(1)
  const whole = sums.with(weights)
  const figures = toFigures(whole)
  const intervals = bcaIntervals({
    n: things.length,
    statistic: drawn => toFigures(sums.with(drawn)),
    without: thing => {
      const rest = figures.slice()
      for (const [at, amounts] of sums.without(thing, whole))
        put(rest, at, indexOf(at, amounts), amounts, meanConfidence)
      return total(rest, years.length, counted)
    },
    seed,
    resamples: Math.max(LEAST_RESAMPLES, Math.min(RESAMPLES, Math.floor(MOST_DRAWS / (things.length + 1)))),
  })
  const take = (at: number): YearIntervals => ({
    index: intervals[PER_YEAR * at]!,
    agreements: intervals[PER_YEAR * at + 1]!,
    legalWeight: intervals[PER_YEAR * at + 2]!,
  })
  return { years: new Map(years.map((year, at) => [year, take(at)])), all: take(years.length) }
}

function put(figures: Float64Array, at: number, index: number, amounts: Amounts, scale: number): void {
  figures[PER_YEAR * at] = index
  figures[PER_YEAR * at + 1] = amounts.agreements * scale
  figures[PER_YEAR * at + 2] = amounts.legalWeight * scale
}

/** Over all years: the mean of the index where there is one, the sum of the rest. */
function total(figures: Float64Array, years: number, counted: number): Float64Array {
  const [index, agreements, weight] = [0, 1, 2].map(offset => {
    let sum = 0
    for (let at = 0; at < years; at++) sum += figures[PER_YEAR * at + offset]!
    return sum
  }) as [number, number, number]
  figures.set([counted === 0 ? 0 : index / counted, agreements, weight], PER_YEAR * years)
  return figures
}
