import type { Knowledge } from '../../knowledge/index.ts'
import type { Store, Waiting } from '../../store/index.ts'
import { type ResolveScope, resolveScope } from './resolve-scope.ts'

export type SettleOptions = {
  readonly knowledge: Knowledge
  /** When it is done, ISO 8601. */
  readonly at: () => string
  /** Told how many findings are resolved after each step. */
  readonly onSettled?: (findings: number) => void
  /** Ends after the step that is under way; what waits then goes on waiting. */
  readonly signal?: AbortSignal
}

/** So many findings are resolved in one transaction. */
const MOST_TOGETHER = 1_000

/**
 * Resolves all findings that wait: those of new documents, and those about which something changed. Each transaction takes some that lie together,
 * compares them with what shares their blocks, and writes the agreements that come out of it. Stopped at any moment, it goes on where it was.
 *
 * @returns how many findings were resolved
 */
export async function settle(store: Store, { knowledge, at, onSettled, signal }: SettleOptions): Promise<number> {
  let settled = 0
  while (!signal?.aborted) {
    const scope: ResolveScope = { knowledge, at: at() }
    const done = await store.write(async writer => {
      const waiting: readonly Waiting[] = await writer.findings.waiting(MOST_TOGETHER)
      await resolveScope(writer, waiting, scope)
      return waiting.length
    })
    if (done === 0) break
    settled += done
    onSettled?.(settled)
  }
  return settled
}
