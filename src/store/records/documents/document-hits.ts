import type { Span } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Tables } from '../../schema/tables.ts'
import { inChunks } from '../chunks.ts'
import { optional } from '../optional.ts'
import type { StoredDocument } from './stored-document.ts'

/** A document in a list: without its text, with the passage that was found. */
export type DocumentHit = {
  readonly id: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly language: string
  readonly rank: StoredDocument['rank']
  readonly state: StoredDocument['state']
  readonly copyOf?: string
  readonly added: string
  /** The passage that has the words that were looked for, else the first one. */
  readonly passage: Span & { readonly text: string }
}

/** Documents of passages, by the numbers of these and in their order. */
export async function loadHits(session: Session, numbers: readonly number[]): Promise<DocumentHit[]> {
  const rows = await inChunks(numbers, chunk =>
    session.db
      .selectFrom('passages')
      .innerJoin('documents', 'documents.no', 'passages.document_no')
      .selectAll('documents')
      .select(['passages.no as passage_no', 'passages.span_start', 'passages.span_end'])
      .where('passages.no', 'in', chunk)
      .execute(),
  )
  const byNumber = new Map(rows.map(row => [row.passage_no, row]))
  return numbers.flatMap(number => {
    const row = byNumber.get(number)
    return row ? [toHit(row, row.span_start, row.span_end)] : []
  })
}

const toHit = (row: Tables['documents'], start: number, end: number): DocumentHit => ({
  id: row.id,
  ...optional('title', row.title),
  ...optional('publisher', row.publisher),
  ...optional('published', row.published),
  language: row.language,
  rank: row.rank as DocumentHit['rank'],
  state: row.state as DocumentHit['state'],
  ...optional('copyOf', row.copy_of),
  added: row.added,
  passage: { start, end, text: row.text.slice(start, end) },
})
