import type { StatedRow } from '../agreement-row.ts'
import { type Listed, toListed } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { refine, wider, withinYear } from '../figures/refine.ts'
import { filterOf } from '../money/commitment.ts'
import { toDecimal, toNumber } from '../money/decimal.ts'
import type { Rates } from '../money/rates.ts'
import { totalOf } from '../money/safe-total.ts'
import { OVERRULED, type TotalOptions, toCounted } from '../money/to-counted.ts'
import { trendOf } from '../statistics/trend.ts'
import { type Accounted, account, type CurrenciesOf } from './accounted.ts'
import type { CurrencyAnswer } from './schema.ts'
import { behindAccounted, sumDollars, toKinds, toShare } from './to-kinds.ts'

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
  const all: Accounted[] = []
  for (const row of rows) {
    const accounted = account(row, rates, currenciesOf, !overruled.has(row), options)
    if (accounted) all.push(accounted)
  }
  const narrow = refine(filter, { has: ['amount'], ...filterOf(options.of ?? 'committed') })
  const list = toListed(narrow)
  const pairs = Map.groupBy(all, ({ row }) => row.pair)
  pairs.delete(undefined)
  const settled = all.filter(({ settlement }) => settlement.length > 0)
  const years = toYears(all, narrow)
  return {
    agreements: behindAccounted(all, list),
    account: accountShares(all, narrow),
    settlement: settlementShares(settled, { ...list, isWider: true }),
    settlementStated: behindAccounted(settled, { ...list, isWider: true }),
    byAccount: toKinds(all, ({ byAccount }) => byAccount, list),
    bySettlement: toKinds(settled, ({ bySettlement }) => bySettlement, list),
    years,
    trend: trendOf(years.map(({ year, own, n }) => ({ time: year, value: own.n / n }))),
    pairs: toPairs(pairs, narrow),
    pairsKnown: pairs.size,
    money: totalOf(counted, filter, rates, options),
  }
}

function accountShares(all: readonly Accounted[], filter: ListFilter): CurrencyAnswer['account'] {
  const whole = sumDollars(all)
  return [...Map.groupBy(all, each => each.account)]
    .map(([code, own]) => {
      const dollars = sumDollars(own)
      return {
        currency: code,
        ...toShare(own, all.length, toListed(wider(refine(filter, { currency: [code] })))),
        value: toDecimal(own.reduce((sum, { value }) => sum + value, 0n)),
        dollars: toDecimal(dollars),
        dollarShare: whole === 0n ? null : toNumber(dollars) / toNumber(whole),
      }
    })
    .sort(byNumberThen(({ currency: code }) => code))
}

function settlementShares(settled: readonly Accounted[], list: Listed): CurrencyAnswer['settlement'] {
  const each = settled.flatMap(one => one.settlement.map(code => ({ code, one })))
  return [...Map.groupBy(each, ({ code }) => code)]
    .map(([code, own]) => ({
      currency: code,
      ...toShare(
        own.map(({ one }) => one),
        settled.length,
        list,
      ),
    }))
    .sort(byNumberThen(({ currency: code }) => code))
}

function toYears(all: readonly Accounted[], filter: ListFilter): CurrencyAnswer['years'] {
  return [...Map.groupBy(all, ({ year }) => year)]
    .flatMap(([year, own]) => {
      if (year === null) return []
      const list = toListed(withinYear(filter, year))
      return [{ year, ...toKinds(own, ({ byAccount }) => byAccount, list), ...behindAccounted(own, list) }]
    })
    .sort((a, b) => a.year - b.year)
}

/** Those with most agreements. */
function toPairs(all: ReadonlyMap<string | undefined, readonly Accounted[]>, filter: ListFilter) {
  return [...all]
    .map(([pair, own]) => ({ pair: pair!, own, n: own.length }))
    .sort(byNumberThen(({ pair }) => pair))
    .slice(0, MOST_PAIRS)
    .map(({ pair, own }): CurrencyAnswer['pairs'][number] => {
      const list = toListed(refine(filter, { between: pair.replace('-', ',') }))
      return { pair, ...toKinds(own, ({ byAccount }) => byAccount, list), ...behindAccounted(own, list) }
    })
}

const byNumberThen =
  <T extends { readonly n: number }>(nameOf: (each: T) => string) =>
  (a: T, b: T) =>
    b.n - a.n || (nameOf(a) < nameOf(b) ? -1 : 1)
