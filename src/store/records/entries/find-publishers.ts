import type { Entry } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'

/** Who published the documents that entries rest on: by the id of the entry, the publishers of the documents and of their sources. */
export async function findPublishers(
  session: Pick<Session, 'db' | 'backend'>,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const findings = [...new Set(entries.flatMap(entry => entry.findings))]
  const rows = await inChunks(findings, chunk =>
    session.db
      .selectFrom('findings')
      .innerJoin('documents', 'documents.no', 'findings.document_no')
      .innerJoin('sources', 'sources.document_no', 'findings.document_no')
      .select(['findings.id', 'documents.publisher', 'sources.publisher as of_source'])
      .where(isAmong(session, 'findings.id', chunk))
      .execute(),
  )
  const ofFinding = new Map<string, Set<string>>()
  for (const { id, publisher, of_source } of rows) {
    const found = ofFinding.get(id) ?? new Set()
    ofFinding.set(id, found)
    for (const name of [publisher, of_source]) if (name !== null) found.add(name)
  }
  return new Map(
    entries.map(({ id, findings }) => [
      id,
      [...new Set(findings.flatMap(finding => [...(ofFinding.get(finding) ?? [])]))],
    ]),
  )
}
