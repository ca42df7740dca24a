import type { Store } from '../../store/index.ts'
import { nextWaiting } from './next-waiting.ts'
import { resolveScope } from './resolve-scope.ts'
import { type BesideOptions, settleBeside } from './settle-beside.ts'

export type SettleOptions = Omit<BesideOptions, 'workers' | 'knowledgeTexts' | 'together'> & {
  /** Told how many findings are resolved after each step. */
  readonly onSettled?: (findings: number) => void
  /** Threads that compare findings while this one writes; with 1, or little to do, this one does all. */
  readonly workers?: number
  /** The users' own tables in `knowledge`, for the threads. */
  readonly knowledgeTexts?: BesideOptions['knowledgeTexts']
}

const canBeOpened = (store: Store): store is Store & { readonly connection: string } => store.connection !== null

/** From so many on it is worth to start threads. */
const MANY = 3_000

/**
 * Resolves all findings that wait: those of new documents, and those about which something changed. Each transaction takes some that lie together,
 * compares them with what shares their blocks, and writes the agreements that come out of it. Stopped at any moment, it goes on where it was.
 *
 * @returns how many findings were resolved
 */
export async function settle(store: Store, options: SettleOptions): Promise<number> {
  const { knowledge, at, onSettled, signal, workers = 1, knowledgeTexts = [] } = options
  let settled = 0
  const tell = (findings: number) => {
    settled += findings
    onSettled?.(settled)
  }
  if (workers > 1 && canBeOpened(store) && (await store.findings.countWaiting()) >= MANY)
    await settleBeside(store, { ...options, workers, knowledgeTexts }, tell)
  while (!signal?.aborted) {
    const done = await store.write(async writer => {
      const waiting = await nextWaiting(writer)
      await resolveScope(writer, waiting, { knowledge, at: at() })
      return waiting.length
    })
    if (done === 0) break
    tell(done)
  }
  return settled
}
