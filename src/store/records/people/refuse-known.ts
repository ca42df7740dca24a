import type { Session } from '../../backend/backend.ts'
import { StoreError } from '../../store-error.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'

/** @throws StoreError `append-only` when one of the ids is there, or is given twice. */
export async function refuseKnown(session: Pick<Session, 'db' | 'backend'>, ids: readonly string[]): Promise<void> {
  const known = await inChunks(ids, chunk =>
    session.db
      .selectFrom('decisions')
      .select('id')
      .where(isAmong(session, 'id', chunk))
      .limit(1)
      .execute(),
  )
  const seen = new Set<string>()
  const twice = ids.find(id => seen.size === seen.add(id).size)
  const found = known[0]?.id ?? twice
  if (found === undefined) return
  throw new StoreError('append-only', { what: `decision ${found}` })
}
