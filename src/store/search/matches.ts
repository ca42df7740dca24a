import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import { NUMBERS } from './position.ts'
import type { Probe } from './probe.ts'
import { toFts5 } from './to-fts5.ts'
import { toTsquery } from './to-tsquery.ts'

/**
 * The positions that a probe finds, as a subquery. Both databases hand them on in order without sorting where the query around it asks
 * for the order of positions. Where nothing is looked for but positions, the table itself has them.
 */
export function matches({ backend }: Session, probe: Probe, table: string): RawBuilder<{ position: number }> {
  const { index, must, not, from, to } = probe
  // Bound values are floating point to SQLite, and FTS5 seeks by whole numbers only.
  const range = (column: RawBuilder<unknown>) => sql`${column} >= ${sql.lit(from)} and ${column} <= ${sql.lit(to)}`
  if (must.length === 0 && not.length === 0)
    return sql`(select position from ${sql.table(table)} where ${range(sql.ref('position'))})`
  const name = sql.table(index.name)
  return backend === 'sqlite'
    ? sql`(select rowid as position from ${name} where ${name} match ${toFts5(probe)} and ${range(sql.ref('rowid'))})`
    : sql`(select position from ${name} where search @@ ${toTsquery(probe)}::tsquery and ${range(sql.ref('position'))})`
}

/** The number of a row from its position. */
export const numberAt = (position: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`(${position} & ${sql.lit(NUMBERS - 1)})`
