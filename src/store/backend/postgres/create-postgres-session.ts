import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Tables } from '../../schema/tables.ts'
import type { Session } from '../backend.ts'
import { createInserts, type Query } from './create-inserts.ts'
import { toTsvector } from './to-tsvector.ts'

/** So many rows of an index go to the server at once. */
const BATCH = 1_000

/** A session on one connection, or for reading on a pool of which each query takes one. */
export function createPostgresSession(connection: pg.Client | pg.PoolClient | pg.Pool): Session {
  const send: Query = (text, values = []) => connection.query(text, values)
  const inserts = createInserts(send)
  const query: Query = async (text, values) => {
    await inserts.flush()
    return send(text, values)
  }
  const single = {
    connect: async () => ({ query, release: () => {} }),
    end: async () => {},
  }
  const dialect = new PostgresDialect({ pool: ('totalCount' in connection ? connection : single) as pg.Pool })
  return {
    backend: 'postgres',
    db: new Kysely<Tables>({ dialect }),
    execute: async statement => {
      // What is to be undone is not done first.
      if (statement.startsWith('rollback')) inserts.discard()
      await query(statement)
    },
    insert: inserts.insert,
    addToIndex: async ({ name }, rows) => {
      for (let at = 0; at < rows.length; at += BATCH) {
        const batch = rows.slice(at, at + BATCH)
        await query(
          `insert into "${name}" (position, search) select position, words::tsvector from unnest($1::bigint[], $2::text[]) as rows (position, words)`,
          [batch.map(row => row.position), batch.map(toTsvector)],
        )
      }
    },
    removeFromIndex: async ({ name }, positions) => {
      if (positions.length > 0) await query(`delete from "${name}" where position = any($1::bigint[])`, [positions])
    },
  }
}
