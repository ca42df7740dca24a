import { knowledge } from './knowledge.ts'
import { countriesAt } from './tenure.ts'
import type { Currency } from './types.ts'

let byCountry: ReadonlyMap<string, readonly Currency[]> | undefined

/** The currencies of a country in a year: `currenciesOf('DE', 1995)` is `['DEM']`, `currenciesOf('DE', 2005)` is `['EUR']`. Without a year, those that it ever had. */
export function currenciesOf(country: string, year: number | null): readonly string[] {
  byCountry ??= toCountries()
  return (byCountry.get(country) ?? [])
    .filter(each => year === null || isOf(each, country, year))
    .map(({ code }) => code)
}

const isOf = ({ countries, from, to }: Currency, country: string, year: number): boolean =>
  (from === null || Number(from.slice(0, 4)) <= year) &&
  (to === null || year <= Number(to.slice(0, 4))) &&
  countriesAt(
    countries.filter(tenure => tenure.country === country),
    String(year),
  ).includes(country)

function toCountries(): ReadonlyMap<string, readonly Currency[]> {
  const found = new Map<string, Currency[]>()
  for (const currency of knowledge().currencies)
    for (const country of new Set(currency.countries.map(tenure => tenure.country))) {
      if (found.has(country)) found.get(country)!.push(currency)
      else found.set(country, [currency])
    }
  return found
}
