import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import { isDense, lookAlong } from './find-in-postgres.ts'
import { matches, numberAt } from './matches.ts'
import type { Search } from './search.ts'

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
  const narrowed = { ...search, probe: { ...probe, from, to } }
  const isByIndex = session.backend === 'postgres' && (probe.must.length > 0 || probe.not.length > 0)
  if (isByIndex && (await isDense(session, narrowed))) {
    const found = await lookAlong(session, narrowed, order, limit)
    if (found) return found
  }
  // An expression has no order of an index: PostgreSQL has to find by words and keys, and to sort what it found.
  const key = isByIndex ? sql`(found.position + 0)` : sql`found.position`
  const { rows } = await sql<{ position: number }>`
    select found.position as position ${selection(session, narrowed)}
    order by ${key} ${order} limit ${limit}`.execute(session.db)
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
