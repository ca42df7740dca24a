import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { type EntryFilter, isRejectedLeftOut } from '../../query/entry-filter.ts'
import { splitKeys } from '../../query/keys.ts'
import type { EntryRow } from './entry-row.ts'
import { readPacked } from './read-packed.ts'

/** Who takes part in an agreement: what a network is made of. */
export type TakersRow = Pick<EntryRow, 'id' | 'firstDay' | 'countries' | 'parties'>

/** All agreements that a filter finds, with those who take part in them. */
export async function readTakers(session: Session, filter: EntryFilter): Promise<readonly TakersRow[]> {
  const isLeftOut = isRejectedLeftOut(filter)
  const [list, find] = (session.backend === 'sqlite' ? ['json_array', 'instr'] : ['json_build_array', 'strpos']).map(
    name => sql.raw(name),
  )
  // Keys stand in the order in which they were made: countries and parties before the form.
  const keys = sql`substr(slim.keys, 1, ${find}(slim.keys, ' form:'))`
  const json = sql<string>`${list}(slim.id, slim.first_day, slim.review, ${keys})`
  const rows: TakersRow[] = []
  for await (const text of readPacked(session, filter, { table: 'entries', json }))
    for (const [id, firstDay, review, keys] of JSON.parse(text) as (readonly [
      string,
      string | null,
      string,
      string,
    ])[]) {
      if (isLeftOut && review === 'rejected') continue
      rows.push({ id, ...(firstDay === null ? {} : { firstDay }), ...takersOf(keys) })
    }
  return rows
}

const [COUNTRY, PARTY] = ['country:', 'party:']

function takersOf(keys: string): Pick<TakersRow, 'countries' | 'parties'> {
  const [countries, parties]: [string[], string[]] = [[], []]
  for (const key of splitKeys(keys)) {
    if (key.startsWith(COUNTRY)) countries.push(key.slice(COUNTRY.length))
    else if (key.startsWith(PARTY)) parties.push(key.slice(PARTY.length))
  }
  return { countries, parties }
}
