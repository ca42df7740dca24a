import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import type { Backend, Session } from '../backend/backend.ts'
import { VIEWS_EPOCH } from '../records/meta.ts'
import { SCHEMA_NUMBER } from '../schema/migrations/index.ts'
import { ALL_TABLES, ALL_TEXT_INDEXES } from '../schema/specifications.ts'
import type { Tables } from '../schema/tables.ts'
import { StoreError } from '../store-error.ts'
import { rebuild } from '../verify/rebuild.ts'
import { DUMPED_TABLES } from './dump.ts'
import { type DumpedRow, readDump } from './read-dump.ts'
import { readStart } from './write-backup.ts'

export type RestoreOptions = {
  /** Whether what is in the database is replaced; without it, a database with anything in it is left alone. */
  readonly isReplaced?: boolean
}

const BATCH = 1_000
const SQLITE_MAGIC = 'SQLite format 3\0'

/** The rows of a backup of any kind. */
export type ReadBackup = (file: string) => AsyncGenerator<DumpedRow, void>

/**
 * Fills a database from a backup, in one transaction: others see what was there before until all of it is in place, and a backup that turns out
 * not to be whole changes nothing. `readDatabase` reads one that is a database itself.
 */
export async function restoreBackup(
  backend: Backend,
  file: string,
  { isReplaced = false }: RestoreOptions,
  readDatabase: ReadBackup,
): Promise<void> {
  if (!existsSync(file)) throw new StoreError('bad-backup', { file, line: 0, reason: 'there is no such file' })
  const isDatabase = (await readStart(file, SQLITE_MAGIC.length)).toString('latin1') === SQLITE_MAGIC
  const session = await backend.begin()
  try {
    if (!isReplaced && (await hasRows(session))) throw new StoreError('not-empty', { address: backend.shown })
    await clear(session)
    await fill(session, isDatabase ? readDatabase(file) : readDump(file))
    // The tables are those of this program, whatever wrote the backup.
    await mark(session)
    await forgetViews(session)
    await rebuild(session)
    await backend.commit()
  } catch (error) {
    await backend.rollback()
    throw error
  }
}

/** Views are made from another database now: they are to be made anew. Where there is no collection there is none. */
async function forgetViews(session: Session): Promise<void> {
  const collection = await session.db.selectFrom('collections').select('no').limit(1).executeTakeFirst()
  if (collection) await session.insert('meta', [{ name: VIEWS_EPOCH, value: randomUUID() }], { ifThere: 'replace' })
}

async function hasRows({ db }: Session): Promise<boolean> {
  for (const table of ['documents', 'entries', 'decisions', 'ledger'] as const)
    if (await db.selectFrom(table).select(sql<number>`1`.as('one')).limit(1).executeTakeFirst()) return true
  return false
}

/** Takes everything out of a database, which stays one of this program. */
export async function empty(session: Session): Promise<void> {
  await clear(session)
  await mark(session)
}

const mark = (session: Session) =>
  session.insert('meta', [{ name: 'schema', value: String(SCHEMA_NUMBER) }], { ifThere: 'replace' })

async function clear(session: Session): Promise<void> {
  for (const { name } of ALL_TEXT_INDEXES)
    await session.execute(
      session.backend === 'sqlite' ? `insert into "${name}"("${name}") values ('delete-all')` : `truncate "${name}"`,
    )
  const names = ALL_TABLES.map(({ name }) => name)
  if (session.backend === 'postgres') return session.execute(`truncate ${names.map(name => `"${name}"`).join(', ')}`)
  for (const { name, isAppendOnly } of [...ALL_TABLES].reverse()) {
    const triggers = isAppendOnly ? await takeTriggers(session, name) : []
    await session.execute(`delete from "${name}"`)
    for (const trigger of triggers) await session.execute(trigger)
  }
}

/** Only a whole register is replaced: the triggers that keep decisions from being deleted are taken away for that and put back. */
async function takeTriggers(session: Session, table: string): Promise<string[]> {
  const { rows } = await sql<{
    name: string
    sql: string
  }>`select name, sql from sqlite_schema where type = 'trigger' and tbl_name = ${table}`.execute(session.db)
  for (const { name } of rows) await session.execute(`drop trigger "${name}"`)
  return rows.map(row => row.sql)
}

async function fill(session: Session, rows: AsyncGenerator<DumpedRow, void>): Promise<void> {
  const columnsOf = new Map(DUMPED_TABLES.map(({ name, columns }) => [name, Object.keys(columns)]))
  let table = ''
  let batch: DumpedRow['row'][] = []
  const write = async () => {
    if (batch.length > 0) await session.insert(table as keyof Tables, batch as never[])
    batch = []
  }
  for await (const { table: name, row } of rows) {
    if (name !== table || batch.length >= BATCH) await write()
    const columns = columnsOf.get(name)
    if (!columns) continue
    table = name
    // An older backup lacks what was added since.
    batch.push(Object.fromEntries(columns.map(column => [column, row[column] ?? null])))
  }
  await write()
}
