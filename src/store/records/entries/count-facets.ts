import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { type KeyKind, splitKeys } from '../../query/keys.ts'
import { ENTRY_INDEX } from '../../schema/migrations/0002-register.ts'
import { countOf } from '../../search/estimate.ts'
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
  const fields: Record<string, FacetCount[]> = Object.fromEntries(kinds.map(kind => [kind, []]))
  const { counts, ...told } = isWhole ? await readWhole(session, kinds) : await tally(session, search)
  for (const [key, n] of counts) {
    const end = key.indexOf(':')
    fields[key.slice(0, end)]?.push({ value: key.slice(end + 1), n })
  }
  for (const kind of kinds) fields[kind] = toMostFrequent(fields[kind]!)
  return { ...told, fields } as unknown as Facets<Kind>
}

type Told = Pick<Facets, 'counted' | 'isComplete'> & { readonly counts: ReadonlyMap<string, number> }

/** Of the register as a whole. */
async function readWhole(session: Session, kinds: readonly KeyKind[]): Promise<Told> {
  const counts = new Map<string, number>()
  for (const kind of kinds) for (const { key, n } of await readCounts(session, kind)) counts.set(key, n)
  return { counted: await countOf(session, ENTRY_INDEX, ALL_KEY), isComplete: true, counts }
}

/** Of what a search finds. Keys come as one text: row by row takes longer. */
async function tally(session: Session, search: Search): Promise<Told> {
  const join = sql.raw(session.backend === 'sqlite' ? 'group_concat' : 'string_agg')
  const { rows } = await sql<{ n: number; joined: string | null }>`
    select count(*) as n, ${join}(keys, '') as joined from (
      select row.keys as keys ${selection(session, search, true)} order by found.position desc limit ${sql.lit(MOST)}
    ) as newest`.execute(session.db)
  const { n, joined } = rows[0]!
  const counts = new Map<string, number>()
  for (const key of splitKeys(joined ?? '')) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { counted: Number(n), isComplete: n < MOST, counts }
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

const toMostFrequent = (counts: readonly FacetCount[]): FacetCount[] =>
  counts.toSorted((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES)
