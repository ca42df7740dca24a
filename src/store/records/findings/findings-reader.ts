import type { Finding } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { inChunks } from '../chunks.ts'
import { readList } from '../read-list.ts'
import { findFindings } from './find-findings.ts'

/** Two findings that were compared, the lower id first, and the log-odds that they are one. */
export type Edge = { readonly a: string; readonly b: string; readonly score: number }

export type FindingsReader = {
  /** Findings by id, in that order; those that are not there are left out. */
  readonly get: (ids: readonly string[]) => Promise<readonly Finding[]>
  readonly ofDocument: (documentId: string) => Promise<readonly Finding[]>
  /** Ids of the findings in each block; of a block with more than `most` the first `most` and one, so that it can be seen to be too large. */
  readonly inBlocks: (blocks: readonly string[], most: number) => Promise<ReadonlyMap<string, readonly string[]>>
  /** The blocks of each finding. */
  readonly blocks: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>
  /** All edges of which one end is among the findings. */
  readonly edges: (ids: readonly string[]) => Promise<readonly Edge[]>
  /** All in the order of their ids: for work on the whole. */
  readonly all: (page?: PageOptions) => Promise<Page<Finding>>
  readonly count: () => Promise<number>
}

export function createFindingsReader(session: Pick<Session, 'db'>): FindingsReader {
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
    inBlocks: async (blocks, most) => {
      const found = new Map<string, readonly string[]>()
      for (const block of new Set(blocks)) {
        const rows = await db
          .selectFrom('blocks')
          .select('finding_id')
          .where('block', '=', block)
          .orderBy('finding_id')
          .limit(most + 1)
          .execute()
        found.set(
          block,
          rows.map(row => row.finding_id),
        )
      }
      return found
    },
    blocks: async ids => {
      const rows = await inChunks(ids, chunk =>
        db.selectFrom('blocks').selectAll().where('finding_id', 'in', chunk).orderBy('block').execute(),
      )
      const found = Map.groupBy(rows, row => row.finding_id)
      return new Map([...found].map(([id, list]) => [id, list.map(({ block }) => block)]))
    },
    edges: async ids => {
      const rows = await inChunks(ids, async chunk => [
        ...(await db.selectFrom('edges').selectAll().where('a', 'in', chunk).execute()),
        ...(await db.selectFrom('edges').selectAll().where('b', 'in', chunk).execute()),
      ])
      return [...new Map(rows.map(row => [`${row.a} ${row.b}`, row])).values()]
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
