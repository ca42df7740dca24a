import { knowledge } from './knowledge.ts'
import { countriesAt } from './tenure.ts'

/** The currencies of a country in a year: `currenciesOf('DE', 1995)` is `['DEM']`, `currenciesOf('DE', 2005)` is `['EUR']`. */
export const currenciesOf = (country: string, year: number): readonly string[] =>
  knowledge()
    .currencies.filter(
      ({ countries, from, to }) =>
        (from === null || Number(from.slice(0, 4)) <= year) &&
        (to === null || year <= Number(to.slice(0, 4))) &&
        countriesAt(countries, String(year)).includes(country),
    )
    .map(({ code }) => code)
