import type { Kysely } from 'kysely'
import type { Entry } from '../../../model/index.ts'
import type { Tables } from '../../schema/tables.ts'
import { inChunks } from '../chunks.ts'

/** Who published the documents that entries rest on: by the id of the entry, the publishers of the documents and of their sources. */
export async function findPublishers(
  db: Kysely<Tables>,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const findings = [...new Set(entries.flatMap(entry => entry.findings))]
  const rows = await inChunks(findings, chunk =>
    db
      .selectFrom('findings')
      .innerJoin('documents', 'documents.no', 'findings.document_no')
      .innerJoin('sources', 'sources.document_no', 'findings.document_no')
      .select(['findings.id', 'documents.publisher', 'sources.publisher as of_source'])
      .where('findings.id', 'in', chunk)
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
