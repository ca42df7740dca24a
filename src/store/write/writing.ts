import { type Kysely, sql } from 'kysely'
import type { Insert, Session } from '../backend/backend.ts'
import type { NumberedTable, Tables } from '../schema/tables.ts'
import type { Changes } from './changes.ts'

/** What the functions that write get: the transaction, what is gathered for its end, and numbers for new rows. */
export type Writing = {
  readonly session: Session
  readonly db: Kysely<Tables>
  readonly insert: Insert
  readonly changes: Changes
  /** The first of `count` numbers of a table that no row has. */
  readonly takeNumbers: (table: NumberedTable, count: number) => Promise<number>
}

export type TakeNumbers = Writing['takeNumbers']

/** Hands out numbers. Only who has the right to write asks, so that the highest number there is needs to be looked up once. */
export function createNumbers(session: Session): TakeNumbers {
  const next = new Map<string, number>()
  return async (table, count) => {
    let first = next.get(table)
    if (first === undefined) {
      const { rows } = await sql<{ no: number | null }>`select max(no) as no from ${sql.table(table)}`.execute(
        session.db,
      )
      first = (rows[0]!.no ?? 0) + 1
    }
    next.set(table, first + count)
    return first
  }
}
