import type { Register } from '../api/register.ts'
import { RegisterError } from '../register-error.ts'
import type { Past } from '../show/history-of.ts'
import { type ShownEntry, UNREAD } from '../show/show-entry.ts'

type Reads = Pick<Register, 'store' | 'agreements' | 'history'>

/** A register over a view, which says of ids that lead nowhere in it the same as of those that never were. */
export const forgetting = <R extends Reads>(seen: R): R => ({
  ...seen,
  agreements: { ...seen.agreements, get: address => getAs(seen, address) },
  history: address => historyAs(seen, address),
})

/** An agreement as a view has it. Ids are never taken out of a view: of one that is nothing but an id, nobody is told that there was one. */
async function getAs(seen: Reads, address: string): Promise<ShownEntry> {
  try {
    return await seen.agreements.get(address)
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'gone' && error.data.reason === UNREAD)
      throw new RegisterError('no-entry', { id: address })
    throw error
  }
}

/** The history of something as a view has it, in the same way. */
async function* historyAs(seen: Reads, address: string | undefined): AsyncGenerator<Past> {
  if (address !== undefined && !(await isKnown(seen, address))) throw new RegisterError('no-entry', { id: address })
  yield* seen.history(address)
}

async function isKnown({ store }: Reads, address: string): Promise<boolean> {
  const minted = await store.ledger.get([address])
  const ids = [address, ...minted.map(({ findingId }) => findingId)]
  if ((await store.entries.get(address)) || (await store.findings.get(ids)).length > 0) return true
  return (await store.decisions.get([address])).length > 0 || (await store.decisions.about(ids)).length > 0
}
