import { type AgreementRow, yearOf } from '../agreement-row.ts'
import { standingOf, sumsOf } from '../money/commitment.ts'
import { type Exact, toExact } from '../money/decimal.ts'
import type { Rates } from '../money/rates.ts'
import type { TotalOptions } from '../money/to-counted.ts'
import { toDollars } from '../money/to-dollars.ts'
import type { Whose } from './schema.ts'

/** The currencies of a country in a year; of one without a year those of any. */
export type CurrenciesOf = (country: string, year: number | null) => ReadonlySet<string>

/** An agreement as far as its currency goes. */
export type Accounted = {
  readonly row: AgreementRow
  readonly year: number | null
  /** In which its sum is stated. */
  readonly account: string
  readonly value: Exact
  /** Null where it is not counted, or not converted. */
  readonly dollars: Exact | null
  readonly settlement: readonly string[]
  readonly byAccount: Whose
  readonly bySettlement: Whose | null
}

/** @param isCounted whether its sum stands in the total */
export function account(
  row: AgreementRow,
  rates: Rates,
  currenciesOf: CurrenciesOf,
  isCounted: boolean,
  { of = 'committed' }: TotalOptions,
): Accounted | null {
  if (standingOf(row) !== of) return null
  const sums = sumsOf(row.amounts)
  const stated = typeof sums === 'string' ? row.amounts.slice(0, 1) : sums
  const [first] = stated
  if (!first) return null
  const year = yearOf(row)
  const value = typeof sums === 'string' || !isCounted ? 0n : sums.reduce((sum, { value }) => sum + toExact(value), 0n)
  const dollars = value === 0n ? null : toDollars(value, first.currency, year, rates)
  const settlement = [...new Set(row.amounts.flatMap(amount => amount.settlement ?? []))]
  const own = new Set(row.countries.flatMap(country => [...currenciesOf(country, year)]))
  const owned = settlement.filter(currency => own.has(currency)).length
  return {
    row,
    year,
    account: first.currency,
    value,
    dollars: typeof dollars === 'bigint' ? dollars : null,
    settlement,
    byAccount: own.has(first.currency) ? 'own' : 'third',
    bySettlement:
      settlement.length === 0 ? null : owned === settlement.length ? 'own' : owned === 0 ? 'third' : 'mixed',
  }
}
