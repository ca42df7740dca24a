import { type Entry, FORM_WEIGHTS, STAGE_WEIGHTS } from '../../../model/index.ts'
import { splitKeys, toKey } from '../../query/keys.ts'
import { ENTRY_INDEX } from '../../schema/migrations/0002-register.ts'
import type { Tables } from '../../schema/tables.ts'
import { toKeyTokens } from '../../search/probe.ts'
import { indexNames, indexWords } from '../../text/index-words.ts'
import type { Changes } from '../../write/changes.ts'
import { CONFIDENCE_SUM, toMillionths } from './confidence-sum.ts'

type Row = Tables['entries']
/** What has to be known of a row to take it out. */
export type Indexed = Pick<
  Row,
  'position' | 'keys' | 'pair' | 'first_day' | 'review' | 'form' | 'reached' | 'confidence'
>

/** Kinds of keys that are counted for a pair and a year, as `kind:code`. */
const MEASURES = ['form:', 'instrument:', 'status:', 'reached:', 'sector:']

/** The words of an agreement, column by column, as the index gets them. */
export function entryColumns(entry: Entry): string[] {
  const parties = entry.parties.flatMap(({ value }) =>
    value.onBehalfOf === undefined ? [value.name] : [value.name, value.onBehalfOf],
  )
  const more = [
    ...entry.places.map(({ value }) => value.name),
    ...(entry.number ? [entry.number.value] : []),
    ...entry.terms.map(({ value: { value, unit } }) => `${value} ${unit ?? ''}`),
    ...entry.obligations.map(({ what }) => what),
    ...entry.deliveries.map(({ what }) => what),
  ]
  return [
    indexWords(entry.title.value),
    indexWords(entry.subject.value),
    indexNames([...entry.sides.map(({ value }) => value.name), ...parties]),
    indexNames(more),
  ]
}

/** Puts an agreement into the index and the counts. */
export function indexEntry(changes: Changes, row: Row, columns: readonly string[]): void {
  const keys = splitKeys(row.keys)
  changes.addToIndex(ENTRY_INDEX, { position: row.position, columns, keys: toKeyTokens(keys) })
  count(changes, row, keys, 1)
}

/** Takes it out of both. */
export function unindexEntry(changes: Changes, row: Indexed): void {
  changes.removeFromIndex(ENTRY_INDEX, row.position)
  count(changes, row, splitKeys(row.keys), -1)
}

function count(changes: Changes, row: Indexed, keys: readonly string[], by: 1 | -1): void {
  // What people rejected counts as that and as nothing else.
  const isRejected = row.review === 'rejected'
  changes.countKeys(ENTRY_INDEX, isRejected ? [toKey('review', 'rejected')] : keys, by)
  changes.countKeys(ENTRY_INDEX, [CONFIDENCE_SUM], by * toMillionths(row.confidence))
  if (row.pair === null || isRejected) return
  const year = Number(row.first_day?.slice(0, 4) ?? 0)
  for (const measure of ['agreements', ...keys.filter(key => MEASURES.some(kind => key.startsWith(kind)))])
    changes.countPair(row.pair, year, measure, by)
  changes.countPair(row.pair, year, 'legal-weight', by * legalWeight(row))
}

/** In hundredths. */
const legalWeight = ({ form, reached }: Indexed): number =>
  FORM_WEIGHTS[form as Entry['form']['value']] * STAGE_WEIGHTS[reached as Entry['reached']['value']]
