import type pg from 'pg'
import { lockOf } from './lock-of.ts'

const NAME_PATTERN = /^foedera_view_(?<name>[0-9a-f]{16,32})$/
/** Whoever reads one holds it up; it is tried again later. */
const WAIT = 5_000

/** The names of the views of a database that have a schema. */
export async function listViews(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname like 'foedera\\_view\\_%'",
  )
  return rows.flatMap(({ name }) => NAME_PATTERN.exec(name)?.groups?.name ?? [])
}

/** Deletes the schema of a view, when nobody writes to it. */
export async function dropView(client: pg.Client, name: string, writeLock: number): Promise<void> {
  const schema = `foedera_view_${name}`
  await client.connect()
  try {
    await client.query(`begin; set local lock_timeout = ${WAIT}`)
    await client.query(`select pg_advisory_xact_lock(${lockOf(writeLock, schema)})`)
    await client.query(`drop schema if exists "${schema}" cascade`)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
