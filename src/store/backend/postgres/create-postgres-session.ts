import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { tableNamed } from '../../schema/specifications.ts'
import type { TextIndex } from '../../schema/table.ts'
import type { Tables } from '../../schema/tables.ts'
import type { IndexRow, Insert, Session } from '../backend.ts'
import { onConflict } from '../on-conflict.ts'
import { toTsvector } from './to-tsvector.ts'

/** So many rows go to the server at once. */
const BATCH = 1_000
/** The types of arrays by which values travel. */
const ARRAYS = { text: 'text[]', integer: 'bigint[]', real: 'double precision[]' } as const

/** A session on one connection, or on a pool of which each query takes one. */
export function createPostgresSession(connection: pg.Client | pg.PoolClient | pg.Pool): Session {
  const query = (text: string, values: unknown[] = []) => connection.query(text, values)
  const isPool = 'totalCount' in connection
  const single = {
    connect: async () => ({ query: connection.query.bind(connection), release: () => {} }),
    end: async () => {},
  }
  const dialect = new PostgresDialect({ pool: (isPool ? connection : single) as pg.Pool })
  const insertInto = (table: string, columns: readonly string[], types: readonly string[], ending = '') => {
    const arrays = types.map((type, index) => `$${index + 1}::${type}`).join(', ')
    return `insert into ${quote(table)} (${columns.map(quote).join(', ')}) select * from unnest(${arrays})${ending}`
  }
  const insert: Insert = async (table, rows, { ifThere = 'fail' } = {}) => {
    if (rows.length === 0) return
    const columns = Object.keys(rows[0]!)
    const values = rows as readonly Readonly<Record<string, unknown>>[]
    const { columns: specified } = tableNamed(table)
    const types = columns.map(column => ARRAYS[specified[column]!.type])
    const into = insertInto(table, columns, types, onConflict(table, ifThere))
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = values.slice(at, at + BATCH)
      await query(
        into,
        columns.map(column => batch.map(row => row[column])),
      )
    }
  }
  return {
    backend: 'postgres',
    db: new Kysely<Tables>({ dialect }),
    execute: async statement => {
      await query(statement)
    },
    insert,
    addToIndex: async ({ name }: TextIndex, rows: readonly IndexRow[]) => {
      const into = insertInto(name, ['position', 'search'], [ARRAYS.integer, ARRAYS.text]).replace(
        'select *',
        'select position, words::tsvector',
      )
      for (let at = 0; at < rows.length; at += BATCH) {
        const batch = rows.slice(at, at + BATCH)
        await query(`${into} as rows (position, words)`, [batch.map(row => row.position), batch.map(toTsvector)])
      }
    },
    removeFromIndex: async ({ name }, positions) => {
      if (positions.length === 0) return
      await query(`delete from ${quote(name)} where position = any($1::bigint[])`, [positions])
    },
  }
}

const quote = (name: string) => `"${name}"`
