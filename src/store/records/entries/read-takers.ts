import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { type EntryFilter, isRejectedLeftOut } from '../../query/entry-filter.ts'
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
      const parties = listed(keys, PARTY)
      rows.push({
        id,
        ...(firstDay === null ? {} : { firstDay }),
        countries: listed(keys, COUNTRY),
        // Who is alone is never looked up.
        parties: parties.length < 2 ? parties : parties.map(key => same(key, known)),
      })
    }
  return rows
}

const [COUNTRY, PARTY] = [' country:', ' party:']

/** What stands behind a kind in keys that stand side by side. */
function listed(keys: string, kind: string): string[] {
  const found: string[] = []
  for (let at = keys.indexOf(kind); at >= 0; ) {
    const end = keys.indexOf(' ', at + 1)
    found.push(keys.slice(at + kind.length, end))
    at = keys.indexOf(kind, end)
  }
  return found
}

/** The text that is known already, of those that are the same: what is looked up again and again is found quicker by it. */
function same(text: string, known: Map<string, string>): string {
  const found = known.get(text)
  if (found === undefined) known.set(text, text)
  return found ?? text
}
