import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import type { TableName } from '../schema/tables.ts'
import { matches, numberAt } from './matches.ts'
import type { Probe } from './probe.ts'

export type Search = {
  readonly probe: Probe
  /** The table whose rows are looked for; conditions call it `row`. */
  readonly table: TableName
  readonly conditions: readonly RawBuilder<unknown>[]
}
export type Direction = 'newest' | 'oldest'

/** Positions that a search finds, in order, those after `after` only. It ends as soon as it has enough. */
export async function findPositions(
  session: Session,
  search: Search,
  direction: Direction,
  after: number | null,
  limit: number,
): Promise<number[]> {
  const isNewest = direction === 'newest'
  const { probe } = search
  const from = isNewest || after === null ? probe.from : Math.max(probe.from, after + 1)
  const to = !isNewest || after === null ? probe.to : Math.min(probe.to, after - 1)
  if (from > to) return []
  const order = isNewest ? sql`desc` : sql`asc`
  const { rows } = await sql<{ position: number }>`
    select found.position as position ${selection(session, { ...search, probe: { ...probe, from, to } })}
    order by found.position ${order} limit ${limit}`.execute(session.db)
  return rows.map(row => row.position)
}

/** How many rows a search finds. */
export async function countFound(session: Session, search: Search): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n ${selection(session, search)}`.execute(session.db)
  return rows[0]!.n
}

/** `from … where …` of a search: `found` has the positions, `row` the rows of the table where they are needed. */
export function selection(
  session: Session,
  { probe, table, conditions }: Search,
  isJoined = false,
): RawBuilder<unknown> {
  const found = sql`from ${matches(session, probe, table)} as found`
  if (conditions.length === 0 && !isJoined) return found
  // The order of a cross join is kept by SQLite: first what is found, in its order, then the row of each.
  const number = sql`row.no = ${numberAt(sql.ref('found.position'))}`
  return sql`${found} cross join ${sql.table(table)} as row where ${sql.join([number, ...conditions], sql` and `)}`
}
