import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { type KeyKind, splitKeys } from '../../query/keys.ts'
import { ENTRY_INDEX } from '../../schema/migrations/0002-register.ts'
import { selection } from '../../search/find-positions.ts'
import { ALL_KEY } from '../../search/probe.ts'
import type { Search } from '../../search/search.ts'

/** How often a value occurs. */
export type FacetCount = { readonly value: string; readonly n: number }
export type Facets<Kind extends KeyKind = KeyKind> = {
  /** How many agreements were looked at: all that were found, or the newest of very many. */
  readonly counted: number
  readonly isComplete: boolean
  readonly fields: Readonly<Record<Kind, readonly FacetCount[]>>
}

/** Of more agreements than this only the newest are looked at. */
const MOST = 20_000
const MOST_VALUES = 300

/** Counts of the values that agreements have, the most frequent first. Of the register as a whole they are kept and always complete. */
export async function countFacets<Kind extends KeyKind>(
  session: Session,
  search: Search,
  kinds: readonly Kind[],
  isWhole: boolean,
): Promise<Facets<Kind>> {
  const tallies = new Map<string, Map<string, number>>(kinds.map(kind => [kind, new Map()]))
  const add = (key: string, n: number) => {
    const end = key.indexOf(':')
    const tally = tallies.get(key.slice(0, end))
    const value = key.slice(end + 1)
    tally?.set(value, (tally.get(value) ?? 0) + n)
  }
  let counted = 0
  let isComplete = true
  if (isWhole) {
    for (const kind of kinds) for (const { key, n } of await readCounts(session, kind)) add(key, n)
    counted = (await readCounts(session, ALL_KEY))[0]?.n ?? 0
  } else {
    const { rows } = await sql<{ keys: string }>`
      select row.keys as keys ${selection(session, search, true)} order by found.position desc limit ${MOST + 1}`.execute(
      session.db,
    )
    isComplete = rows.length <= MOST
    counted = Math.min(rows.length, MOST)
    for (const { keys } of rows.slice(0, MOST)) for (const key of splitKeys(keys)) add(key, 1)
  }
  const fields: Record<string, readonly FacetCount[]> = {}
  for (const [kind, tally] of tallies) fields[kind] = toCounts(tally)
  return { counted, isComplete, fields: fields as Facets<Kind>['fields'] }
}

/** The most frequent keys of a kind in the register as a whole. */
const readCounts = ({ db }: Session, kind: string): Promise<{ key: string; n: number }[]> =>
  db
    .selectFrom('key_counts')
    .select(['key', 'n'])
    .where('index_name', '=', ENTRY_INDEX.name)
    .where('kind', '=', kind)
    .orderBy('n', 'desc')
    .orderBy('key', 'desc')
    .limit(MOST_VALUES)
    .execute()

const toCounts = (tally: ReadonlyMap<string, number>): FacetCount[] =>
  [...tally]
    .map(([value, n]) => ({ value, n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
