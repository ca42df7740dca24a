import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Reading, Source, Span } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { type DocumentFilter, toDocumentProbe } from '../../query/document-filter.ts'
import { isOfAll } from '../../query/is-of-all.ts'
import { PASSAGE_INDEX } from '../../schema/migrations/0001-documents.ts'
import { countOf } from '../../search/estimate.ts'
import { findPage, type SearchOrder } from '../../search/find-page.ts'
import { countFound, selection } from '../../search/find-positions.ts'
import { NUMBERS } from '../../search/position.ts'
import { ALL_KEY, type Clause, type Probe } from '../../search/probe.ts'
import type { Search } from '../../search/search.ts'
import { toFts5 } from '../../search/to-fts5.ts'
import { toTsquery } from '../../search/to-tsquery.ts'
import { inChunks } from '../chunks.ts'
import { isIn, type List, listOf } from '../is-among.ts'
import { prepared } from '../prepared.ts'
import { readNumbered } from '../read-list.ts'
import { type DocumentHit, loadHits } from './document-hits.ts'
import { LEAD_KEY } from './index-document.ts'
import { readReading } from './read-reading.ts'
import { findSources, toSource } from './sources.ts'
import { type StoredDocument, toStoredDocument } from './stored-document.ts'

export type DocumentsReader = {
  readonly has: (id: string) => Promise<boolean>
  readonly get: (id: string) => Promise<StoredDocument | null>
  /** Documents in the order of the ids; those that are not there are left out. */
  readonly getAll: (ids: readonly string[]) => Promise<readonly StoredDocument[]>
  readonly sources: (id: string) => Promise<readonly Source[]>
  /** The same of many: those of each document that is there. */
  readonly sourcesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly Source[]>>
  /** Parts of a document by which it is searched, in their order. */
  readonly passages: (id: string) => Promise<readonly Span[]>
  /** Everything found in a document, as it was read. */
  readonly reading: (id: string) => Promise<Reading | null>
  /** Ids of at most `most` documents whose id begins so. */
  readonly beginningWith: (start: string, most: number) => Promise<readonly string[]>
  /** Ids of the documents that came from an address, in the order in which they were added. */
  readonly fromUrl: (url: string) => Promise<readonly string[]>
  /** Those that superseded it, by the sources that say so. */
  readonly supersededBy: (id: string) => Promise<readonly string[]>
  readonly list: (
    filter?: DocumentFilter,
    page?: PageOptions & { readonly order?: SearchOrder },
  ) => Promise<Page<DocumentHit>>
  readonly count: (filter?: DocumentFilter) => Promise<number>
  /** All documents in the order in which they were added, in pages: for work on the whole. */
  readonly all: (page?: PageOptions) => Promise<Page<StoredDocument>>
  /** Ids of documents that another version of the extractor read, oldest first. */
  readonly readByOther: (extractor: string, page?: PageOptions) => Promise<Page<string>>
}

const findAll = prepared((session, ids: List) =>
  session.db
    .selectFrom('documents')
    .selectAll()
    .where(isIn(session, 'id', ids)),
)
const findSourcesOf = prepared((session, ids: List) =>
  session.db
    .selectFrom('documents')
    .innerJoin('sources', 'sources.document_no', 'documents.no')
    .selectAll('sources')
    .select('documents.id')
    .where(isIn(session, 'documents.id', ids))
    .orderBy('document_no')
    .orderBy('ordinal'),
)
const find = prepared(({ db }, id: string) => db.selectFrom('documents').selectAll().where('id', '=', id))
const findNumber = prepared(({ db }, id: string) => db.selectFrom('documents').select('no').where('id', '=', id))

