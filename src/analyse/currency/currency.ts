import type { StatedRow } from '../agreement-row.ts'
import { behindCount, type Listed, toListed } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { refine, wider, withinYear } from '../figures/refine.ts'
import { filterOf } from '../money/commitment.ts'
import { toDecimal } from '../money/decimal.ts'
import type { Rates } from '../money/rates.ts'
import { totalOf } from '../money/safe-total.ts'
import { OVERRULED, type TotalOptions, toCounted } from '../money/to-counted.ts'
import { trendOf } from '../statistics/trend.ts'
import { account, type CurrenciesOf } from './accounted.ts'
import type { CurrencyAnswer } from './schema.ts'
import { addAccounted, type CurrencyTally, emptyCurrencyTally } from './tally.ts'
import { dollarsOf, toDollarShare, toKinds, toShare } from './to-kinds.ts'

/** Of more pairs only those with most agreements are told of; `between` asks for any. */
const MOST_PAIRS = 1_000

/** In whose currency: shares of currencies of account and of settlement, and of the sides' own currencies against third ones. */
export function currency(
  rows: readonly StatedRow[],
  filter: ListFilter,
  rates: Rates,
  currenciesOf: CurrenciesOf,
  options: TotalOptions = {},
): CurrencyAnswer {
  const counted = toCounted(rows, options)
  // Few: to look each up among them takes less than among all that are counted.
  const overruled = new Set(OVERRULED.flatMap(reason => counted.leftOut.get(reason) ?? []))
  const tally = emptyCurrencyTally()
  for (const row of rows) {
    const accounted = account(row, rates, currenciesOf, !overruled.has(row), options)
    if (accounted) addAccounted(tally, accounted)
  }
  const narrow = refine(filter, { has: ['amount'], ...filterOf(options.of ?? 'committed') })
  const list = toListed(narrow)
  const years = toYears(tally, narrow)
  return {
    agreements: behindCount(tally.all, list),
    account: accountShares(tally, narrow),
    settlement: settlementShares(tally, { ...list, isWider: true }),
    settlementStated: behindCount(tally.settled, { ...list, isWider: true }),
    byAccount: toKinds(tally.all, list),
    bySettlement: toKinds(tally.settled, list),
    years,
    trend: trendOf(years.map(({ year, own, n }) => ({ time: year, value: own.n / n }))),
    pairs: toPairs(tally, narrow),
    pairsKnown: tally.pairs.size,
    money: totalOf(counted, filter, rates, options),
  }
}

function accountShares({ all, accounts }: CurrencyTally, filter: ListFilter): CurrencyAnswer['account'] {
  const whole = dollarsOf(all)
  return [...accounts]
    .map(([code, own]) => ({
      currency: code,
      ...toShare(own, all.n, toListed(wider(refine(filter, { currency: [code] })))),
      value: toDecimal(own.value),
      ...toDollarShare(own.dollars, whole),
    }))
    .sort(byNumberThen(({ currency: code }) => code))
}

const settlementShares = ({ settled, settlements }: CurrencyTally, list: Listed): CurrencyAnswer['settlement'] =>
  [...settlements]
    .map(([code, own]) => ({ currency: code, ...toShare(own, settled.n, list) }))
    .sort(byNumberThen(({ currency: code }) => code))

const toYears = ({ years }: CurrencyTally, filter: ListFilter): CurrencyAnswer['years'] =>
  [...years]
    .map(([year, own]) => {
      const list = toListed(withinYear(filter, year))
      return { year, ...toKinds(own, list), ...behindCount(own, list) }
    })
    .sort((a, b) => a.year - b.year)

/** Those with most agreements. */
const toPairs = ({ pairs }: CurrencyTally, filter: ListFilter): CurrencyAnswer['pairs'] =>
  [...pairs]
    .map(([pair, own]) => ({ pair, own, n: own.n }))
    .sort(byNumberThen(({ pair }) => pair))
    .slice(0, MOST_PAIRS)
    .map(({ pair, own }) => {
      const list = toListed(refine(filter, { between: pair.replace('-', ',') }))
      return { pair, ...toKinds(own, list), ...behindCount(own, list) }
    })

const byNumberThen =
  <T extends { readonly n: number }>(nameOf: (each: T) => string) =>
  (a: T, b: T) =>
    b.n - a.n || (nameOf(a) < nameOf(b) ? -1 : 1)
