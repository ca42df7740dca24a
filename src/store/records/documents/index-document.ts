import type { Span } from '../../../model/index.ts'
import { nameKey, splitKeys, toKey } from '../../query/keys.ts'
import { PASSAGE_INDEX } from '../../schema/migrations/0001-documents.ts'
import type { Tables } from '../../schema/tables.ts'
import { toPosition } from '../../search/position.ts'
import { ALL_KEY, toKeyTokens } from '../../search/probe.ts'
import { indexWords } from '../../text/index-words.ts'
import { splitPassages } from '../../text/split-passages.ts'
import type { Changes } from '../../write/changes.ts'
import { pairsOf } from './countries-of.ts'

type DocumentRow = Tables['documents']
type PassageRow = Tables['passages']

/** The key of a document's first passage, by which a document is found and counted once. */
export const LEAD_KEY = 'has:lead'

/** What a document can be filtered by. */
export const documentKeys = (row: DocumentRow): string[] => [
  ALL_KEY,
  toKey('language', row.language),
  toKey('rank', row.rank),
  toKey('state', row.state),
  ...(row.publisher === null ? [] : [nameKey('publisher', row.publisher)]),
  ...(row.first_day === null ? [] : [toKey('year', row.first_day.slice(0, 4))]),
  ...splitKeys(row.countries).map(country => toKey('country', country)),
]

/**
 * The passages of a document, in their order, with numbers from `firstNo`. The first has the highest number, so that of one document it comes
 * first among the newest. A document without words has one, so that it is found by its keys.
 */
export function toPassages(row: DocumentRow, firstNo: number): PassageRow[] {
  const body = { start: row.body_start, end: row.body_end }
  const spans: readonly Span[] = splitPassages(row.text, body, JSON.parse(row.chrome))
  const some = spans.length > 0 ? spans : [{ start: body.start, end: body.start }]
  return some.map(({ start, end }, index) => {
    const no = firstNo + some.length - 1 - index
    return { no, document_no: row.no, span_start: start, span_end: end, position: toPosition(row.first_day, no) }
  })
}

/** Puts a document into the index and the counts. */
export function indexDocument(changes: Changes, row: DocumentRow, passages: readonly PassageRow[]): void {
  const keys = documentKeys(row)
  const title = indexWords(row.title ?? '')
  for (const [index, { position, span_start, span_end }] of passages.entries()) {
    const columns = [title, indexWords(row.text.slice(span_start, span_end))]
    const own = index === 0 ? [...keys, LEAD_KEY] : keys
    changes.addToIndex(PASSAGE_INDEX, { position, columns, keys: toKeyTokens(own) })
  }
  count(changes, row, keys, 1)
}

/** Takes it out of both. */
export function unindexDocument(
  changes: Changes,
  row: DocumentRow,
  passages: readonly Pick<PassageRow, 'position'>[],
): void {
  for (const { position } of passages) changes.removeFromIndex(PASSAGE_INDEX, position)
  count(changes, row, documentKeys(row), -1)
}

function count(changes: Changes, row: DocumentRow, keys: readonly string[], by: 1 | -1): void {
  changes.countKeys(PASSAGE_INDEX, keys, by)
  if (!isCopy(row)) countPairs(changes, row, by)
}

/** Counts a document anew of which it turns out that it copies another, or that it does not. */
export function countAsCopy(changes: Changes, row: Counted, group: string | null): void {
  const [was, is] = [isCopy(row), isCopy({ ...row, copy_of: group })]
  if (was !== is) countPairs(changes, row, is ? -1 : 1)
}

type Counted = Pick<DocumentRow, 'id' | 'copy_of' | 'first_day' | 'countries'>

/** A copy is not a second voice. */
const isCopy = ({ id, copy_of }: Counted): boolean => copy_of !== null && copy_of !== id

function countPairs(changes: Changes, row: Counted, by: 1 | -1): void {
  const year = Number(row.first_day?.slice(0, 4) ?? 0)
  for (const pair of pairsOf(splitKeys(row.countries))) changes.countPair(pair, year, 'documents', by)
}
