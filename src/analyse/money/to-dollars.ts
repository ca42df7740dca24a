import { divide, type Exact, multiply, toExact } from './decimal.ts'
import type { Rates } from './rates.ts'

/** Why an amount was not made into dollars. */
export type Unconverted = 'no-year' | 'no-rate' | 'no-deflator'

/** An amount of a year in US dollars: at the annual rate, and in prices of the base year where a deflator is given. Never by a guess. */
export function toDollars(amount: Exact, currency: string, year: number | null, rates: Rates): Exact | Unconverted {
  if (year === null) return currency === 'USD' && rates.prices === undefined ? amount : 'no-year'
  const dollars = currency === 'USD' ? amount : atRate(amount, rates.unitsPerDollar(currency, year))
  if (dollars === null) return 'no-rate'
  if (rates.prices === undefined || rates.baseYear === undefined) return dollars
  const [then, base] = [rates.prices(year), rates.prices(rates.baseYear)]
  if (then === null || base === null) return 'no-deflator'
  return divide(multiply(dollars, toExact(base)), toExact(then))
}

const atRate = (amount: Exact, unitsPerDollar: string | null): Exact | null =>
  unitsPerDollar === null ? null : divide(amount, toExact(unitsPerDollar))
