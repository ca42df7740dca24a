import { sql } from 'kysely'
import type { Backend, Session } from '../backend/backend.ts'
import { fillConfidenceSum } from '../records/entries/confidence-sum.ts'
import { StoreError } from '../store-error.ts'
import { fillSums } from '../verify/fill-sums.ts'
import { fillTitles } from '../verify/fill-titles.ts'
import type { Migration } from './migration.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { toSql } from './to-sql.ts'

/**
 * Brings the schema of a database up to date, in one transaction; two processes that open a new database make it once.
 *
 * @throws StoreError `foreign` when the database is of another program, `newer` when a newer Foedera wrote it, `older` when it would
 * have to be brought up to date and may only be read.
 */
export async function migrate(backend: Backend, isReadOnly: boolean, migrations = MIGRATIONS): Promise<void> {
  const known = migrations.at(-1)!.number
  const found = await findNumber(backend.reads, backend.shown)
  if (found > known) throw new StoreError('newer', { address: backend.shown, found, known })
  if (found === known) return
  if (isReadOnly) throw new StoreError('older', { address: backend.shown, found, known })
  const session = await backend.begin()
  try {
    // Another process may have done it while this one waited.
    const now = await findNumber(session, backend.shown)
    for (const migration of migrations) if (migration.number > now) await apply(session, migration)
    await backend.commit()
  } catch (error) {
    await backend.rollback()
    throw error
  }
}

const FILLS = { sums: fillSums, titles: fillTitles, confidence: fillConfidenceSum } as const

async function apply(session: Session, migration: Migration): Promise<void> {
  for (const statement of toSql(migration, session.backend)) await session.execute(statement)
  if (migration.fills) await FILLS[migration.fills](session)
  const { number } = migration
  await sql`insert into meta (name, value) values ('schema', ${String(number)}) on conflict (name) do update set value = excluded.value`.execute(
    session.db,
  )
}

/** The number of the last migration that a database has gone through; 0 for an empty one. */
async function findNumber({ backend, db }: Session, address: string): Promise<number> {
  const listed =
    backend === 'sqlite'
      ? sql<{
          name: string
        }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite|_%' escape '|' order by name`
      : sql<{
          name: string
        }>`select table_name as name from information_schema.tables where table_schema = current_schema() order by 1`
  const names = (await listed.execute(db)).rows.map(({ name }) => name)
  if (names.length === 0) return 0
  const isOurs = names.includes('meta') && names.includes('documents')
  const row = isOurs && (await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst())
  if (!row) throw new StoreError('foreign', { address, table: names[0]! })
  return Number(row.value)
}
