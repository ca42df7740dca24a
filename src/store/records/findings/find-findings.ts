import type { Agreement, Finding, SourceRank, SourceState } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import { inChunks } from '../chunks.ts'
import { isIn, type List, listOf } from '../is-among.ts'
import { optional } from '../optional.ts'
import { prepared } from '../prepared.ts'

const find = prepared((session, ids: List) =>
  session.db
    .selectFrom('findings')
    .innerJoin('documents', 'documents.no', 'findings.document_no')
    .leftJoin('sources', join => join.onRef('sources.document_no', '=', 'documents.no').on('sources.ordinal', '=', 0))
    .select([
      'findings.id',
      'findings.json',
      'findings.context',
      'documents.id as document_id',
      'documents.published',
      'documents.publisher',
    ])
    .select(['documents.rank', 'documents.state', 'documents.copy_of', 'sources.publisher as of_source'])
    .where(isIn(session, 'findings.id', ids)),
)

/** Findings by their ids, with what resolution has to know of their documents; in the order of the ids, those not there left out. */
export async function findFindings(
  session: Pick<Session, 'db' | 'backend'>,
  ids: readonly string[],
): Promise<Finding[]> {
  const rows = await inChunks(ids, chunk => find(session, listOf(session, chunk)))
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    if (!row) return []
    return {
      id,
      documentId: row.document_id,
      ...optional('published', row.published),
      // A page that does not say who published it comes from an address that does.
      ...optional('publisher', row.publisher ?? row.of_source),
      rank: row.rank as SourceRank,
      state: row.state as SourceState,
      ...optional('copyOf', row.copy_of),
      ...optional('context', row.context),
      agreement: JSON.parse(row.json) as Agreement,
    }
  })
}
