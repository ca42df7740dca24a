import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { toKey } from '../../query/keys.ts'
import { estimate, isOfKeys } from '../../search/estimate.ts'
import { selection } from '../../search/find-positions.ts'
import { matches } from '../../search/matches.ts'
import { ALL_KEY, type Clause, type Probe } from '../../search/probe.ts'
import type { Search } from '../../search/search.ts'
import { toFts5 } from '../../search/to-fts5.ts'
import { toTsquery } from '../../search/to-tsquery.ts'

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

/** `mark` tells what has the same value apart, where `no` does not. */
export type Sorted = { readonly no: number; readonly value: number | string; readonly mark?: number }
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
  const order = { value, no: sql.ref('row.no'), isAscending }
  const isFound = sql.join(tests(session, search), sql` and `)
  const found = await walkAlong(session, search, ALL_KEY, after, limit, (from, most) =>
    select(session, order, sql`from entries as row where row.no > 0`, from, most, isFound),
  )
  return found ?? select(session, order, selection(session, search, true), after, limit)
}

/** Numbers of agreements in the order of their titles. */
export async function findByTitle(
  session: Session,
  search: Search,
  isAscending: boolean,
  after: After,
  limit: number,
): Promise<Sorted[]> {
  const order = { value: sql.ref('title.key'), no: sql.ref('title.no'), isAscending }
  const isFound = sql.join(tests(session, search), sql` and `)
  const found = await walkAlong(session, search, ALL_KEY, after, limit, (from, most) =>
    select(
      session,
      order,
      sql`from titles as title cross join entries as row where row.no = title.no`,
      from,
      most,
      isFound,
    ),
  )
  const rows = sql`from (select row.no as no ${selection(session, search, true)}) as row cross join titles as title
    where title.no = row.no`
  return found ?? select(session, order, rows, after, limit)
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
  const order = { value: sql.ref('sum.sortable'), no: sql.ref('sum.entry_no'), isAscending }
  // The currency is in an expression so that the few amounts of the row are looked at, and not all in that currency by their index.
  const isLargest = sql`not exists (
    select 1 from amounts as other where other.entry_no = sum.entry_no and other.currency || '' = sum.currency
    and (other.sortable > sum.sortable or (other.sortable = sum.sortable and other.ordinal < sum.ordinal)))`
  const isFound = sql.join([...tests(session, search), isLargest], sql` and `)
  const found = await walkAlong(session, search, toKey('currency', currency), after, limit, (from, most) => {
    const all = sql`from amounts as sum cross join entries as row where row.no = sum.entry_no and sum.currency = ${currency}`
    return select(session, order, all, from, most, isFound)
  })
  const rows = sql`from (select row.no as no ${selection(session, search, true)}) as row cross join amounts as sum
    where sum.entry_no = row.no and sum.currency = ${currency} and ${isLargest}`
  return found ?? select(session, order, rows, after, limit)
}

type Order = { readonly value: RawBuilder<unknown>; readonly no: RawBuilder<unknown>; readonly isAscending: boolean }

/** The first rows in an order, those after `after` only; `isFound` is told of each, where it is given. */
async function select(
  { db }: Session,
  { value, no, isAscending }: Order,
  from: RawBuilder<unknown>,
  after: After,
  limit: number,
  isFound: RawBuilder<unknown> = sql`1 = 1`,
): Promise<(Sorted & { readonly is_found: unknown })[]> {
  const direction = isAscending ? sql`asc` : sql`desc`
  const further = isAscending ? sql`>` : sql`<`
  const beyond = after === null ? sql`` : sql` and (${value}, ${no}) ${further} (${after[0]}, ${after[1]})`
  const { rows } = await sql<Sorted & { is_found: unknown }>`
    select ${no} as no, ${value} as value, ${isFound} as is_found ${from}${beyond}
    order by ${value} ${direction}, ${no} ${direction} limit ${limit}`.execute(db)
  return rows
}

