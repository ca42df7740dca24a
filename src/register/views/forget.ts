import type { Register } from '../api/register.ts'
import { RegisterError } from '../register-error.ts'
import type { Past } from '../show/history-of.ts'
import { type ShownEntry, UNREAD } from '../show/show-entry.ts'

/** An agreement as a view has it. Ids are never taken out of a view: of one that is nothing but an id, nobody is told that there was one. */
export async function getAs(seen: Register, address: string): Promise<ShownEntry> {
  try {
    return await seen.agreements.get(address)
  } catch (error) {
    if (error instanceof RegisterError && error.code === 'gone' && error.data.reason === UNREAD)
      throw new RegisterError('no-entry', { id: address })
    throw error
  }
}

/** The history of something as a view has it, in the same way. */
export async function* historyAs(seen: Register, address: string | undefined): AsyncGenerator<Past> {
  if (address !== undefined && !(await isKnown(seen, address))) throw new RegisterError('no-entry', { id: address })
  yield* seen.history(address)
}

async function isKnown({ store }: Register, address: string): Promise<boolean> {
  const minted = await store.ledger.get([address])
  const ids = [address, ...minted.map(({ findingId }) => findingId)]
  if ((await store.entries.get(address)) || (await store.findings.get(ids)).length > 0) return true
  return (await store.decisions.get([address])).length > 0 || (await store.decisions.about(ids)).length > 0
}
