import { type Distribution, percentileRank, toDistribution } from '../statistics/percentile-rank.ts'
import { COMPONENT_NAMES, type Component, NOTHING, type PairYear, toYears } from './components.ts'

/** What other pairs have in a year: of each component the amounts, and the amounts per 100 documents. */
type YearOfOthers = Readonly<Record<Component, { readonly plain: Distribution; readonly perDocument: Distribution }>>

/** Other pairs, to compare one with. A pair that has nothing in a year counts with nothing. */
export type Comparison = {
  /** How many pairs. */
  readonly pairs: number
  readonly years: ReadonlyMap<number, YearOfOthers>
  /** The agreements of each pair by year, to compare changes with. */
  readonly agreements: readonly ReadonlyMap<number, number>[]
}

/** @param rows of the pairs, those of one pair side by side */
export function compareWith(pairs: readonly string[], rows: readonly PairYear[], years: readonly number[]): Comparison {
  const ofPair = Map.groupBy(rows, ({ pair }) => pair)
  const all = pairs.map(pair => toYears(ofPair.get(pair) ?? []))
  const toYear = (year: number): YearOfOthers => {
    const here = all.map(each => each.get(year))
    const heard = here.filter(each => each !== undefined && each.documents > 0)
    return Object.fromEntries(
      COMPONENT_NAMES.map(component => [
        component,
        {
          plain: toDistribution(here.map(each => (each?.amounts ?? NOTHING)[component])),
          perDocument: toDistribution(heard.map(each => perHundred(each!.amounts[component], each!.documents))),
        },
      ]),
    ) as YearOfOthers
  }
  return {
    pairs: pairs.length,
    years: new Map(years.map(year => [year, toYear(year)])),
    agreements: all.map(each => new Map([...each].map(([year, { amounts }]) => [year, amounts.agreements]))),
  }
}

export const perHundred = (amount: number, documents: number): number => (100 * amount) / documents

/** Where a pair stands among others in a year, 0 to 100: the mean of its percentiles. */
export type Standing = { readonly index: number; readonly plain: number; readonly perDocument: number }

/** Null in a year in which no document speaks of the pair, or where there is nobody to compare with. The amounts of the year begin at `start`, in the order of the components. */
export function standingIn(
  others: YearOfOthers | undefined,
  amounts: ArrayLike<number>,
  start: number,
  documents: number,
): Standing | null {
  if (!others || documents <= 0) return null
  let [plain, perDocument] = [0, 0]
  for (let at = 0; at < COMPONENT_NAMES.length; at++) {
    const ranks = others[COMPONENT_NAMES[at]!]
    const amount = amounts[start + at]!
    const rank = percentileRank(ranks.plain, amount)
    const perRank = percentileRank(ranks.perDocument, perHundred(amount, documents))
    if (rank === null || perRank === null) return null
    plain += rank / COMPONENT_NAMES.length
    perDocument += perRank / COMPONENT_NAMES.length
  }
  return { index: (plain + perDocument) / 2, plain, perDocument }
}
