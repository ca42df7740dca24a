import type { IndexRow, Session } from '../backend/backend.ts'
import type { TextIndex } from '../schema/table.ts'

/** What a write changes in tables that are made from others: gathered while it goes on, and written at the end of its transaction. */
export type Changes = {
  readonly addToIndex: (index: TextIndex, row: IndexRow) => void
  readonly removeFromIndex: (index: TextIndex, position: number) => void
  /** One more, or one less, row of an index that has the keys; of a sum as much more or less. */
  readonly countKeys: (index: TextIndex, keys: readonly string[], by: number) => void
  readonly countPair: (pair: string, year: number, measure: string, by: number) => void
}

type Tally = Map<string, number>
type Indexed = { readonly index: TextIndex; readonly added: Map<number, IndexRow>; readonly removed: Set<number> }

/** The changes of one write; those of several are put together before they are written. */
export type Gathered = Changes & {
  readonly indexed: ReadonlyMap<string, Indexed>
  readonly keys: Tally
  readonly pairs: Tally
  readonly absorb: (other: Gathered) => void
}

const SEPARATOR = '\n'

export function gatherChanges(): Gathered {
  const indexed = new Map<string, Indexed>()
  const keys: Tally = new Map()
  const pairs: Tally = new Map()
  const of = (index: TextIndex) => {
    const found = indexed.get(index.name) ?? { index, added: new Map(), removed: new Set<number>() }
    indexed.set(index.name, found)
    return found
  }
  const addToIndex = (index: TextIndex, row: IndexRow) => of(index).added.set(row.position, row)
  const removeFromIndex = (index: TextIndex, position: number) => {
    const { added, removed } = of(index)
    added.delete(position)
    removed.add(position)
  }
  return {
    indexed,
    keys,
    pairs,
    addToIndex,
    removeFromIndex,
    countKeys: ({ name }, list, by) => {
      for (const key of list) add(keys, `${name}${SEPARATOR}${key}`, by)
    },
    countPair: (pair, year, measure, by) => add(pairs, [pair, year, measure].join(SEPARATOR), by),
    absorb: other => {
      for (const { index, added, removed } of other.indexed.values()) {
        for (const position of removed) removeFromIndex(index, position)
        for (const row of added.values()) addToIndex(index, row)
      }
      for (const [key, by] of other.keys) add(keys, key, by)
      for (const [key, by] of other.pairs) add(pairs, key, by)
    },
  }
}

const add = (tally: Tally, key: string, by: number) => tally.set(key, (tally.get(key) ?? 0) + by)

/** Writes what was gathered. */
export async function writeChanges(session: Session, { indexed, keys, pairs }: Gathered): Promise<void> {
  for (const { index, added, removed } of indexed.values()) {
    await session.removeFromIndex(index, [...removed])
    // FTS5 writes out what it has gathered whenever a row comes before the last one.
    await session.addToIndex(
      index,
      [...added.values()].sort((a, b) => a.position - b.position),
    )
  }
  const keyRows = changed(keys).map(([[index_name, key], n]) => ({
    index_name: index_name!,
    key: key!,
    kind: kindOf(key!),
    n,
  }))
  await session.insert('key_counts', keyRows, { ifThere: 'add' })
  const pairRows = changed(pairs).map(([[pair, year, measure], n]) => ({
    pair: pair!,
    year: Number(year),
    measure: measure!,
    n,
  }))
  await session.insert('pair_years', pairRows, { ifThere: 'add' })
  // What nothing has any more is no facet.
  for (const { index_name, key, n } of keyRows)
    if (n < 0)
      await session.db
        .deleteFrom('key_counts')
        .where('index_name', '=', index_name)
        .where('key', '=', key)
        .where('n', '=', 0)
        .execute()
  for (const { pair, year, measure, n } of pairRows)
    if (n < 0)
      await session.db
        .deleteFrom('pair_years')
        .where('pair', '=', pair)
        .where('year', '=', year)
        .where('measure', '=', measure)
        .where('n', '=', 0)
        .execute()
}

const kindOf = (key: string) => key.split(':', 1)[0]!

const changed = (tally: Tally): (readonly [readonly string[], number])[] =>
  [...tally].filter(([, by]) => by !== 0).map(([key, by]) => [key.split(SEPARATOR), by] as const)
