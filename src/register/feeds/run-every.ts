import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../../fetch/index.ts'
import { type Lead, type Store, StoreError, type StoreErrorCode } from '../../store/index.ts'
import { type RoundOptions, runRound } from './run-round.ts'

export type RunEveryOptions = RoundOptions & {
  readonly signal: AbortSignal
  /** Told when another process has the lead, and when this one takes it. */
  readonly onLead?: (isLeading: boolean) => void
  /** Told of what a database said that may be otherwise later; the next round goes on. */
  readonly onFault?: (error: StoreError) => void
  /** Milliseconds from one look for the lead, or for what is due, to the next; a quarter of `every`, half a minute at most, unless said. */
  readonly pause?: number
}

const LONGEST_PAUSE = 30_000
const PASSING: ReadonlySet<StoreErrorCode> = new Set<StoreErrorCode>(['locked', 'lost', 'no-access'])

/**
 * Rounds without end, in the one of several processes that has the lead; the others wait until it is free. What is due is looked for more often than feeds
 * are, since articles and messages that failed come due by themselves.
 */
export async function runEvery(store: Store, client: Client, options: RunEveryOptions): Promise<void> {
  const { signal, every, onLead, onFault } = options
  const pause = options.pause ?? Math.min(LONGEST_PAUSE, every / 4)
  let wasLeading: boolean | undefined
  while (!signal.aborted) {
    try {
      const lead = await store.lead()
      if ((lead !== null) !== wasLeading) onLead?.(lead !== null)
      wasLeading = lead !== null
      if (lead) await runLed(store, client, lead, { ...options, pause })
    } catch (error) {
      if (!(error instanceof StoreError) || !PASSING.has(error.code)) throw error
      onFault?.(error)
    }
    await rest(pause, signal)
  }
}

async function runLed(store: Store, client: Client, lead: Lead, options: RunEveryOptions & { readonly pause: number }) {
  const signal = AbortSignal.any([options.signal, lead.lost])
  try {
    while (!signal.aborted) {
      await runRound(store, client, { ...options, signal })
      await rest(options.pause, signal)
    }
  } finally {
    await lead.release()
  }
}

const rest = (milliseconds: number, signal: AbortSignal) => sleep(milliseconds, undefined, { signal }).catch(() => {})
