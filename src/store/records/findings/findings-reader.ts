import { sql } from 'kysely'
import type { Finding } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { inChunks } from '../chunks.ts'
import { firstOfEach } from '../first-of-each.ts'
import { isAmong } from '../is-among.ts'
import { readList } from '../read-list.ts'
import { findFindings } from './find-findings.ts'

/** A finding that is yet to be resolved, and the sides by which it is compared. */
export type Waiting = { readonly place: string; readonly findingId: string }

export type FindingsReader = {
  /** Findings by id, in that order; those that are not there are left out. */
  readonly get: (ids: readonly string[]) => Promise<readonly Finding[]>
  readonly ofDocument: (documentId: string) => Promise<readonly Finding[]>
  /** Ids of the findings in each block; of a block with more than `most` the first `most` and one, so that it can be seen to be too large. */
  readonly inBlocks: (blocks: readonly number[], most: number) => Promise<ReadonlyMap<number, readonly string[]>>
  /** Ids of at most `most` findings that are in two or more of the blocks. */
  readonly inTwoBlocks: (blocks: readonly number[], most: number) => Promise<readonly string[]>
  /** The ids given and those of all findings that have to be looked at together with one of them. */
  readonly together: (ids: readonly string[]) => Promise<readonly string[]>
  /** Ids that findings had in older readings, and those that they have now. */
  readonly formerly: (now: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** The ids that findings have now, by those that they had in older readings. */
  readonly nowOf: (former: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Findings that are yet to be resolved, those of a place after one another; those that come after one, where it is given. */
  readonly waiting: (most: number, after?: Waiting) => Promise<readonly Waiting[]>
  readonly countWaiting: () => Promise<number>
  /** Which of the findings are yet to be resolved. */
  readonly isWaiting: (ids: readonly string[]) => Promise<readonly string[]>
  /** All in the order of their ids: for work on the whole. */
  readonly all: (page?: PageOptions) => Promise<Page<Finding>>
  readonly count: () => Promise<number>
}

export function createFindingsReader(session: Pick<Session, 'db' | 'backend'>): FindingsReader {
  const { db } = session
  return {
    get: ids => findFindings(session, ids),
    ofDocument: async documentId => {
      const rows = await db
        .selectFrom('findings')
        .innerJoin('documents', 'documents.no', 'findings.document_no')
        .select('findings.id')
        .where('documents.id', '=', documentId)
        .orderBy('findings.ordinal')
        .execute()
      return findFindings(
        session,
        rows.map(({ id }) => id),
      )
    },
    inBlocks: (blocks, most) =>
      firstOfEach<number, string>(session, { table: 'blocks', key: 'block', value: 'finding_id' }, blocks, most + 1),
    inTwoBlocks: async (blocks, most) => {
      if (blocks.length < 2) return []
      const rows = await db
        .selectFrom('blocks')
        .select('finding_id')
        .where(isAmong(session, 'block', [...new Set(blocks)]))
        .groupBy('finding_id')
        .having(eb => eb.fn.countAll<number>(), '>', 1)
        .orderBy('finding_id')
        .limit(most)
        .execute()
      return rows.map(row => row.finding_id)
    },
    together: async ids => {
      const components = await inChunks(ids, chunk =>
        db
          .selectFrom('components')
          .select('component')
          .distinct()
          .where(isAmong(session, 'finding_id', chunk))
          .execute(),
      )
      const names = [...new Set(components.map(({ component }) => component))]
      const rows = await inChunks(names, chunk =>
        db
          .selectFrom('components')
          .select('finding_id')
          .where(isAmong(session, 'component', chunk))
          .execute(),
      )
      return [...new Set([...ids, ...rows.map(row => row.finding_id)])]
    },
    formerly: async now => {
      const rows = await inChunks(now, chunk =>
        db
          .selectFrom('aliases')
          .selectAll()
          .where(isAmong(session, 'now', chunk))
          .orderBy('finding_id')
          .execute(),
      )
      return new Map(rows.map(row => [row.finding_id, row.now]))
    },
    nowOf: async former => {
      const rows = await inChunks(former, chunk =>
        db
          .selectFrom('aliases')
          .selectAll()
          .where(isAmong(session, 'finding_id', chunk))
          .execute(),
      )
      return new Map(rows.map(row => [row.finding_id, row.now]))
    },
    waiting: async (most, after) => {
      const rows = await db
        .selectFrom('waiting')
        .selectAll()
        .$if(after !== undefined, query =>
          query.where(sql<boolean>`(place, finding_id) > (${after!.place}, ${after!.findingId})`),
        )
        .orderBy('place')
        .orderBy('finding_id')
        .limit(most)
        .execute()
      return rows.map(({ place, finding_id }) => ({ place, findingId: finding_id }))
    },
    isWaiting: async ids => {
      const rows = await inChunks(ids, chunk =>
        db
          .selectFrom('waiting')
          .select('finding_id')
          .distinct()
          .where(isAmong(session, 'finding_id', chunk))
          .execute(),
      )
      return rows.map(row => row.finding_id)
    },
    countWaiting: async () => {
      const { n } = await db
        .selectFrom('waiting')
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    },
    all: (page = {}) =>
      readList(
        ['findings.all'],
        ['string'],
        page,
        async (after, limit) => {
          const rows = await db
            .selectFrom('findings')
            .select('id')
            .where('id', '>', String(after?.[0] ?? ''))
            .orderBy('id')
            .limit(limit)
            .execute()
          return findFindings(
            session,
            rows.map(({ id }) => id),
          )
        },
        finding => [finding.id],
        finding => finding,
      ),
    count: async () => {
      const { n } = await db
        .selectFrom('findings')
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    },
  }
}
