import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { estimate, isOfKeys } from '../../search/estimate.ts'
import { selection } from '../../search/find-positions.ts'
import { LAST_POSITION } from '../../search/position.ts'
import type { Clause } from '../../search/probe.ts'
import type { Search } from '../../search/search.ts'

/** Columns that agreements are sorted by, highest first unless turned round, beside their date. */
export const SORT_COLUMNS = {
  confidence: 'confidence',
  sources: 'independent',
  completeness: 'completeness',
  problems: 'problems',
  updated: 'updated',
  added: 'no',
} as const
export type SortColumn = keyof typeof SORT_COLUMNS

/** With so many rows or more it is quicker to walk along the order and look at each than to find them all and sort. */
const MANY = 30_000

export type Sorted = { readonly no: number; readonly value: number | string }
type After = readonly [value: number | string, no: number] | null

/** Numbers of agreements that a search finds, in the order of a column. */
export async function findSorted(
  session: Session,
  search: Search,
  column: SortColumn,
  isAscending: boolean,
  after: After,
  limit: number,
): Promise<Sorted[]> {
  const value = sql.ref(`row.${SORT_COLUMNS[column]}`)
  const direction = isAscending ? sql`asc` : sql`desc`
  const further = isAscending ? sql`>` : sql`<`
  const from = (await isWalk(session, search)) ? walk(session, search) : selection(session, search, true)
  const beyond = after === null ? sql`` : sql` and (${value}, row.no) ${further} (${after[0]}, ${after[1]})`
  const { rows } = await sql<Sorted>`
    select row.no as no, ${value} as value ${from}${beyond}
    order by ${value} ${direction}, row.no ${direction} limit ${limit}`.execute(session.db)
  return rows
}

/** Numbers of agreements that have an amount in a currency, in the order of the largest that each has. */
export async function findByAmount(
  session: Session,
  search: Search,
  currency: string,
  isAscending: boolean,
  after: After,
  limit: number,
): Promise<Sorted[]> {
  const direction = isAscending ? sql`asc` : sql`desc`
  const further = isAscending ? sql`>` : sql`<`
  const isLargest = sql`sum.currency = ${currency} and not exists (
    select 1 from amounts as other where other.entry_no = sum.entry_no and other.currency = sum.currency
    and (other.sortable > sum.sortable or (other.sortable = sum.sortable and other.ordinal < sum.ordinal)))`
  const beyond = after === null ? sql`` : sql` and (sum.sortable, sum.entry_no) ${further} (${after[0]}, ${after[1]})`
  const from = (await isWalk(session, search))
    ? sql`from amounts as sum cross join entries as row where row.no = sum.entry_no and ${sql.join(tests(session, search), sql` and `)}`
    : sql`from (select row.no as no ${selection(session, search, true)}) as row cross join amounts as sum where sum.entry_no = row.no`
  const { rows } = await sql<Sorted>`
    select row.no as no, sum.sortable as value ${from} and ${isLargest}${beyond}
    order by sum.sortable ${direction}, sum.entry_no ${direction} limit ${limit}`.execute(session.db)
  return rows
}

/** Only what the keys of a row tell can be seen along the way. */
async function isWalk(session: Session, { probe }: Search): Promise<boolean> {
  const isTold = [...probe.must, ...probe.not.flat()].every(isOfKeys)
  return isTold && (await estimate(session, probe)) >= MANY
}

const walk = (session: Session, search: Search) =>
  sql`from entries as row where ${sql.join(tests(session, search), sql` and `)}`

/** What a search asks for, as conditions on a row. */
function tests({ backend }: Session, { probe, conditions }: Search): RawBuilder<unknown>[] {
  const find = sql.raw(backend === 'sqlite' ? 'instr' : 'strpos')
  const isThere = (clause: Clause) =>
    sql`(${sql.join(
      clause.map(match => sql`${find}(row.keys, ${match.kind === 'key' ? ` ${match.key} ` : ''}) > 0`),
      sql` or `,
    )})`
  const areThere = (clauses: readonly Clause[]) => sql`(${sql.join(clauses.map(isThere), sql` and `)})`
  const isWhole = probe.from === 0 && probe.to === LAST_POSITION
  return [
    isWhole ? sql`row.no > 0` : sql`row.position >= ${sql.lit(probe.from)} and row.position <= ${sql.lit(probe.to)}`,
    ...(probe.must.length === 0 ? [] : [areThere(probe.must)]),
    ...probe.not.map(clauses => sql`not ${areThere(clauses)}`),
    ...conditions,
  ]
}
