import { sql } from 'kysely'
import type { Assessment, Event, Membership, Statement } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { nameKey } from '../../query/keys.ts'
import { type EventFilter, type StatementFilter, toEventProbe, toStatementProbe } from '../../query/voice-filter.ts'
import { findPage, type SearchOrder } from '../../search/find-page.ts'
import { countFound } from '../../search/find-positions.ts'
import { NUMBERS } from '../../search/position.ts'
import type { Probe } from '../../search/probe.ts'
import { inChunks } from '../chunks.ts'
import { isAmong, isIn, type List, listOf } from '../is-among.ts'
import { optional } from '../optional.ts'
import { prepared } from '../prepared.ts'
import { readList } from '../read-list.ts'

/** Something found in a document, which document, and the first day on which that can have been published. */
export type Found<T> = { readonly documentId: string; readonly published?: string; readonly found: T }
type SearchPage = PageOptions & { readonly order?: SearchOrder }

export type StatementsReader = {
  readonly get: (id: string) => Promise<Found<Statement> | null>
  readonly list: (filter?: StatementFilter, page?: SearchPage) => Promise<Page<Found<Statement>>>
  readonly count: (filter?: StatementFilter) => Promise<number>
  /** Statements about findings. */
  readonly about: (findingIds: readonly string[]) => Promise<readonly Found<Statement>[]>
}
export type EventsReader = {
  readonly get: (id: string) => Promise<Found<Event> | null>
  readonly list: (filter?: EventFilter, page?: SearchPage) => Promise<Page<Found<Event>>>
  readonly count: (filter?: EventFilter) => Promise<number>
}
export type MembershipsReader = {
  /** Of a member or an organisation, or all; in the order of documents. */
  readonly list: (
    filter?: { readonly member?: string; readonly organisation?: string },
    page?: PageOptions,
  ) => Promise<Page<Found<Membership>>>
}
export type AssessmentsReader = {
  /** In the order of documents. */
  readonly list: (page?: PageOptions) => Promise<Page<Found<Assessment>>>
}

type Table = 'statements' | 'events'

const findAbout = prepared((session, findings: List) =>
  session.db
    .selectFrom('statement_findings')
    .select('statement_no')
    .distinct()
    .where(isIn(session, 'finding_id', findings)),
)

/** What statements and events do alike. */
function createReader<T, Filter>(session: Session, table: Table, toProbe: (filter: Filter) => Probe) {
  const { db } = session
  const select = () =>
    db
      .selectFrom(table)
      .innerJoin('documents', 'documents.no', `${table}.document_no`)
      .select([`${table}.no`, `${table}.json`, 'documents.id as document_id', 'documents.first_day as published'])
  const toFound = (row: {
    readonly json: string
    readonly document_id: string
    readonly published: string | null
  }): Found<T> => ({
    documentId: row.document_id,
    ...optional('published', row.published),
    found: JSON.parse(row.json) as T,
  })
  return {
    get: async (id: string) => {
      const row = await select().where(`${table}.id`, '=', id).executeTakeFirst()
      return row ? toFound(row) : null
    },
    list: async (filter: Filter, page: SearchPage) => {
      const search = { probe: toProbe(filter), table, conditions: [] }
      const { items, next } = await findPage(session, search, [table, filter], page)
      const numbers = items.map(position => position % NUMBERS)
      const rows = await inChunks(numbers, chunk =>
        select()
          .where(isAmong(session, `${table}.no`, chunk))
          .execute(),
      )
      const byNumber = new Map(rows.map(row => [row.no, row]))
      return { items: numbers.flatMap(no => (byNumber.has(no) ? [toFound(byNumber.get(no)!)] : [])), next }
    },
    count: (filter: Filter) => countFound(session, { probe: toProbe(filter), table, conditions: [] }),
    byNumbers: async (numbers: readonly number[]) => {
      const rows = await inChunks(numbers, chunk =>
        select()
          .where(isAmong(session, `${table}.no`, chunk))
          .orderBy(`${table}.no`)
          .execute(),
      )
      return rows.map(toFound)
    },
  }
}

export function createStatementsReader(session: Session): StatementsReader {
  const { get, list, count, byNumbers } = createReader<Statement, StatementFilter>(
    session,
    'statements',
    toStatementProbe,
  )
  return {
    get,
    list: (filter = {}, page = {}) => list(filter, page),
    count: (filter = {}) => count(filter),
    about: async findingIds => {
      const rows = await inChunks(findingIds, chunk => findAbout(session, listOf(session, chunk)))
      return byNumbers([...new Set(rows.map(row => row.statement_no))].sort((a, b) => a - b))
    },
  }
}

export function createEventsReader(session: Session): EventsReader {
  const { get, list, count } = createReader<Event, EventFilter>(session, 'events', toEventProbe)
  return { get, list: (filter = {}, page = {}) => list(filter, page), count: (filter = {}) => count(filter) }
}

export function createMembershipsReader({ db }: Pick<Session, 'db'>): MembershipsReader {
  return {
    list: (filter = {}, page = {}) =>
      readList(
        ['memberships', filter],
        ['count', 'count'],
        page,
        (after, limit) =>
          db
            .selectFrom('memberships as found')
            .innerJoin('documents', 'documents.no', 'found.document_no')
            .select(['found.document_no', 'found.ordinal', 'found.json', 'documents.id'])
            .$if(filter.member !== undefined, query => query.where('found.member', '=', filter.member!))
            .$if(filter.organisation !== undefined, query =>
              query.where('found.organisation_key', '=', nameKey('party', filter.organisation!)),
            )
            .$if(after !== null, query => query.where(isBeyond(after!)))
            .orderBy('found.document_no')
            .orderBy('found.ordinal')
            .limit(limit)
            .execute(),
        row => [row.document_no, row.ordinal],
        row => ({ documentId: row.id, found: JSON.parse(row.json) as Membership }),
      ),
  }
}

export function createAssessmentsReader({ db }: Pick<Session, 'db'>): AssessmentsReader {
  return {
    list: (page = {}) =>
      readList(
        ['assessments'],
        ['count', 'count'],
        page,
        (after, limit) =>
          db
            .selectFrom('assessments as found')
            .innerJoin('documents', 'documents.no', 'found.document_no')
            .select(['found.document_no', 'found.ordinal', 'found.json', 'documents.id'])
            .$if(after !== null, query => query.where(isBeyond(after!)))
            .orderBy('found.document_no')
            .orderBy('found.ordinal')
            .limit(limit)
            .execute(),
        row => [row.document_no, row.ordinal],
        row => ({ documentId: row.id, found: JSON.parse(row.json) as Assessment }),
      ),
  }
}

const isBeyond = ([documentNo, ordinal]: readonly (number | string)[]) =>
  sql<boolean>`(found.document_no, found.ordinal) > (${documentNo}, ${ordinal})`
