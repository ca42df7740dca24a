import type { Source } from '../../../model/index.ts'
import { joinKeys } from '../../query/keys.ts'
import type { Tables } from '../../schema/tables.ts'
import { toPosition } from '../../search/position.ts'
import { StoreError } from '../../store-error.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { collect, collectKnown, noteChanges } from '../access/collections.ts'
import { isAmong } from '../is-among.ts'
import { countriesOf } from './countries-of.ts'
import { dropDocument } from './drop-document.ts'
import { countAsCopy, indexDocument, toPassages, unindexDocument } from './index-document.ts'
import type { NewDocument, NewSource } from './new-document.ts'
import { findSources, isSameSource, toSourceRow } from './sources.ts'
import { standingOf } from './standing-of.ts'
import { toDocumentRow, toPublication } from './to-document-row.ts'
import { removeReading, writeReadings } from './write-reading.ts'

/** What adding a document did: it is new, it is known and came from somewhere new, or all of it was known. */
export type Added = 'added' | 'new-source' | 'known'

export type DocumentsWriter = {
  /** Adds a document with everything found in it. One that is known is left as it is; a source of it that is not is added. */
  readonly add: (document: NewDocument) => Promise<Added>
  /** The same for many, with a few statements for all of them. What is wrong with one of them is wrong with all. */
  readonly addAll: (documents: readonly NewDocument[]) => Promise<readonly Added[]>
  /** Puts a newer reading in the place of the one there is. What hung together with the old findings does not know them any more. */
  readonly reread: (newer: Pick<NewDocument, 'reading' | 'contexts' | 'extractor'>) => Promise<void>
  /** Takes a document out with everything found in it. What was resolved from it is for others to see to. */
  readonly drop: (documentId: string) => Promise<void>
  /** Says that a newer extractor read the same in a document. */
  readonly setExtractor: (documentId: string, extractor: string) => Promise<void>
  /** Replaces the sources of a document, for instance to retract one. */
  readonly putSources: (documentId: string, sources: readonly NewSource[]) => Promise<void>
  /** Says of which group of copies documents are; null for none. */
  readonly setCopyOf: (documentIds: readonly string[], group: string | null) => Promise<void>
  /** Keeps the signatures of texts with their bands, by which copies are found. */
  readonly putSignatures: (signatures: readonly DocumentSignature[]) => Promise<void>
}

/** The signature of a document, and its parts. */
export type DocumentSignature = {
  readonly documentId: string
  readonly values: string
  readonly bands: readonly string[]
}

type Row = Tables['documents']