export function createDocumentsReader(session: Session): DocumentsReader {
  const { db } = session
  const search = (filter: DocumentFilter) => toDocumentSearch(session, filter)
  return {
    has: async id => (await findNumber(session, id)).length > 0,
    get: async id => {
      const [row] = await find(session, id)
      return row ? toStoredDocument(row) : null
    },
    getAll: async ids => {
      const rows = await inChunks(ids, chunk => findAll(session, listOf(session, chunk)))
      const byId = new Map(rows.map(row => [row.id, row]))
      return ids.flatMap(id => (byId.has(id) ? [toStoredDocument(byId.get(id)!)] : []))
    },
    sources: async id => {
      const [row] = await findNumber(session, id)
      return row ? findSources(db, row.no, id) : []
    },
    sourcesOf: async ids => {
      const rows = await inChunks([...new Set(ids)], chunk => findSourcesOf(session, listOf(session, chunk)))
      const sources = Map.groupBy(rows, ({ id }) => id)
      return new Map([...sources].map(([id, own]) => [id, own.map(row => toSource(row, id))]))
    },
    passages: async id => {
      const rows = await db
        .selectFrom('passages')
        .innerJoin('documents', 'documents.no', 'passages.document_no')
        .select(['span_start', 'span_end'])
        .where('documents.id', '=', id)
        .orderBy('span_start')
        .execute()
      return rows.map(row => ({ start: row.span_start, end: row.span_end }))
    },
    reading: async id => {
      const [row] = await find(session, id)
      return row ? readReading(session, row) : null
    },
    beginningWith: async (start, most) => {
      const rows = await db
        .selectFrom('documents')
        .select('id')
        .where('id', '>=', start)
        .where('id', '<', `${start}~`)
        .orderBy('id')
        .limit(most)
        .execute()
      return rows.map(row => row.id)
    },
    fromUrl: async url => {
      const rows = await db
        .selectFrom('sources')
        .innerJoin('documents', 'documents.no', 'sources.document_no')
        .select(['documents.no', 'documents.id'])
        .distinct()
        .where('sources.url_hash', '=', hash('sha256', url))
        .orderBy('documents.no')
        .execute()
      return rows.map(row => row.id)
    },
    supersededBy: async id => {
      const rows = await db
        .selectFrom('sources')
        .innerJoin('documents', 'documents.no', 'sources.document_no')
        .select('documents.id')
        .distinct()
        .where('sources.supersedes', '=', id)
        .orderBy('documents.id')
        .execute()
      return rows.map(row => row.id)
    },
    list: async (filter = {}, page = {}) => {
      const hits = await findPage(session, search(filter), ['documents', filter], page, {
        groupOf: documentOf(session),
      })
      const passages = await loadHits(
        session,
        hits.items.map(position => position % NUMBERS),
      )
      return { items: passages, next: hits.next }
    },
    count: async (filter = {}) => {
      if (isOfAll(filter)) return countOf(session, PASSAGE_INDEX, ALL_KEY)
      const { probe, conditions } = search(filter)
      // Without words every document counts once, by its first passage.
      const isByKeys =
        probe.must.every(clause => clause.every(match => match.kind === 'key')) && conditions.length === 0
      if (!isByKeys) return countDocuments(session, search(filter))
      const lead = [{ kind: 'key', key: LEAD_KEY } as const]
      return countFound(session, { ...search(filter), probe: { ...probe, must: [...probe.must, lead] } })
    },
    all: (page = {}) =>
      readNumbered(
        ['documents.all'],
        page,
        (after, limit) =>
          db.selectFrom('documents').selectAll().where('no', '>', after).orderBy('no').limit(limit).execute(),
        toStoredDocument,
      ),
    readByOther: (extractor, page = {}) =>
      readNumbered(
        ['documents.readByOther', extractor],
        page,
        (after, limit) =>
          db
            .selectFrom('documents')
            .select(['no', 'id'])
            .where('extractor', '!=', extractor)
            .where('no', '>', after)
            .orderBy('no')
            .limit(limit)
            .execute(),
        ({ id }) => id,
      ),
  }
}

/** What must not be in a document must be in none of its passages. */
function toDocumentSearch({ backend }: Session, filter: DocumentFilter): Search {
  const probe = toDocumentProbe(filter)
  const isOfWords = (clauses: readonly Clause[]) => clauses.flat().some(match => match.kind === 'phrase')
  const unwanted = probe.not.filter(isOfWords).map(must => ({ ...probe, must, not: [] }))
  return {
    probe: { ...probe, not: probe.not.filter(clauses => !isOfWords(clauses)) },
    table: 'passages',
    conditions: unwanted.map(
      each => sql`not exists (
        select 1 from passages as other cross join passage_index as found_too
        where other.document_no = row.document_no and ${positionIs(backend)} and ${matchesToo(backend, each)})`,
    ),
  }
}

const positionIs = (backend: Session['backend']) =>
  backend === 'sqlite' ? sql`found_too.rowid = other.position` : sql`found_too.position = other.position`
const matchesToo = (backend: Session['backend'], probe: Probe) =>
  backend === 'sqlite'
    ? sql`found_too.passage_index match ${toFts5(probe)}`
    : sql`found_too.search @@ ${toTsquery(probe)}::tsquery`

/** The number of the document of each passage: of one document a list has the first passage found only. */
const documentOf = (session: Session) => async (positions: readonly number[]) => {
  const rows = await inChunks(positions, chunk =>
    session.db
      .selectFrom('passages')
      .select(['position', 'document_no'])
      .where(
        'no',
        'in',
        chunk.map(position => position % NUMBERS),
      )
      .execute(),
  )
  return new Map(rows.map(row => [row.position, row.document_no]))
}

async function countDocuments(session: Session, search: Search): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(distinct row.document_no) as n ${selection(session, search, true)}`.execute(session.db)
  return rows[0]!.n
}
