import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { type EntryFilter, isRejectedLeftOut } from '../../query/entry-filter.ts'
import { splitKeys } from '../../query/keys.ts'
import { tuple } from '../read-tuples.ts'
import type { EntryRow } from './entry-row.ts'
import { readPacked } from './read-packed.ts'

/** Who takes part in an agreement: what a network is made of. */
export type TakersRow = Pick<EntryRow, 'id' | 'firstDay' | 'countries' | 'parties'>

type Packed = readonly [id: string, firstDay: string | null, review: string, keys: string]

/** All agreements that a filter finds, with those who take part in them. */
export async function readTakers(session: Session, filter: EntryFilter): Promise<readonly TakersRow[]> {
  const isLeftOut = isRejectedLeftOut(filter)
  const find = sql.raw(session.backend === 'sqlite' ? 'instr' : 'strpos')
  // Keys stand in the order in which they were made: countries and parties before the form.
  const keys = sql`substr(slim.keys, 1, ${find}(slim.keys, ' form:'))`
  const json = tuple(session, [sql.ref('slim.id'), sql.ref('slim.first_day'), sql.ref('slim.review'), keys])
  const rows: TakersRow[] = []
  const known = new Map<string, string>()
  for await (const text of readPacked(session, filter, { table: 'entries', json }))
    for (const [id, firstDay, review, keys] of JSON.parse(text) as readonly Packed[]) {
      if (isLeftOut && review === 'rejected') continue
      const [countries, parties]: [string[], string[]] = [[], []]
      for (const key of splitKeys(keys)) {
        if (key.startsWith(COUNTRY)) countries.push(same(key.slice(COUNTRY.length), known))
        else if (key.startsWith(PARTY)) parties.push(same(key.slice(PARTY.length), known))
      }
      rows.push({ id, ...(firstDay === null ? {} : { firstDay }), countries, parties })
    }
  return rows
}

const [COUNTRY, PARTY] = ['country:', 'party:']

/** The text that is known already, of those that are the same: what is looked up again and again is found quicker by it. */
function same(text: string, known: Map<string, string>): string {
  const found = known.get(text)
  if (found === undefined) known.set(text, text)
  return found ?? text
}
