import { readTable } from './table.ts'
import type { Country } from './types.ts'

const COLUMNS = {
  required: [
    'code',
    'alpha3',
    'name',
    'official',
    'names',
    'adjectives',
    'combining',
    'demonyms',
    'capital',
    'capitals',
  ],
  optional: ['seats', 'cities', 'currency', 'parent', 'leader', 'from', 'to', 'successors', 'notWhen', 'weak', 'notes'],
}

/** Reads the table of countries. */
export function readCountries(text: string, file: string): readonly Country[] {
  const countries = readTable(text, file, COLUMNS).map((row): Country => {
    const name = row.required('name')
    const official = row.required('official')
    const capital = row.textOrNull('capital')
    return Object.freeze({
      code: row.required('code'),
      alpha3: row.required('alpha3'),
      name,
      official,
      names: unique([name, official, ...row.list('names')]),
      adjectives: row.list('adjectives'),
      combining: row.list('combining'),
      demonyms: row.list('demonyms'),
      capital,
      capitals: unique(capital === null ? row.list('capitals') : [capital, ...row.list('capitals')]),
      seats: row.list('seats'),
      cities: row.list('cities'),
      notWhen: row.list('notWhen'),
      weak: row.list('weak'),
      currency: row.textOrNull('currency'),
      parent: row.textOrNull('parent'),
      leader: row.text('leader') === '' ? null : row.code('leader', ['head-of-state', 'head-of-government']),
      from: row.textOrNull('from'),
      to: row.textOrNull('to'),
      successors: row.list('successors'),
    })
  })
  return Object.freeze(countries.toArray())
}

function unique(values: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(values)])
}
