import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { TextIndex } from '../../schema/table.ts'
import type { Tables } from '../../schema/tables.ts'
import type { IndexRow, Insert, Session } from '../backend.ts'
import { onConflict } from '../on-conflict.ts'

type Prepared = { readonly statement: StatementSync; readonly reader: boolean }

/** Preparing a statement takes longer than running most of them. */
const MOST_PREPARED = 300

/** A session on a connection of `node:sqlite`. Everything is done when it returns: SQLite has no waiting to do elsewhere. */
export function createSqliteSession(database: DatabaseSync): Session {
  const known = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    const found = known.get(sql)
    if (found) return found
    const statement = database.prepare(sql)
    const made = { statement, reader: statement.columns().length > 0 }
    if (known.size >= MOST_PREPARED) known.delete(known.keys().next().value!)
    known.set(sql, made)
    return made
  }
  const dialect = new SqliteDialect({ database: { prepare: toKysely, close: () => {} } })
  function toKysely(sql: string) {
    const { statement, reader } = prepare(sql)
    return {
      reader,
      all: (values: readonly unknown[]) => statement.all(...(values as SQLInputValue[])),
      run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
      // A statement that is being read must not be begun anew by another query with the same words.
      iterate: (values: readonly unknown[]) => database.prepare(sql).iterate(...(values as SQLInputValue[])),
    }
  }
  return {
    backend: 'sqlite',
    db: new Kysely<Tables>({ dialect }),
    execute: async statement => database.exec(statement),
    insert: insertRows(prepare),
    addToIndex: async (index, rows) => addToIndex(prepare, index, rows),
    removeFromIndex: async (index, positions) => {
      const { statement } = prepare(`delete from ${quote(index.name)} where rowid = ?`)
      for (const position of positions) statement.run(BigInt(position))
    },
  }
}

const insertRows =
  (prepare: (sql: string) => Prepared): Insert =>
  async (table, rows, { ifThere = 'fail' } = {}) => {
    if (rows.length === 0) return
    const names = Object.keys(rows[0]!)
    const places = names.map(() => '?').join(', ')
    const into = `insert into ${quote(table)} (${names.map(quote).join(', ')}) values (${places})${onConflict(table, ifThere)}`
    const { statement } = prepare(into)
    for (const row of rows) statement.run(...names.map(name => (row as Readonly<Record<string, SQLInputValue>>)[name]!))
  }

function addToIndex(prepare: (sql: string) => Prepared, { name, columns }: TextIndex, rows: readonly IndexRow[]): void {
  const names = ['rowid', ...columns, 'keys']
  const into = `insert into ${quote(name)} (${names.map(quote).join(', ')}) values (${names.map(() => '?').join(', ')})`
  const { statement } = prepare(into)
  for (const { position, columns: words, keys } of rows) statement.run(BigInt(position), ...words, keys)
}

const quote = (name: string) => `"${name}"`
