import type { Session } from '../../backend/backend.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'
import { optional } from '../optional.ts'

/** A source of a document that tells of an agreement. */
export type Report = {
  /** Id of the agreement. */
  readonly entry: string
  readonly documentId: string
  readonly publisher?: string
  readonly url?: string
  /** First day on which the document can have been published. */
  readonly published?: string
  readonly rank: string
}

/** Every source that tells of the agreements. What was retracted or superseded is left out. */
export async function findReports(session: Pick<Session, 'db' | 'backend'>, ids: readonly string[]): Promise<Report[]> {
  const rows = await session.db
    .selectFrom('addresses')
    .innerJoin('findings', 'findings.id', 'addresses.address')
    .innerJoin('documents', 'documents.no', 'findings.document_no')
    .innerJoin('sources', 'sources.document_no', 'documents.no')
    .select([
      'addresses.entry',
      'documents.id',
      'documents.publisher',
      'documents.first_day',
      'sources.publisher as of_source',
      'sources.url',
      'sources.rank',
    ])
    .distinct()
    .where(isAmong(session, 'addresses.entry', ids))
    .where('sources.state', 'in', ['current', 'corrected'])
    .execute()
  return rows.map(row => ({
    entry: row.entry,
    documentId: row.id,
    ...optional('publisher', row.of_source ?? row.publisher),
    ...optional('url', row.url),
    ...optional('published', row.first_day),
    rank: row.rank,
  }))
}

/** The last day up to `asOf` on which a document that tells of each agreement can have been published; of others nothing. What was retracted or superseded is left out. */
export async function findLastNews(
  session: Pick<Session, 'db' | 'backend'>,
  ids: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(ids, chunk =>
    session.db
      .selectFrom('addresses')
      .innerJoin('findings', 'findings.id', 'addresses.address')
      .innerJoin('documents', 'documents.no', 'findings.document_no')
      .select(({ fn }) => ['addresses.entry', fn.max('documents.first_day').as('day')])
      .where(isAmong(session, 'addresses.entry', chunk))
      .where('documents.first_day', '<=', asOf)
      .where('documents.state', 'in', ['current', 'corrected'])
      .groupBy('addresses.entry')
      .execute(),
  )
  return new Map(rows.map(({ entry, day }) => [entry, day!]))
}
