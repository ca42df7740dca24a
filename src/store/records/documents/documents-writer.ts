import type { Source } from '../../../model/index.ts'
import { joinKeys } from '../../query/keys.ts'
import type { Tables } from '../../schema/tables.ts'
import { StoreError } from '../../store-error.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { countriesOf } from './countries-of.ts'
import { indexDocument, toPassages, unindexDocument } from './index-document.ts'
import type { NewDocument, NewSource } from './new-document.ts'
import { findSources, isSameSource, toSourceRow } from './sources.ts'
import { standingOf } from './standing-of.ts'
import { toDocumentRow } from './to-document-row.ts'
import { removeReading, writeReading } from './write-reading.ts'

/** What adding a document did: it is new, it is known and came from somewhere new, or all of it was known. */
export type Added = 'added' | 'new-source' | 'known'

export type DocumentsWriter = {
  /** Adds a document with everything found in it. One that is known is left as it is; a source of it that is not is added. */
  readonly add: (document: NewDocument) => Promise<Added>
  /** Puts a newer reading in the place of the one there is. What hung together with the old findings does not know them any more. */
  readonly reread: (newer: Pick<NewDocument, 'reading' | 'contexts' | 'extractor'>) => Promise<void>
  /** Says that a newer extractor read the same in a document. */
  readonly setExtractor: (documentId: string, extractor: string) => Promise<void>
  /** Replaces the sources of a document, for instance to retract one. */
  readonly putSources: (documentId: string, sources: readonly NewSource[]) => Promise<void>
  /** Says of which group of copies a document is; null for none. */
  readonly setCopyOf: (documentId: string, group: string | null) => Promise<void>
  /** Keeps a signature and its bands, by which copies are found. */
  readonly putSignature: (documentId: string, signature: string, bands: readonly string[]) => Promise<void>
}

type Row = Tables['documents']

export function createDocumentsWriter(writing: Writing): DocumentsWriter {
  const { db, insert, changes, takeNumbers } = writing

  const find = (id: string) => db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  async function get(id: string): Promise<Row> {
    const row = await find(id)
    if (!row) throw new StoreError('bad-value', { what: `document ${id}`, reason: 'there is no such document' })
    return row
  }

  async function numberOf(id: string): Promise<Pick<Row, 'no'>> {
    return (await db.selectFrom('documents').select('no').where('id', '=', id).executeTakeFirst()) ?? get(id)
  }

  /** Changes columns of a document, and with them what it is found by. */
  async function change(row: Row, changed: Partial<Row>): Promise<void> {
    const next = { ...row, ...changed }
    await db.updateTable('documents').set(changed).where('no', '=', row.no).execute()
    const passages = await db
      .selectFrom('passages')
      .selectAll()
      .where('document_no', '=', row.no)
      .orderBy('no', 'desc')
      .execute()
    unindexDocument(changes, row, passages)
    indexDocument(changes, next, passages)
  }

  async function putSources(row: Row, sources: readonly NewSource[]): Promise<void> {
    await db.deleteFrom('sources').where('document_no', '=', row.no).execute()
    await insert(
      'sources',
      sources.map((source, ordinal) => toSourceRow(source, row.no, ordinal)),
    )
    const standing = standingOf(sources)
    if (standing.rank !== row.rank || standing.state !== row.state) await change(row, standing)
  }

  return {
    add: async given => {
      const { document } = given.reading
      if (given.sources.length === 0)
        throw new StoreError('bad-value', { what: `document ${document.id}`, reason: 'it has no source' })
      const known = await db.selectFrom('documents').select('no').where('id', '=', document.id).executeTakeFirst()
      if (known) {
        const sources: readonly Source[] = await findSources(db, known.no, document.id)
        const fresh = given.sources.filter(source => !sources.some(each => isSameSource(each, source)))
        if (fresh.length === 0) return 'known'
        await putSources(await get(document.id), [...sources, ...fresh])
        return 'new-source'
      }
      const row = toDocumentRow(given, await takeNumbers('documents', 1))
      const passages = toPassages(row, 0)
      const first = await takeNumbers('passages', passages.length)
      const numbered = toPassages(row, first)
      await insert('documents', [row])
      await insert(
        'sources',
        given.sources.map((source, ordinal) => toSourceRow(source, row.no, ordinal)),
      )
      await insert('passages', numbered)
      await writeReading(writing, row, given.reading, given.contexts)
      indexDocument(changes, row, numbered)
      return 'added'
    },
    reread: async ({ reading, contexts, extractor }) => {
      const row = await get(reading.document.id)
      await removeReading(writing, row)
      await writeReading(writing, row, reading, contexts)
      await change(row, { extractor, countries: joinKeys(countriesOf(reading)) })
    },
    setExtractor: async (documentId, extractor) => {
      await db.updateTable('documents').set({ extractor }).where('id', '=', documentId).execute()
    },
    putSources: async (documentId, sources) => putSources(await get(documentId), sources),
    setCopyOf: async (documentId, group) => {
      // Nothing is found by it, so that no index has to know.
      const { no } = await numberOf(documentId)
      await db.updateTable('documents').set({ copy_of: group }).where('no', '=', no).execute()
    },
    putSignature: async (documentId, signature, bands) => {
      toJson([signature, bands], `signature of ${documentId}`)
      const { no } = await numberOf(documentId)
      await insert('signatures', [{ document_no: no, signature }], { ifThere: 'replace' })
      await db.deleteFrom('bands').where('document_no', '=', no).execute()
      await insert(
        'bands',
        [...new Set(bands)].map(band => ({ band, document_no: no })),
      )
    },
  }
}
