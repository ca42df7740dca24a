import type { Entry } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'
import { findPublishers } from './find-publishers.ts'
import { type PackedEntry, packEntry } from './pack-entry.ts'

/** Makes entries ready to be written, the last of those with one id; what is there in the same version already is left out unless all are wanted. */
export async function packEntries(
  session: Pick<Session, 'db' | 'backend'>,
  entries: readonly Entry[],
  { isAll = false }: { readonly isAll?: boolean } = {},
): Promise<readonly PackedEntry[]> {
  const last = new Map(entries.map(entry => [entry.id, entry]))
  const rows = isAll ? [] : await findVersions(session, [...last.keys()])
  for (const { id, version } of rows) if (last.get(id)?.version === version) last.delete(id)
  const packed = [...last.values()]
  const publishers = await findPublishers(session, packed)
  return packed.map(entry => packEntry(entry, publishers.get(entry.id) ?? []))
}

const findVersions = (session: Pick<Session, 'db' | 'backend'>, ids: readonly string[]) =>
  inChunks(ids, chunk =>
    session.db
      .selectFrom('entries')
      .select(['id', 'version'])
      .where(isAmong(session, 'id', chunk))
      .execute(),
  )
