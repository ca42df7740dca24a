import { type StatedRow, yearOf } from '../agreement-row.ts'
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
  readonly row: StatedRow
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

const NONE: readonly string[] = []

/** @param isCounted whether a sum of it would stand in the total: no other agreement stands for it */
export function account(
  row: StatedRow,
  rates: Rates,
  currenciesOf: CurrenciesOf,
  isCounted: boolean,
  { of = 'committed' }: TotalOptions,
): Accounted | null {
  if (standingOf(row) !== of) return null
  const sums = sumsOf(row.amounts)
  const first = typeof sums === 'string' ? row.amounts[0] : sums[0]
  if (!first) return null
  const year = yearOf(row)
  let value = 0n
  if (typeof sums !== 'string' && isCounted) for (const sum of sums) value += toExact(sum.value)
  const dollars = value === 0n ? null : toDollars(value, first.currency, year, rates)
  const isOwn = (currency: string) => {
    for (const country of row.countries) if (currenciesOf(country, year).has(currency)) return true
    return false
  }
  const settlement = row.amounts.some(amount => amount.settlement)
    ? [...new Set(row.amounts.flatMap(amount => amount.settlement ?? []))]
    : NONE
  const owned = settlement.filter(isOwn).length
  return {
    row,
    year,
    account: first.currency,
    value,
    dollars: typeof dollars === 'bigint' ? dollars : null,
    settlement,
    byAccount: isOwn(first.currency) ? 'own' : 'third',
    bySettlement:
      settlement.length === 0 ? null : owned === settlement.length ? 'own' : owned === 0 ? 'third' : 'mixed',
  }
}
