import type { Event } from '../../../model/index.ts'
import { nameKey, splitKeys, toKey, toPair } from '../../query/keys.ts'
import { EVENT_INDEX } from '../../schema/migrations/0001-documents.ts'
import type { Tables } from '../../schema/tables.ts'
import { ALL_KEY, toKeyTokens } from '../../search/probe.ts'
import { indexNames, indexWords } from '../../text/index-words.ts'
import type { Changes } from '../../write/changes.ts'
import { yearKeys } from './index-statement.ts'

type Row = Tables['events']
type DocumentRow = Tables['documents']

/** Puts an event into the index and the counts. */
export function indexEvent(changes: Changes, row: Row, document: DocumentRow): void {
  const { participants, place }: Event = JSON.parse(row.json)
  const names = participants.flatMap(({ value }) => (value.office ? [value.name, value.office] : [value.name]))
  const keys = keysOf(row, document)
  changes.addToIndex(EVENT_INDEX, {
    position: row.position,
    columns: [indexNames(names), indexWords(place?.value.name ?? '')],
    keys: toKeyTokens(keys),
  })
  count(changes, row, keys, 1)
}

/** Takes it out of both. */
export function unindexEvent(changes: Changes, row: Row, document: DocumentRow): void {
  changes.removeFromIndex(EVENT_INDEX, row.position)
  count(changes, row, keysOf(row, document), -1)
}

function keysOf(row: Row, document: DocumentRow): string[] {
  const pair = pairOf(row)
  return [
    ALL_KEY,
    toKey('kind', row.kind),
    ...splitKeys(row.countries).map(country => toKey('country', country)),
    ...(pair === null ? [] : [toKey('pair', pair)]),
    toKey('language', document.language),
    ...(document.publisher === null ? [] : [nameKey('publisher', document.publisher)]),
    ...yearKeys(row, document),
  ]
}

/** A summit of ten is no event of forty-five pairs. */
function pairOf(row: Row): string | null {
  const countries = splitKeys(row.countries)
  return countries.length === 2 ? toPair(countries[0]!, countries[1]!) : null
}

function count(changes: Changes, row: Row, keys: readonly string[], by: 1 | -1): void {
  changes.countKeys(EVENT_INDEX, keys, by)
  const pair = pairOf(row)
  if (pair === null) return
  const year = Number(keys.find(key => key.startsWith('year:'))?.slice(5) ?? 0)
  for (const measure of ['events', `event:${row.kind}`]) changes.countPair(pair, year, measure, by)
}
