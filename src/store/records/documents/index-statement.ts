import type { Statement } from '../../../model/index.ts'
import { nameKey, toKey, toPair } from '../../query/keys.ts'
import { STATEMENT_INDEX } from '../../schema/migrations/0001-documents.ts'
import type { Tables } from '../../schema/tables.ts'
import { ALL_KEY, toKeyTokens } from '../../search/probe.ts'
import { indexNames, indexWords } from '../../text/index-words.ts'
import type { Changes } from '../../write/changes.ts'

type Row = Tables['statements']
type DocumentRow = Tables['documents']

/** Puts a statement into the index and the counts. */
export function indexStatement(changes: Changes, row: Row, document: DocumentRow): void {
  const { speaker, quote, addressee }: Statement = JSON.parse(row.json)
  const names = [speaker, addressee].map(actor =>
    actor ? indexNames([actor.value.name, ...(actor.value.office ? [actor.value.office] : [])]) : '',
  )
  const keys = keysOf(row, document)
  changes.addToIndex(STATEMENT_INDEX, {
    position: row.position,
    columns: [names[0]!, indexWords(quote.value), names[1]!],
    keys: toKeyTokens(keys),
  })
  count(changes, row, keys, 1)
}

/** Takes it out of both. */
export function unindexStatement(changes: Changes, row: Row, document: DocumentRow): void {
  changes.removeFromIndex(STATEMENT_INDEX, row.position)
  count(changes, row, keysOf(row, document), -1)
}

function keysOf(row: Row, document: DocumentRow): string[] {
  const { mode }: Statement = JSON.parse(row.json)
  const countries = [row.speaker_country, row.addressee_country].filter(country => country !== null)
  const pair = pairOf(row)
  return [
    ALL_KEY,
    ...countries.map(country => toKey('country', country)),
    ...(pair === null ? [] : [toKey('pair', pair)]),
    toKey('mode', mode.value),
    toKey('language', document.language),
    ...(document.publisher === null ? [] : [nameKey('publisher', document.publisher)]),
    ...yearKeys(row, document),
  ]
}

/** Said by somebody of one country to somebody of another. */
const pairOf = ({ speaker_country: a, addressee_country: b }: Row) =>
  a === null || b === null || a === b ? null : toPair(a, b)

function count(changes: Changes, row: Row, keys: readonly string[], by: 1 | -1): void {
  changes.countKeys(STATEMENT_INDEX, keys, by)
  const pair = pairOf(row)
  const year = keys.find(key => key.startsWith('year:'))
  if (pair !== null) changes.countPair(pair, Number(year?.slice(5) ?? 0), 'statements', by)
}

/** The year of its own date, else of the document's. */
export function yearKeys(row: { readonly first_day: string | null }, document: DocumentRow): string[] {
  const day = row.first_day ?? document.first_day
  return day === null ? [] : [toKey('year', day.slice(0, 4))]
}
