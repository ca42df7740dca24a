import { sql } from 'kysely'
import type { Session } from '../backend/backend.ts'

export type Listing = {
  readonly table: 'blocks' | 'bands'
  /** The column that is looked up, and the one that is listed in its order; together they are the primary key. */
  readonly key: string
  readonly value: string
}

/**
 * Of each of many keys the first values in their order, at most `most`, by one statement: a way over a network for each, or a statement for each, would
 * take longer than all else. Every key is in the map.
 */
export async function firstOfEach<Key extends number | string, Value extends number | string>(
  { backend, db }: Pick<Session, 'backend' | 'db'>,
  { table, key, value }: Listing,
  keys: readonly Key[],
  most: number,
): Promise<Map<Key, Value[]>> {
  const found = new Map<Key, Value[]>(keys.map(each => [each, []]))
  const unique = [...found.keys()]
  if (unique.length === 0) return found
  const [from, looked, listed] = [sql.table(table), sql.ref(key), sql.ref(value)]
  if (backend === 'sqlite') {
    const { rows } = await sql<{ key: Key; list: string }>`
      select given.value as key, (
        select json_group_array(listed) from (
          select ${listed} as listed from ${from} where ${looked} = given.value order by ${listed} limit ${most}
        )
      ) as list from json_each(${JSON.stringify(unique)}) as given`.execute(db)
    for (const row of rows) found.set(row.key, JSON.parse(row.list))
    return found
  }
  const type = sql.raw(typeof unique[0] === 'number' ? 'bigint[]' : 'text[]')
  const { rows } = await sql<{ key: Key; value: Value }>`
    select given.key as key, found.value as value from unnest(${unique}::${type}) as given (key)
    cross join lateral (
      select ${listed} as value from ${from} where ${looked} = given.key order by ${listed} limit ${most}
    ) as found`.execute(db)
  for (const row of rows) found.get(row.key)!.push(row.value)
  return found
}
