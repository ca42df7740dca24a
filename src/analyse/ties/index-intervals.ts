import { bcaIntervals, type Interval } from '../statistics/bca.ts'
import { type Comparison, standingIn } from './comparison.ts'
import { COMPONENT_NAMES } from './components.ts'
import { type Thing, WIDTH, YearSums } from './things.ts'

export type YearIntervals = {
  readonly index: Interval | null
  readonly agreements: Interval | null
  readonly legalWeight: Interval | null
}
export type Intervals = { readonly years: ReadonlyMap<number, YearIntervals>; readonly all: YearIntervals }

/** Resamples are fewer where there are many things: their intervals are narrow, and few draws tell as much. */
const MOST_DRAWS = 1_000_000
const [LEAST_RESAMPLES, RESAMPLES] = [400, 1_000]
const PER_YEAR = 3
const [AGREEMENTS, LEGAL_WEIGHT] = [COMPONENT_NAMES.indexOf('agreements'), COMPONENT_NAMES.indexOf('legalWeight')]

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
  const ranks = years.map(year => comparison.years.get(year))
  const heard = years.map(year => documents.get(year) ?? 0)
  const counted = heard.filter(count => comparison.pairs > 0 && count > 0).length
  const put = (figures: Float64Array, amounts: Float64Array, at: number) => {
    figures[PER_YEAR * at] = standingIn(ranks[at], amounts, at * WIDTH, heard[at]!)?.index ?? 0
    figures[PER_YEAR * at + 1] = amounts[at * WIDTH + AGREEMENTS]! * meanConfidence
    figures[PER_YEAR * at + 2] = amounts[at * WIDTH + LEGAL_WEIGHT]! * meanConfidence
  }
  const toFigures = (amounts: Float64Array): Float64Array => {
    const figures = new Float64Array(PER_YEAR * (years.length + 1))
    for (let at = 0; at < years.length; at++) put(figures, amounts, at)
    return total(figures, years.length, counted)
  }
  const whole = sums.with(new Float64Array(things.length).fill(1))
  const figures = toFigures(whole)
  const intervals = bcaIntervals({
    n: things.length,
    statistic: drawn => toFigures(sums.with(drawn)),
    without: thing => {
      const rest = sums.without(thing, whole)
      if (rest === null) return figures
      const changed = figures.slice()
      put(changed, rest.sums, rest.place)
      return total(changed, years.length, counted)
    },
    isRank: figure => figure % PER_YEAR === 0,
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

/** Over all years: the mean of the index where there is one, the sum of the rest. */
function total(figures: Float64Array, years: number, counted: number): Float64Array {
  const end = PER_YEAR * years
  figures.fill(0, end)
  for (let at = 0; at < end; at++) figures[end + (at % PER_YEAR)]! += figures[at]!
  figures[end] = counted === 0 ? 0 : figures[end]! / counted
  return figures
}
