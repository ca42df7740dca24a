import type { Entry } from '../../../model/index.ts'
import type { Tables } from '../../schema/tables.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'
import { findPublishers } from './find-publishers.ts'
import { indexEntry, unindexEntry } from './index-entry.ts'
import { toAmountRows, toBodyRow, toEntryRow, toLinkRows, toPartyRows } from './to-entry-row.ts'

export type EntriesWriter = {
  /**
   * Writes entries, new ones and changed ones; those whose version is known are left as they are. The findings that they hold, and the
   * former ids, lead to them from now on. Hand over many at once. Returns how many were written.
   */
  readonly put: (entries: readonly Entry[], at: string) => Promise<number>
  /** Takes entries out, and what leads to them, because others hold their findings now, or nobody: `put` or `lead` says where those lead from then on. */
  readonly remove: (ids: readonly string[]) => Promise<void>
  /** Makes ids of findings or former entries lead to an entry. */
  readonly lead: (addresses: readonly string[], entryId: string) => Promise<void>
  /** Writes entries whose version is known too: for what the store itself makes of them, such as publishers. */
  readonly refresh: (entries: readonly Entry[], at: string) => Promise<void>
}

type Old = Pick<
  Tables['entries'],
  'no' | 'id' | 'version' | 'position' | 'keys' | 'pair' | 'first_day' | 'review' | 'form' | 'reached'
>

export function createEntriesWriter(writing: Writing): EntriesWriter {
  const { session, db, insert, changes, takeNumbers } = writing

  async function findOld(ids: readonly string[]): Promise<ReadonlyMap<string, Old>> {
    const rows = await inChunks(ids, chunk =>
      db
        .selectFrom('entries')
        .select(['no', 'id', 'version', 'position', 'keys', 'pair', 'first_day', 'review', 'form', 'reached'])
        .where(isAmong(session, 'id', chunk))
        .execute(),
    )
    return new Map(rows.map(row => [row.id, row]))
  }

  async function removeRows(old: readonly Old[]): Promise<void> {
    for (const row of old) unindexEntry(changes, row)
    const numbers = old.map(({ no }) => no)
    await inChunks(numbers, async chunk => {
      await db
        .deleteFrom('amounts')
        .where(isAmong(session, 'entry_no', chunk))
        .execute()
      await db
        .deleteFrom('links')
        .where(isAmong(session, 'entry_no', chunk))
        .execute()
      await db
        .deleteFrom('entry_bodies')
        .where(isAmong(session, 'no', chunk))
        .execute()
      await db
        .deleteFrom('entries')
        .where(isAmong(session, 'no', chunk))
        .execute()
      return []
    })
  }

  async function write(entries: readonly Entry[], old: ReadonlyMap<string, Old>, at: string): Promise<void> {
    const publishers = await findPublishers(session, entries)
    // Before rows are taken out: the highest number may be that of one that comes back.
    let no = await takeNumbers('entries', entries.filter(({ id }) => !old.has(id)).length)
    await removeRows(entries.flatMap(({ id }) => old.get(id) ?? []))
    const rows = entries.map(entry =>
      toEntryRow(entry, old.get(entry.id)?.no ?? no++, publishers.get(entry.id) ?? [], at),
    )
    const bodies = rows.map((row, index) => toBodyRow(entries[index]!, row.no))
    await insert('entries', rows)
    await insert('entry_bodies', bodies)
    await insert(
      'amounts',
      rows.flatMap((row, index) => toAmountRows(entries[index]!, row.no)),
    )
    await insert(
      'links',
      rows.flatMap((row, index) => toLinkRows(entries[index]!, row.no)),
    )
    const parties = new Map(entries.flatMap(toPartyRows).map(row => [row.key, row]))
    await insert('parties', [...parties.values()], { ifThere: 'replace' })
    const addresses = entries.flatMap(({ id, findings, formerly }) =>
      [...findings, ...formerly].map(address => [address, { address, entry: id }] as const),
    )
    await insert('addresses', [...new Map(addresses).values()], { ifThere: 'replace' })
    for (const [index, row] of rows.entries()) indexEntry(changes, row, entries[index]!)
  }

  return {
    put: async (entries, at) => {
      const last = new Map(entries.map(entry => [entry.id, entry]))
      const old = await findOld([...last.keys()])
      const changed = [...last.values()].filter(({ id, version }) => old.get(id)?.version !== version)
      await write(changed, old, at)
      return changed.length
    },
    remove: async ids => {
      const old = await findOld([...new Set(ids)])
      await removeRows([...old.values()])
      await inChunks([...old.keys()], chunk =>
        db
          .deleteFrom('addresses')
          .where(isAmong(session, 'entry', chunk))
          .execute(),
      )
    },
    lead: async (addresses, entryId) => {
      toJson([addresses, entryId], 'addresses')
      const rows = [...new Set(addresses)].map(address => ({ address, entry: entryId }))
      await insert('addresses', rows, { ifThere: 'replace' })
    },
    refresh: async (entries, at) => write(entries, await findOld(entries.map(({ id }) => id)), at),
  }
}
