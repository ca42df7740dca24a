import type { Writing } from '../../write/writing.ts'
import { unindexDocument } from './index-document.ts'
import { removeReading } from './write-reading.ts'

/** Tables whose rows belong to a document, those that others point to last. */
const OWN = ['collection_sources', 'signatures', 'bands', 'passages', 'sources'] as const

/** Takes a document out with everything found in it. What was resolved from it, and the blocks of its findings, are for others to see to. */
export async function dropDocument(writing: Writing, id: string): Promise<void> {
  const { db, changes } = writing
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return
  await removeReading(writing, row)
  const passages = await db.selectFrom('passages').select('position').where('document_no', '=', row.no).execute()
  unindexDocument(changes, row, passages)
  for (const table of OWN) await db.deleteFrom(table).where('document_no', '=', row.no).execute()
  await db.deleteFrom('documents').where('no', '=', row.no).execute()
}
