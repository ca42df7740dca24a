import type { AgreementRow } from '../agreement-row.ts'
import { behind } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { toDecimal, toNumber } from '../money/decimal.ts'
import type { Rates } from '../money/rates.ts'
import { safeTotal } from '../money/safe-total.ts'
import { type TotalOptions, toCounted } from '../money/to-counted.ts'
import { trendOf } from '../statistics/trend.ts'
import { type Accounted, account, type CurrenciesOf } from './accounted.ts'
import type { CurrencyAnswer } from './schema.ts'
import { sumDollars, toKinds, toShare } from './to-kinds.ts'

/** In whose currency: shares of currencies of account and of settlement, and of the sides' own currencies against third ones. */
export function currency(
  rows: readonly AgreementRow[],
  filter: ListFilter,
  rates: Rates,
  currenciesOf: CurrenciesOf,
  options: TotalOptions = {},
): CurrencyAnswer {
  const counted = new Set(toCounted(rows, options).counted.map(({ id }) => id))
  const all = rows.flatMap(row => account(row, rates, currenciesOf, counted.has(row.id), options) ?? [])
  const narrow: ListFilter = { ...filter, has: [...(filter.has ?? []), 'amount'] }
  const settled = all.filter(({ settlement }) => settlement.length > 0)
  const byYear = [...Map.groupBy(all, ({ year }) => year)]
    .flatMap(([year, own]) => (year === null ? [] : [{ year, own }]))
    .sort((a, b) => a.year - b.year)
  const toRows = (own: readonly Accounted[]) => own.map(({ row }) => row)
  const byAccount = (each: Accounted) => each.byAccount
  return {
    agreements: behind(toRows(all), narrow),
    account: accountShares(all, narrow),
    settlement: [
      ...Map.groupBy(
        settled.flatMap(each => each.settlement.map(code => ({ code, each }))),
        ({ code }) => code,
      ),
    ]
      .map(([code, of]) => ({
        currency: code,
        ...toShare(
          of.map(({ each }) => each),
          settled.length,
          narrow,
        ),
      }))
      .sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1)),
    settlementStated: behind(toRows(settled), narrow),
    byAccount: toKinds(all, byAccount, narrow),
    bySettlement: toKinds(settled, ({ bySettlement }) => bySettlement, narrow),
    years: byYear.map(({ year, own }) => {
      const within = { ...narrow, from: String(year), to: String(year) }
      return { year, ...toKinds(own, byAccount, within), ...behind(toRows(own), within) }
    }),
    trend: trendOf(
      byYear.map(({ year, own }) => ({
        time: year,
        value: own.filter(each => each.byAccount === 'own').length / own.length,
      })),
    ),
    pairs: [...Map.groupBy(all, ({ row }) => row.pair)]
      .flatMap(([pair, own]) => {
        if (pair === undefined) return []
        const within = { ...narrow, between: pair.replace('-', ',') }
        return [{ pair, ...toKinds(own, byAccount, within), ...behind(toRows(own), within) }]
      })
      .sort((a, b) => b.n - a.n || (a.pair < b.pair ? -1 : 1)),
    money: safeTotal(rows, filter, rates, options),
  }
}

function accountShares(all: readonly Accounted[], filter: ListFilter): CurrencyAnswer['account'] {
  const whole = sumDollars(all)
  return [...Map.groupBy(all, each => each.account)]
    .map(([code, own]) => {
      const dollars = sumDollars(own)
      return {
        currency: code,
        ...toShare(own, all.length, { ...filter, currency: [code] }),
        value: toDecimal(own.reduce((sum, { value }) => sum + value, 0n)),
        dollars: toDecimal(dollars),
        dollarShare: whole === 0n ? null : toNumber(dollars) / toNumber(whole),
      }
    })
    .sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1))
}