export function createDocumentsWriter(writing: Writing): DocumentsWriter {
  const { session, db, insert, changes, takeNumbers } = writing

  const find = (id: string) => db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  async function get(id: string): Promise<Row> {
    return (await find(id)) ?? refuse(id)
  }

  async function numbersOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await db
      .selectFrom('documents')
      .select(['no', 'id'])
      .where(isAmong(session, 'id', [...new Set(ids)]))
      .execute()
    return new Map(rows.map(({ no, id }) => [id, no]))
  }

  /** Changes columns of a document, and with them what it is found by. */
  async function change(row: Row, changed: Partial<Row>): Promise<void> {
    const next: Row = { ...row, ...changed }
    await db.updateTable('documents').set(changed).where('no', '=', row.no).execute()
    const passages = await db
      .selectFrom('passages')
      .selectAll()
      .where('document_no', '=', row.no)
      .orderBy('no', 'desc')
      .execute()
    unindexDocument(changes, row, passages)
    // Another date is another place in the order of passages.
    const moved = passages.map(passage => ({ ...passage, position: toPosition(next.first_day, passage.no) }))
    if (next.first_day !== row.first_day)
      for (const { no, position } of moved)
        await db.updateTable('passages').set({ position }).where('no', '=', no).execute()
    indexDocument(changes, next, moved)
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

  async function addSources(no: number, { reading, sources: given, collection }: NewDocument): Promise<Added> {
    const { id } = reading.document
    const sources: readonly Source[] = await findSources(db, no, id)
    const fresh = given.filter(source => !sources.some(each => isSameSource(each, source)))
    const known = sources.flatMap((each, ordinal) =>
      given.some(source => isSameSource(each, source)) ? [ordinal] : [],
    )
    const isShown = collection !== undefined && (await collectKnown(writing, collection, no, known))
    if (fresh.length === 0) return isShown ? 'new-source' : 'known'
    await putSources(await get(id), [...sources, ...fresh])
    if (collection) {
      const ordinals = fresh.map((_, index) => sources.length + index)
      await collect(writing, collection, toPlaces(no, ordinals))
    }
    return 'new-source'
  }

  async function addAll(given: readonly NewDocument[]): Promise<Added[]> {
    const idOf = ({ reading }: NewDocument) => reading.document.id
    const bare = given.find(({ sources }) => sources.length === 0)
    if (bare) throw new StoreError('bad-value', { what: `document ${idOf(bare)}`, reason: 'it has no source' })
    const numbers = await numbersOf(given.map(idOf))
    // Of a document that is given twice the second adds a source at most.
    const fresh = [...new Map(given.toReversed().map(each => [idOf(each), each])).values()]
      .reverse()
      .filter(each => !numbers.has(idOf(each)))
    if (fresh.length > 0) await addFresh(fresh)
    const added: Added[] = []
    const left = new Set(fresh)
    const later = fresh.length < given.length ? await numbersOf(given.map(idOf)) : numbers
    for (const each of given) added.push(left.delete(each) ? 'added' : await addSources(later.get(idOf(each))!, each))
    await noteChanges(writing, new Set(given.filter((_, index) => added[index] !== 'known').map(idOf)))
    return added
  }

  async function addFresh(documents: readonly NewDocument[]): Promise<void> {
    const first = await takeNumbers('documents', documents.length)
    const rows = documents.map((document, index) => toDocumentRow(document, first + index))
    const passages = rows.map(row => toPassages(row, 0))
    let no = await takeNumbers('passages', passages.flat().length)
    const numbered = rows.map((row, index) => {
      const own = toPassages(row, no)
      no += passages[index]!.length
      return own
    })
    await insert('documents', rows)
    await insert(
      'sources',
      documents.flatMap(({ sources }, index) =>
        sources.map((source, ordinal) => toSourceRow(source, rows[index]!.no, ordinal)),
      ),
    )
    for (const [index, { collection, sources }] of documents.entries())
      if (collection) await collect(writing, collection, toPlaces(rows[index]!.no, [...sources.keys()]))
    await insert('passages', numbered.flat())
    await writeReadings(
      writing,
      documents.map(({ reading, contexts }, index) => ({ row: rows[index]!, reading, contexts })),
    )
    for (const [index, row] of rows.entries()) indexDocument(changes, row, numbered[index]!)
  }

  return {
    add: async given => (await addAll([given]))[0]!,
    addAll,
    reread: async ({ reading, contexts, extractor }) => {
      const row = await get(reading.document.id)
      await removeReading(writing, row)
      // What the extractor found of its publication may be another day now; the id does not depend on that.
      const dated = toPublication(reading.document, row.no)
      const changed = { extractor, countries: joinKeys(countriesOf(reading)), ...dated }
      await change(row, changed)
      await writeReadings(writing, [{ row: { ...row, ...changed }, reading, contexts }])
      await noteChanges(writing, new Set([row.id]))
    },
    drop: documentId => dropDocument(writing, documentId),
    setExtractor: async (documentId, extractor) => {
      await db.updateTable('documents').set({ extractor }).where('id', '=', documentId).execute()
    },
    putSources: async (documentId, sources) => {
      await putSources(await get(documentId), sources)
      await noteChanges(writing, new Set([documentId]))
    },
    setCopyOf: async (documentIds, group) => {
      const before = await db
        .selectFrom('documents')
        .select(['id', 'copy_of', 'first_day', 'countries'])
        .where(isAmong(session, 'id', documentIds))
        .execute()
      // Nothing is found by it, so that no index has to know, but copies are counted otherwise.
      for (const row of before) countAsCopy(changes, row, group)
      await db
        .updateTable('documents')
        .set({ copy_of: group })
        .where(isAmong(session, 'id', documentIds))
        .execute()
    },
    putSignatures: async signatures => {
      toJson(signatures, 'signatures')
      const numbers = await numbersOf(signatures.map(({ documentId }) => documentId))
      const numberOfOne = ({ documentId }: DocumentSignature) => numbers.get(documentId) ?? refuse(documentId)
      const rows = signatures.map(each => ({ document_no: numberOfOne(each), signature: each.values }))
      await insert('signatures', rows, { ifThere: 'replace' })
      await insert(
        'bands',
        signatures.flatMap(each => [...new Set(each.bands)].map(band => ({ band, document_no: numberOfOne(each) }))),
        { ifThere: 'keep' },
      )
    },
  }
}

const toPlaces = (document_no: number, ordinals: readonly number[]) =>
  ordinals.map(ordinal => ({ document_no, ordinal }))

function refuse(id: string): never {
  throw new StoreError('bad-value', { what: `document ${id}`, reason: 'there is no such document' })
}