/** How much dearer it is to find a row and sort it in than to look at one along the way. */
const DEARER = 3
/** So many rows are looked at first, and so many times more after each try; what has not filled the page then is found and sorted. */
const FIRST = 200
const MORE = 4
const LAST = 12_800

/**
 * The page by looking at rows in their order, for what so many have that the page is likely to be full soon. Null where finding and sorting is the shorter
 * way, or looking along was given up: what is everywhere on the whole may be nowhere near.
 *
 * @param key what all rows along the way have
 */
async function walkAlong(
  session: Session,
  search: Search,
  key: string,
  after: After,
  limit: number,
  look: (after: After, most: number) => Promise<readonly (Sorted & { readonly is_found: unknown })[]>,
): Promise<Sorted[] | null> {
  const { probe } = search
  const isSeen = isOfKeysAlone(probe)
  const wanted: Probe = { ...probe, must: [...probe.must, [{ kind: 'key', key }]] }
  const all = await estimate(session, { index: probe.index, must: [[{ kind: 'key', key }]] })
  const few = isSeen ? await estimate(session, wanted) : await countSome(session, { ...search, probe: wanted })
  if (few < all && limit * all > (isSeen ? DEARER : 1) * few * few) return null
  const found: Sorted[] = []
  let last = after
  for (let most = FIRST; most <= LAST; most *= MORE) {
    const rows = await look(last, most)
    for (const { no, value, is_found } of rows) if (is_found === 1 || is_found === true) found.push({ no, value })
    if (found.length >= limit || rows.length < most) return found.slice(0, limit)
    const { value, no } = rows.at(-1)!
    last = [value, no]
  }
  return null
}

const isOfKeysAlone = ({ must, not }: Probe): boolean => [...must, ...not.flat()].every(isOfKeys)

/** How many rows have words and keys that are looked for; so many at most, since more are many in any case. */
const MOST_COUNTED = 20_000
async function countSome(session: Session, { probe, table }: Search): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select 1 from ${matches(session, probe, table)} as found limit ${sql.lit(MOST_COUNTED)}) as counted`.execute(
    session.db,
  )
  return Number(rows[0]!.n)
}

/** What a search asks for, as conditions on a row: its keys tell of keys, of words the index has to be asked. */
function tests(session: Session, { probe, conditions }: Search): RawBuilder<unknown>[] {
  return [
    sql`row.position >= ${sql.lit(probe.from)} and row.position <= ${sql.lit(probe.to)}`,
    ...(isOfKeysAlone(probe) ? keyTests(session, probe) : [isMatch(session, probe)]),
    ...conditions,
  ]
}

/** With a limit it stays a look at one row of the index for each. */
function isMatch({ backend }: Session, probe: Probe): RawBuilder<unknown> {
  const index = sql.table(probe.index.name)
  return backend === 'sqlite'
    ? sql`(select 1 from ${index} where ${index} match ${toFts5(probe)} and rowid = row.position limit 1) is not null`
    : sql`(select 1 from ${index} as found where found.position = row.position and found.search @@ ${toTsquery(probe)}::tsquery limit 1) is not null`
}

function keyTests({ backend }: Session, probe: Probe): RawBuilder<unknown>[] {
  const find = sql.raw(backend === 'sqlite' ? 'instr' : 'strpos')
  const isThere = (clause: Clause) =>
    sql`(${sql.join(
      clause.map(match => sql`${find}(row.keys, ${match.kind === 'key' ? ` ${match.key} ` : ''}) > 0`),
      sql` or `,
    )})`
  const areThere = (clauses: readonly Clause[]) => sql`(${sql.join(clauses.map(isThere), sql` and `)})`
  return [
    ...(probe.must.length === 0 ? [] : [areThere(probe.must)]),
    ...probe.not.map(clauses => sql`not ${areThere(clauses)}`),
  ]
}
