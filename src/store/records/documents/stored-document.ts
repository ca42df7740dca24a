import type { Document, SourceRank, SourceState } from '../../../model/index.ts'
import type { Tables } from '../../schema/tables.ts'
import { optional } from '../optional.ts'

/** A document with what the register knows of it. */
export type StoredDocument = {
  readonly document: Document
  /** Best rank among the sources that stand. */
  readonly rank: SourceRank
  /** `retracted` or `superseded` only when no source stands. */
  readonly state: SourceState
  /** Shared by copies and light rewrites of one story. */
  readonly copyOf?: string
  /** The id that came with it. */
  readonly ref?: string
  /** Version of the extractor that read it last. */
  readonly extractor: string
  readonly added: string
}

type Row = Tables['documents']

export const toStoredDocument = (row: Row): StoredDocument => ({
  document: toDocument(row),
  rank: row.rank as SourceRank,
  state: row.state as SourceState,
  ...optional('copyOf', row.copy_of),
  ...optional('ref', row.ref),
  extractor: row.extractor,
  added: row.added,
})

export const toDocument = (row: Row): Document => ({
  id: row.id,
  ...optional('title', row.title),
  ...optional('publisher', row.publisher),
  authors: JSON.parse(row.authors),
  ...optional('published', row.published),
  ...optional('publishedBasis', row.published_basis as Document['publishedBasis'] | null),
  language: row.language,
  text: row.text,
  body: { start: row.body_start, end: row.body_end },
  ...optional('pages', row.pages === null ? null : (JSON.parse(row.pages) as Document['pages'])),
})
