import { readTable } from './table.ts'
import { readTenures } from './tenure.ts'
import type { Currency } from './types.ts'

const COLUMNS = {
  required: ['code', 'name', 'minor', 'words', 'ambiguous', 'qualified', 'symbols', 'ambiguousSymbols', 'default'],
  optional: ['countries', 'from', 'to', 'successor'],
}

/** Reads the table of currencies. */
export function readCurrencies(text: string, file: string): readonly Currency[] {
  const currencies = readTable(text, file, COLUMNS).map((row): Currency => {
    const code = row.required('code')
    return Object.freeze({
      code,
      name: row.required('name'),
      minor: row.textOrNull('minor'),
      words: row.list('words'),
      ambiguous: row.list('ambiguous'),
      qualified: row.list('qualified'),
      symbols: Object.freeze([code, ...row.list('symbols')]),
      ambiguousSymbols: row.list('ambiguousSymbols'),
      defaultFor: row.list('default'),
      countries: readTenures(row, 'countries'),
      from: row.textOrNull('from'),
      to: row.textOrNull('to'),
      successor: row.textOrNull('successor'),
    })
  })
  return Object.freeze(currencies.toArray())
}
