import { hash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Source } from '../../../model/index.ts'
import type { Tables } from '../../schema/tables.ts'
import { toJson } from '../../write/to-json.ts'
import { optional } from '../optional.ts'
import type { NewSource } from './new-document.ts'

type Row = Tables['sources']

export const toSource = (row: Row, documentId: string): Source => ({
  documentId,
  ...optional('url', row.url),
  ...optional('publisher', row.publisher),
  authors: JSON.parse(row.authors),
  ...optional('retrieved', row.retrieved),
  rank: row.rank as Source['rank'],
  state: row.state as Source['state'],
  ...optional('supersedes', row.supersedes),
})

export function toSourceRow(source: NewSource, documentNo: number, ordinal: number): Row {
  toJson(source, 'source')
  return {
    document_no: documentNo,
    ordinal,
    url: source.url ?? null,
    url_hash: source.url === undefined ? null : hash('sha256', source.url),
    publisher: source.publisher ?? null,
    authors: JSON.stringify(source.authors),
    retrieved: source.retrieved ?? null,
    rank: source.rank,
    state: source.state,
    supersedes: source.supersedes ?? null,
  }
}

/** The same address, or without one the same publisher, is the same source. */
export const isSameSource = (
  a: Pick<NewSource, 'url' | 'publisher'>,
  b: Pick<NewSource, 'url' | 'publisher'>,
): boolean => (a.url === undefined && b.url === undefined ? a.publisher === b.publisher : a.url === b.url)

/** The sources of a document in the order in which they were added. */
export async function findSources(db: Kysely<Tables>, documentNo: number, documentId: string): Promise<Source[]> {
  const rows = await db
    .selectFrom('sources')
    .selectAll()
    .where('document_no', '=', documentNo)
    .orderBy('ordinal')
    .execute()
  return rows.map(row => toSource(row, documentId))
}
