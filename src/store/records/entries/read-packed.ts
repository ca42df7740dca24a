import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { type EntryFilter, toEntryProbe } from '../../query/entry-filter.ts'
import { matches, numberAt } from '../../search/matches.ts'
import { LAST_POSITION } from '../../search/position.ts'
import type { Probe } from '../../search/probe.ts'
import { joined } from '../read-tuples.ts'
import { ownConditions } from './entry-conditions.ts'

/** A table with a row for each of some agreements, and what is taken of a row, as JSON. */
export type Packed = { readonly table: 'sums' | 'entries'; readonly json: RawBuilder<string> }

/** So many rows come as one text: row by row takes ten times as long. */
const MOST = 20_000

/**
 * A few columns of all agreements that a filter finds, rejected ones too, where the table has them: some thousand at a time, as one list in JSON. Of the whole register in the order in which they
 * came in, else the oldest first.
 */
export async function* readPacked(
  session: Session,
  filter: EntryFilter,
  { table, json }: Packed,
): AsyncGenerator<string, void> {
  const probe = toEntryProbe(filter)
  const conditions = ownConditions(filter)
  const isOfAll = isWhole(probe) && conditions.length === 0
  for (let after = -1; ; ) {
    const part = isOfAll
      ? sql`select no as place, ${json} as json from ${sql.table(table)} as slim where no > ${after} order by no`
      : found(session, probe, conditions, table, json, after)
    const { rows } = await sql<{ n: number; last: number | null; list: string | null }>`
      select count(*) as n, max(place) as last, ${joined(session, sql.ref('json'))} as list
      from (${part} limit ${sql.lit(MOST)}) as part`.execute(session.db)
    const { n, last, list } = rows[0]!
    if (list !== null) yield `[${list}]`
    if (Number(n) < MOST) return
    after = last!
  }
}

const isWhole = ({ must, not, from, to }: Probe) =>
  must.length === 0 && not.length === 0 && from === 0 && to === LAST_POSITION

function found(
  session: Session,
  probe: Probe,
  conditions: readonly RawBuilder<unknown>[],
  table: string,
  json: RawBuilder<string>,
  after: number,
) {
  const positions = matches(session, { ...probe, from: Math.max(probe.from, after + 1) }, 'entries')
  // The order of a cross join is kept by SQLite: first what is found, in its order, then the row of each.
  const [row, tests] =
    conditions.length === 0
      ? [sql``, []]
      : [sql`cross join entries as row`, [sql`row.no = slim.no`, ...conditions] as readonly RawBuilder<unknown>[]]
  const isOf = sql`slim.no = ${numberAt(sql.ref('found.position'))}`
  return sql`select found.position as place, ${json} as json
    from ${positions} as found cross join ${sql.table(table)} as slim ${row}
    where ${sql.join([isOf, ...tests], sql` and `)} order by found.position`
}
