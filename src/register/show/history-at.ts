import { eachOf, type Store } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { historyOf, type Past, toPast } from './history-of.ts'

/** What was decided of an agreement, a finding or a decision. */
export async function* historyAt(store: Store, address: string): AsyncGenerator<Past> {
  const entry = await store.entries.get(address)
  const minted = await store.ledger.get([address])
  const targets = entry ? [entry.id, ...entry.formerly, ...entry.findings] : minted.map(({ findingId }) => findingId)
  const past = await historyOf(store, [address, ...targets])
  const own = await store.decisions.get([address])
  if (past.length === 0 && own.length === 0 && !entry && minted.length === 0)
    throw new RegisterError('no-entry', { id: address })
  yield* past
}

/** All that was decided, in the order in which it was. */
export async function* allHistory(store: Store): AsyncGenerator<Past> {
  const all = []
  for await (const decision of eachOf(page => store.decisions.list(page))) all.push(decision)
  yield* toPast(all)
}
