import type { Entry } from '../../../model/index.ts'
import type { Tables } from '../../schema/tables.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'
import { indexEntry, unindexEntry } from './index-entry.ts'
import { packEntries } from './pack-entries.ts'
import { type PackedEntry, toEntryRow } from './pack-entry.ts'
import { titleKey } from './title-key.ts'

export type EntriesWriter = {
  /**
   * Writes entries, new ones and changed ones; those whose version is known are left as they are. The findings that they hold, and the
   * former ids, lead to them from now on. Hand over many at once. Returns how many were written.
   */
  readonly put: (entries: readonly Entry[], at: string) => Promise<number>
  /** The same for entries that were packed before, in another thread perhaps. */
  readonly putPacked: (entries: readonly PackedEntry[], at: string) => Promise<number>
  /** Takes entries out, and what leads to them, because others hold their findings now, or nobody: `put` or `lead` says where those lead from then on. */
  readonly remove: (ids: readonly string[]) => Promise<void>
  /** Makes ids of findings or former entries lead to an entry. */
  readonly lead: (addresses: readonly string[], entryId: string) => Promise<void>
  /** Writes entries whose version is known too: for what the store itself makes of them, such as publishers. */
  readonly refresh: (entries: readonly Entry[], at: string) => Promise<void>
}

type Old = Pick<
  Tables['entries'],
  'no' | 'id' | 'version' | 'position' | 'keys' | 'pair' | 'first_day' | 'review' | 'form' | 'reached' | 'confidence'
>

export function createEntriesWriter(writing: Writing): EntriesWriter {
  const { session, db, insert, changes, takeNumbers } = writing

  async function findOld(ids: readonly string[]): Promise<ReadonlyMap<string, Old>> {
    const rows = await inChunks(ids, chunk =>
      db
        .selectFrom('entries')
        .select([
          'no',
          'id',
          'version',
          'position',
          'keys',
          'pair',
          'first_day',
          'review',
          'form',
          'reached',
          'confidence',
        ])
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
        .deleteFrom('sums')
        .where(isAmong(session, 'no', chunk))
        .execute()
      await db
        .deleteFrom('titles')
        .where(isAmong(session, 'no', chunk))
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

  async function write(entries: readonly PackedEntry[], old: ReadonlyMap<string, Old>, at: string): Promise<void> {
    // Before rows are taken out: the highest number may be that of one that comes back.
    let no = await takeNumbers('entries', entries.filter(({ row }) => !old.has(row.id)).length)
    await removeRows(entries.flatMap(({ row }) => old.get(row.id) ?? []))
    const numbered = entries.map(entry => ({ ...entry, row: toEntryRow(entry, old.get(entry.row.id)?.no ?? no++, at) }))
    const ofEntry = <Row>(rowsOf: (entry: PackedEntry) => readonly Row[]) =>
      numbered.flatMap(entry => rowsOf(entry).map(each => ({ entry_no: entry.row.no, ...each })))
    await insert(
      'entries',
      numbered.map(({ row }) => row),
    )
    await insert(
      'entry_bodies',
      numbered.map(({ row, json }) => ({ no: row.no, json })),
    )
    await insert(
      'amounts',
      ofEntry(({ amounts }) => amounts),
    )
    await insert(
      'sums',
      numbered.flatMap(({ row, sum }) => (sum === null ? [] : [{ no: row.no, json: sum }])),
    )
    await insert(
      'titles',
      numbered.map(({ row }) => ({ no: row.no, key: titleKey(row.title) })),
    )
    await insert(
      'links',
      ofEntry(({ links }) => links),
    )
    const parties = new Map(entries.flatMap(entry => entry.parties.map(row => [row.key, row])))
    await insert('parties', [...parties.values()], { ifThere: 'replace' })
    const leading = entries.flatMap(({ row, addresses }) => addresses.map(address => [address, row.id] as const))
    const addresses = [...new Map(leading)].map(([address, entry]) => ({ address, entry }))
    await insert('addresses', addresses, { ifThere: 'replace' })
    for (const { row, columns } of numbered) indexEntry(changes, row, columns)
  }

  async function putPacked(entries: readonly PackedEntry[], at: string): Promise<number> {
    const last = new Map(entries.map(entry => [entry.row.id, entry]))
    const old = await findOld([...last.keys()])
    const changed = [...last.values()].filter(({ row }) => old.get(row.id)?.version !== row.version)
    await write(changed, old, at)
    return changed.length
  }

  return {
    put: async (entries, at) => putPacked(await packEntries(session, entries), at),
    putPacked,
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
    refresh: async (entries, at) => {
      const packed = await packEntries(session, entries, { isAll: true })
      await write(packed, await findOld(entries.map(({ id }) => id)), at)
    },
  }
}
