import type { Kysely } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import type { Tables } from '../../schema/tables.ts'
import { StoreError } from '../../store-error.ts'
import { checkText } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'

/** Documents that only some may see. */
export type Collection = { readonly name: string; readonly created: string; readonly documents: number }

/** For each source of a document, in their order, the collections that it is in; in none, it is seen by everybody. */
export type SourceCollections = readonly (readonly string[])[]

export type CollectionsReader = {
  /** Whether there is any, and which; quick, whatever they hold. */
  readonly names: () => Promise<readonly string[]>
  /** The same, with whether each has a document. */
  readonly hiding: () => Promise<readonly { readonly name: string; readonly isHiding: boolean }[]>
  /** By name. */
  readonly list: () => Promise<readonly Collection[]>
  /** The collections of the sources of documents; a document is left out where none of its sources is in any. */
  readonly of: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, SourceCollections>>
}
export type CollectionsWriter = CollectionsReader & {
  /** False for a name that is taken. */
  readonly create: (name: string, at: string) => Promise<boolean>
  /** Removes one that no document is in. False for one that has documents, or is not there. */
  readonly remove: (name: string) => Promise<boolean>
  /** Gives every source of the documents to a collection. Returns how many documents were not wholly in it. */
  readonly put: (name: string, documentIds: readonly string[]) => Promise<number>
  /** Takes documents out of it. Returns how many were in it. */
  readonly take: (name: string, documentIds: readonly string[]) => Promise<number>
}

type Db = Kysely<Tables>

export function createCollectionsReader(session: Pick<Session, 'db' | 'backend'>): CollectionsReader {
  const { db } = session
  return {
    names: async () => {
      const rows = await db.selectFrom('collections').select('name').orderBy('name').execute()
      return rows.map(({ name }) => name)
    },
    hiding: async () => {
      const rows = await db
        .selectFrom('collections')
        .select(({ selectFrom }) => [
          'name',
          selectFrom('collection_sources')
            .select('ordinal')
            .whereRef('collection_sources.collection_no', '=', 'collections.no')
            .limit(1)
            .as('first'),
        ])
        .orderBy('name')
        .execute()
      return rows.map(({ name, first }) => ({ name, isHiding: first !== null }))
    },
    list: () =>
      db
        .selectFrom('collections')
        .leftJoin('collection_sources', 'collection_sources.collection_no', 'collections.no')
        .select(['name', 'created', ({ fn }) => fn.count<number>('document_no').distinct().as('documents')])
        .groupBy(['name', 'created'])
        .orderBy('name')
        .execute(),
    of: async documentIds => {
      const rows = await inChunks([...new Set(documentIds)], chunk =>
        db
          .selectFrom('collection_sources')
          .innerJoin('documents', 'documents.no', 'collection_sources.document_no')
          .innerJoin('collections', 'collections.no', 'collection_sources.collection_no')
          .select(['documents.id', 'collection_sources.ordinal', 'collections.name'])
          .where(isAmong(session, 'documents.id', chunk))
          .orderBy('collections.name')
          .execute(),
      )
      const found = new Map<string, string[][]>()
      for (const { id, ordinal, name } of rows) {
        const sources = found.get(id) ?? []
        found.set(id, sources)
        while (sources.length <= ordinal) sources.push([])
        sources[ordinal]!.push(name)
      }
      return found
    },
  }
}

