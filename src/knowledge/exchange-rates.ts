import { readFileSync } from 'node:fs'
import { type AnnualFigures, readAnnualFigures } from './annual-figures.ts'
import { currency as knownCurrency } from './knowledge.ts'
import { KnowledgeError } from './knowledge-error.ts'

/** A user's own table, read but not yet understood. */
export type RateFile = { readonly name: string; readonly text: string }

/** Annual averages of the units of currencies for one US dollar, and where they are from. */
export type AnnualRates = {
  readonly unitsPerDollar: (currency: string, year: number) => string | null
  readonly sources: readonly string[]
}

const COLUMNS = { series: 'currency', figure: 'units_per_usd' } as const
const OWN_SOURCE = 'US Federal Reserve, H.10, annual averages'

let loaded: AnnualFigures | undefined

const own = (): AnnualFigures =>
  (loaded ??= readAnnualFigures(
    readFileSync(new URL('./data/exchange-rates.csv', import.meta.url), 'utf8'),
    'exchange-rates.csv',
    COLUMNS,
  ))

/**
 * The annual average of the units of a currency for one US dollar: `unitsPerDollar('CNY', 2014)` is 6.162. Null where no rate is
 * known; nothing is guessed.
 */
export function unitsPerDollar(currency: string, year: number): number | null {
  const rate = currency === 'USD' ? '1' : own().at(currency, year)
  return rate === null ? null : Number(rate)
}

/**
 * The rates that the program knows and those of users' files, which stand before ours; of two files the later counts.
 *
 * The file is CSV with the columns currency, year, units_per_usd and, if there is one, source.
 *
 * @throws KnowledgeError with file and line.
 */
export function annualRates(files: readonly RateFile[] = []): AnnualRates {
  const isSeries = (code: string) => knownCurrency(code) !== null
  const given = files
    .map(({ name, text }) => ({ name, figures: readAnnualFigures(text, name, { ...COLUMNS, isSeries }) }))
    .reverse()
  return {
    unitsPerDollar: (currency, year) => {
      if (currency === 'USD') return '1'
      for (const { figures } of given) {
        const rate = figures.at(currency, year)
        if (rate !== null) return rate
      }
      return own().at(currency, year)
    },
    sources: [
      OWN_SOURCE,
      ...given.toReversed().flatMap(({ name, figures: { sources } }) => (sources.length > 0 ? sources : [name])),
    ],
  }
}

/** Prices by year, the last year of them, and where they are from. */
export type Deflator = {
  readonly at: (year: number) => string | null
  readonly lastYear: number
  readonly sources: readonly string[]
}

/**
 * The prices of years, such as a GDP deflator of the United States, from a file of CSV with the columns year, index and source.
 *
 * @param year whose prices are asked for
 * @throws KnowledgeError with file and line; also where the file has no figure for that year.
 */
export function readDeflator({ name, text }: RateFile, year?: number): Deflator {
  const { at, lastYear, sources } = readAnnualFigures(text, name, { figure: 'index' })
  if (year !== undefined && at('', year) === null)
    throw new KnowledgeError(
      'year-missing',
      name,
      1,
      `there is no figure for ${year}, whose prices are asked for.`,
      'Add it, or name another year.',
    )
  return { at: of => at('', of), lastYear, sources: sources.length > 0 ? sources : [name] }
}
