import { sql } from 'kysely'
import { DUMPED_TABLES, readTable } from '../../backup/dump.ts'
import type { DumpedRow } from '../../backup/read-dump.ts'
import { migrate } from '../../schema/migrate.ts'
import { StoreError } from '../../store-error.ts'
import { openSqlite } from './open-sqlite.ts'

/**
 * The rows of a backup that is a SQLite database.
 *
 * @throws StoreError `bad-backup` when it is damaged, `foreign`, `newer` or `older` when this program cannot read it.
 */
export async function* readDatabase(file: string): AsyncGenerator<DumpedRow, void> {
  const options = { isReadOnly: true, isMade: false, wait: 0, deadline: 0, connections: 1 }
  const backend = await openSqlite({ backend: 'sqlite', file, shown: file }, options)
  try {
    await migrate(backend, true)
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(backend.reads.db)
    const reason = rows[0]?.quick_check ?? ''
    if (reason !== 'ok') throw new StoreError('bad-backup', { file, line: 0, reason })
    for (const table of DUMPED_TABLES)
      for await (const batch of readTable(backend.reads, table)) yield* batch.map(row => ({ table: table.name, row }))
  } catch (error) {
    throw backend.explain(error)
  } finally {
    await backend.close()
  }
}