export function createCollectionsWriter(writing: Writing): CollectionsWriter {
  const { session, db, insert, takeNumbers } = writing
  const reader = createCollectionsReader(session)
  const sourcesOf = (documentIds: readonly string[]) =>
    inChunks([...new Set(documentIds)], chunk =>
      db
        .selectFrom('sources')
        .innerJoin('documents', 'documents.no', 'sources.document_no')
        .select(['document_no', 'ordinal', 'documents.id'])
        .where(isAmong(session, 'documents.id', chunk))
        .execute(),
    )
  return {
    ...reader,
    create: async (name, at) => {
      if ((await findNumber(db, name)) !== null) return false
      const no = await takeNumbers('collections', 1)
      await insert('collections', [{ no, name: checkText(name, 'name of a collection'), created: at }])
      return true
    },
    remove: async name => {
      const no = await findNumber(db, name)
      const used = db
        .selectFrom('collection_sources')
        .select('ordinal')
        .where('collection_no', '=', no ?? 0)
      if (no === null || (await used.limit(1).executeTakeFirst())) return false
      await db.deleteFrom('collections').where('no', '=', no).execute()
      return true
    },
    put: async (name, documentIds) => {
      const no = await numberNamed(db, name)
      const there = await reader.of(documentIds)
      const sources = await sourcesOf(documentIds)
      const fresh = sources.filter(({ id, ordinal }) => !there.get(id)?.[ordinal]?.includes(name))
      await insert(
        'collection_sources',
        fresh.map(({ document_no, ordinal }) => ({ document_no, ordinal, collection_no: no })),
      )
      return noteChanges(writing, new Set(fresh.map(({ id }) => id)), true)
    },
    take: async (name, documentIds) => {
      const no = await numberNamed(db, name)
      const there = await reader.of(documentIds)
      const held = [...there].flatMap(([id, sources]) => (sources.flat().includes(name) ? [id] : []))
      const numbers = new Set((await sourcesOf(held)).map(({ document_no }) => document_no))
      for (const document_no of numbers)
        await db
          .deleteFrom('collection_sources')
          .where('document_no', '=', document_no)
          .where('collection_no', '=', no)
          .execute()
      return noteChanges(writing, new Set(held), true)
    },
  }
}

/** Notes that documents changed, for views to follow; nothing where there is no collection, since there is no view then. Returns how many. */
export async function noteChanges(
  { db, insert, takeNumbers }: Writing,
  documentIds: ReadonlySet<string>,
  hides = false,
): Promise<number> {
  const isFollowed =
    documentIds.size > 0 && (await db.selectFrom('collections').select('no').limit(1).executeTakeFirst())
  if (!isFollowed) return documentIds.size
  const first = await takeNumbers('document_changes', documentIds.size)
  const rows = [...documentIds].map((document, index) => ({ no: first + index, document, hides: hides ? 1 : 0 }))
  await insert('document_changes', rows)
  return documentIds.size
}

/** Sources that were just written, each of a document by its number, as what they are seen as: sources of a collection. */
export async function collect(
  { db, insert }: Writing,
  name: string,
  sources: readonly { readonly document_no: number; readonly ordinal: number }[],
): Promise<void> {
  const collection_no = await numberNamed(db, name)
  await insert(
    'collection_sources',
    sources.map(source => ({ ...source, collection_no })),
    { ifThere: 'keep' },
  )
}

/**
 * Gives known sources of a document to one more collection, those that are in one: what everybody sees stays as it is. With null everybody sees them.
 *
 * @returns whether somebody sees more now
 */
export async function collectKnown(
  writing: Writing,
  name: string | null,
  document_no: number,
  ordinals: readonly number[],
): Promise<boolean> {
  if (name === null) return show(writing, document_no, ordinals)
  const collection_no = await numberNamed(writing.db, name)
  const rows = await writing.db
    .selectFrom('collection_sources')
    .select(['ordinal', 'collection_no'])
    .where('document_no', '=', document_no)
    .execute()
  const hidden = new Set(rows.map(({ ordinal }) => ordinal))
  const held = new Set(rows.filter(row => row.collection_no === collection_no).map(({ ordinal }) => ordinal))
  const fresh = ordinals.filter(ordinal => hidden.has(ordinal) && !held.has(ordinal))
  await collect(
    writing,
    name,
    fresh.map(ordinal => ({ document_no, ordinal })),
  )
  return fresh.length > 0
}

/** Takes sources of a document out of every collection. */
async function show({ db }: Writing, document_no: number, ordinals: readonly number[]): Promise<boolean> {
  const held = db.deleteFrom('collection_sources').where('document_no', '=', document_no)
  const { numDeletedRows } = await held.where('ordinal', 'in', [-1, ...ordinals]).executeTakeFirst()
  return numDeletedRows > 0
}

const findNumber = async (db: Db, name: string): Promise<number | null> =>
  (await db.selectFrom('collections').select('no').where('name', '=', name).executeTakeFirst())?.no ?? null

async function numberNamed(db: Db, name: string): Promise<number> {
  const no = await findNumber(db, name)
  if (no !== null) return no
  throw new StoreError('bad-value', { what: `collection ${name}`, reason: 'there is no such collection' })
}
