import { historyOf, type Past, type Register } from '../../register/index.ts'
import type { Page, PageOptions } from '../../store/index.ts'

/** A page of all that was decided, in the order in which it was. */
export async function readHistory({ store }: Register, page: PageOptions): Promise<Page<Past>> {
  const { items, next } = await store.decisions.list(page)
  // What took a decision back may stand pages later.
  const about = await historyOf(
    store,
    items.map(({ id }) => id),
  )
  const undone = new Set(
    about.flatMap(({ decision, stands }) => (decision.kind === 'undo' && stands ? [decision.decision] : [])),
  )
  return { items: items.map(decision => ({ decision, stands: !undone.has(decision.id) })), next }
}

/** What was decided of an agreement, a finding or a decision. */
export async function readHistoryOf(register: Register, address: string): Promise<readonly Past[]> {
  const past: Past[] = []
  for await (const each of register.history(address)) past.push(each)
  return past
}
