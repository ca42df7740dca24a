import type { Minting } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { StoreError } from '../../store-error.ts'
import { checkText } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'
import { readNumbered } from '../read-list.ts'

export type LedgerReader = {
  /** Register ids in the order in which they were minted. */
  readonly list: (page?: PageOptions) => Promise<Page<Minting>>
  /** The ids that were minted for findings, oldest first. */
  readonly of: (findingIds: readonly string[]) => Promise<readonly Minting[]>
  readonly get: (ids: readonly string[]) => Promise<readonly Minting[]>
}
export type LedgerWriter = {
  /** @throws StoreError `append-only` when one of the ids was minted for, or passed on to, the same finding before. */
  readonly append: (mintings: readonly Minting[]) => Promise<void>
}

const toPairText = ({ id, findingId }: Minting) => `${id} ${findingId}`

export function createLedgerReader(session: Pick<Session, 'db' | 'backend'>): LedgerReader {
  const { db } = session
  const toMinting = (row: { readonly id: string; readonly finding_id: string }): Minting => ({
    id: row.id,
    findingId: row.finding_id,
  })
  const find = (column: 'id' | 'finding_id') => async (values: readonly string[]) => {
    const rows = await inChunks(values, chunk =>
      db
        .selectFrom('ledger')
        .selectAll()
        .where(isAmong(session, column, chunk))
        .execute(),
    )
    return rows.sort((a, b) => a.no - b.no).map(toMinting)
  }
  return {
    list: (page = {}) =>
      readNumbered(
        ['ledger'],
        page,
        (after, limit) =>
          db.selectFrom('ledger').selectAll().where('no', '>', after).orderBy('no').limit(limit).execute(),
        row => toMinting(row),
      ),
    of: find('finding_id'),
    get: find('id'),
  }
}

export function createLedgerWriter({ session, insert, takeNumbers }: Writing): LedgerWriter {
  return {
    append: async mintings => {
      const ids = mintings.map(({ id }) => checkText(id, 'register id'))
      const known = new Set((await createLedgerReader(session).get(ids)).map(toPairText))
      const twice = mintings.find(minting => known.size === known.add(toPairText(minting)).size)
      if (twice) throw new StoreError('append-only', { what: `register id ${twice.id}` })
      const first = await takeNumbers('ledger', mintings.length)
      const rows = mintings.map(({ id, findingId }, index) => ({ no: first + index, id, finding_id: findingId }))
      await insert('ledger', rows)
    },
  }
}
