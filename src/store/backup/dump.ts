import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import { SCHEMA_NUMBER } from '../schema/migrations/index.ts'
import { ALL_TABLES } from '../schema/specifications.ts'
import type { Table } from '../schema/table.ts'

/** The first line of a dump. */
export type DumpHead = {
  readonly foedera: 'backup'
  readonly format: number
  readonly schema: number
  readonly made: string
  /** The columns of each table, in the order in which rows have their values. */
  readonly tables: Readonly<Record<string, readonly string[]>>
}
/** Its last line: how many rows of each table, and the SHA-256 of all lines before. */
export type DumpFoot = { readonly rows: Readonly<Record<string, number>>; readonly sha256: string }

export const DUMP_FORMAT = 1
const BATCH = 500

/** What is made from other tables is not dumped: it is made again. */
const MADE = new Set(['key_counts', 'pair_years', 'sums', 'titles'])
/** What signs browsers in stays where it is. */
const KEPT = new Set(['sign_in_links', 'sessions', 'replays'])
export const DUMPED_TABLES: readonly Table[] = ALL_TABLES.filter(({ name }) => !MADE.has(name) && !KEPT.has(name))

/**
 * Everything in a database as lines of JSON that either kind of database can be filled from: a head, then rows as `["table", value, …]` with the
 * columns in the order that the head gives, and a foot by which a part of a dump is known from a whole one. The session has to show one state.
 */
export async function* dump(session: Session, made: string): AsyncGenerator<string, void> {
  const checksum = createHash('sha256')
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`
    checksum.update(text)
    return text
  }
  const tables = Object.fromEntries(DUMPED_TABLES.map(({ name, columns }) => [name, Object.keys(columns)]))
  yield line({ foedera: 'backup', format: DUMP_FORMAT, schema: SCHEMA_NUMBER, made, tables } satisfies DumpHead)
  const rows: Record<string, number> = {}
  for (const table of DUMPED_TABLES) {
    rows[table.name] = 0
    for await (const batch of readTable(session, table)) {
      rows[table.name]! += batch.length
      yield batch.map(row => line([table.name, ...Object.keys(table.columns).map(column => row[column])])).join('')
    }
  }
  yield `${JSON.stringify({ rows, sha256: checksum.digest('hex') } satisfies DumpFoot)}\n`
}

type Row = Readonly<Record<string, string | number | null>>

/** All rows of a table in the order of its key, so that the same database gives the same dump, whichever kind it is. */
export async function* readTable(
  { db }: Session,
  { name, key }: Table,
  batch = BATCH,
): AsyncGenerator<readonly Row[], void> {
  const order = sql.join(key.map(column => sql.ref(column)))
  let after: Row | null = null
  for (;;) {
    const beyond: ReturnType<typeof sql> =
      after === null ? sql`` : sql`where (${order}) > (${sql.join(key.map(column => after![column]))})`
    const { rows } =
      await sql<Row>`select * from ${sql.table(name)} ${beyond} order by ${order} limit ${batch}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < batch) return
    after = rows.at(-1)!
  }
}
