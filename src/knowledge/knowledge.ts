import { readFileSync } from 'node:fs'
import { readCountries } from './countries.ts'
import { readCurrencies } from './currencies.ts'
import { readOrganisationPatterns } from './organisation-patterns.ts'
import { readOrganisations } from './organisations.ts'
import { readPeople } from './people.ts'
import type { Country, Currency, Knowledge } from './types.ts'

let loaded: Knowledge | undefined

/** What the program knows, read from its data files on the first call; frozen, the same object every time. */
export function knowledge(): Knowledge {
  loaded ??= loadKnowledge()
  return loaded
}

/** Reads the data files: about 20 ms when a program starts, 5 ms later. */
export function loadKnowledge(): Knowledge {
  return Object.freeze({
    countries: load('countries.csv', readCountries),
    currencies: load('currencies.csv', readCurrencies),
    organisations: load('organisations.csv', readOrganisations),
    people: load('people.csv', readPeople),
    organisationPatterns: load('organisation-patterns.csv', readOrganisationPatterns),
  })
}

let countries: ReadonlyMap<string, Country> | undefined

/** The country of a code: `country('RU')?.name` is `Russia`. Null for no country's code. */
export function country(code: string): Country | null {
  countries ??= new Map(knowledge().countries.map(each => [each.code, each]))
  return countries.get(code) ?? null
}

let currencies: ReadonlyMap<string, Currency> | undefined

/** The currency of an ISO 4217 code: `currency('CNY')?.name` is `Chinese yuan`. Null for no currency's code. */
export function currency(code: string): Currency | null {
  currencies ??= new Map(knowledge().currencies.map(each => [each.code, each]))
  return currencies.get(code) ?? null
}

/** Beside this file in the sources and, copied by the build, in `dist`. */
function load<Value>(file: string, parse: (text: string, file: string) => Value): Value {
  return parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8'), file)
}
