import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import { numberAt } from './matches.ts'
import type { Search } from './search.ts'
import { toTsquery } from './to-tsquery.ts'

/** With so many hits or more, the page is likely to be full before many rows were looked at. */
const MANY = 5_000
/** So many rows are looked at before it is given up. */
const MOST_LOOKED_AT = 20_000

/** Whether PostgreSQL expects so many hits that looking at rows in their order is the shorter way. */
export async function isDense({ db }: Session, { probe }: Search): Promise<boolean> {
  const { rows } = await sql<{ 'QUERY PLAN': readonly { Plan: { 'Plan Rows': number } }[] }>`
    explain (format json) select 1 from ${sql.table(probe.index.name)} where search @@ ${toTsquery(probe)}::tsquery`.execute(
    db,
  )
  return rows[0]!['QUERY PLAN'][0]!.Plan['Plan Rows'] >= MANY
}

/**
 * Positions in order by looking at rows in that order, at most so many: null where they did not fill the page. PostgreSQL would choose this by
 * itself and look at every row there is where what it expected to be everywhere is nowhere near.
 */
export async function lookAlong(
  session: Session,
  { probe, table, conditions }: Search,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<number[] | null> {
  const row = sql`cross join ${sql.table(table)} as row`
  const tests = [
    sql`near.search @@ ${toTsquery(probe)}::tsquery`,
    ...(conditions.length === 0 ? [] : [sql`row.no = ${numberAt(sql.ref('near.position'))}`, ...conditions]),
  ]
  const { rows } = await sql<{ position: number }>`
    select near.position as position from (
      select position, search from ${sql.table(probe.index.name)}
      where position >= ${sql.lit(probe.from)} and position <= ${sql.lit(probe.to)} order by position ${order} limit ${MOST_LOOKED_AT}
    ) as near ${conditions.length === 0 ? sql`` : row}
    where ${sql.join(tests, sql` and `)} order by near.position ${order} limit ${limit}`.execute(session.db)
  return rows.length === limit ? rows.map(({ position }) => position) : null
}
