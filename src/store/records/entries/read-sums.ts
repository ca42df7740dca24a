import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { type EntryFilter, isRejectedLeftOut } from '../../query/entry-filter.ts'
import { fromPacked, type KnownSides, type SumRow } from './pack-sum.ts'
import { readPacked } from './read-packed.ts'

/** All agreements with an amount that a filter finds. */
export async function readSums(session: Session, filter: EntryFilter): Promise<readonly SumRow[]> {
  const rows: SumRow[] = []
  const known: KnownSides = new Map()
  for await (const list of readPacked(session, filter, { table: 'sums', json: sql<string>`slim.json` }))
    for (const row of fromPacked(list, isRejectedLeftOut(filter), known)) rows.push(row)
  return rows
}
