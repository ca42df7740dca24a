import { readFileSync } from 'node:fs'
import { readTable } from './table.ts'

const COLUMNS = { required: ['currency', 'year', 'units_per_usd'], optional: [] }

let loaded: ReadonlyMap<string, number> | undefined

/**
 * The annual average of the units of a currency for one US dollar: `unitsPerDollar('CNY', 2014)` is 6.162. Null where no rate is
 * known; nothing is guessed.
 */
export function unitsPerDollar(currency: string, year: number): number | null {
  if (currency === 'USD') return 1
  loaded ??= readRates(readFileSync(new URL('./data/exchange-rates.csv', import.meta.url), 'utf8'))
  return loaded.get(`${currency}${year}`) ?? null
}

const readRates = (text: string): ReadonlyMap<string, number> =>
  new Map(
    readTable(text, 'exchange-rates.csv', COLUMNS).map(row => {
      const rate = Number(row.required('units_per_usd'))
      if (!(rate > 0))
        throw row.error('bad-rate', `"${row.text('units_per_usd')}" is no rate.`, 'Write a number above 0.')
      return [`${row.required('currency')}${row.required('year')}`, rate] as const
    }),
  )
