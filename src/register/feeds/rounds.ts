import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../../fetch/index.ts'
import { type Lead, type Store, StoreError, type StoreErrorCode } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { type RoundOptions, runRound, type TellOptions, tellNews } from './run-round.ts'

export type EveryOptions = RoundOptions & {
  readonly signal: AbortSignal
  /** Told when another process has the lead, and when this one takes it. */
  readonly onLead?: (isLeading: boolean) => void
  /** Told of what a database said that may be otherwise later; the next round goes on. */
  readonly onFault?: (error: StoreError) => void
  /** Milliseconds from one look for the lead, or for what is due, to the next; a quarter of `every`, half a minute at most, unless said. */
  readonly pause?: number
}

/** Looks at feeds and alerts in one process: one round at a time, under the one lead that there is among the processes on a database. */
export type Rounds = {
  /** Whether another process has the lead, so that no round can be run here. */
  readonly isElsewhere: () => Promise<boolean>
  /**
   * A round now, of all feeds, also where this process looks at them by itself anyway.
   *
   * @throws RegisterError `other-leads`
   */
  readonly once: (client: Client, options: Omit<RoundOptions, 'every' | 'isAll'>) => Promise<void>
  /** Tells what alerts have to tell now, in this process where it has the lead or nobody has; another one does it by itself. */
  readonly tell: (client: Client, options: TellOptions) => Promise<void>
  /**
   * Rounds without end, in the one of several processes that has the lead; the others wait until it is free. What is due is looked for more often than feeds
   * are, since articles and messages that failed come due by themselves.
   */
  readonly every: (client: Client, options: EveryOptions) => Promise<void>
}

const LONGEST_PAUSE = 30_000
const PASSING: ReadonlySet<StoreErrorCode> = new Set<StoreErrorCode>(['locked', 'lost', 'no-access'])

export function createRounds(store: Store): Rounds {
  let held: Lead | null = null
  /** Milliseconds from one look to the next where it goes on by itself; else each run looks at all. */
  let pace = 0
  let last: Promise<unknown> = Promise.resolve()

  /** One thing after the other. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work, work)
    last = done.catch(() => {})
    return done
  }

  /** Does something under the lead, until that is lost or the signal comes; tells whether it was done, which it is not where another process has the lead. */
  async function underLead(
    work: (signal: AbortSignal) => Promise<void>,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    const until = (lead: Lead) => AbortSignal.any([lead.lost, ...(signal ? [signal] : [])])
    if (held) {
      await work(until(held))
      return true
    }
    const lead = await store.lead()
    if (!lead) return false
    held = lead
    try {
      await work(until(lead))
      return true
    } finally {
      held = null
      await lead.release()
    }
  }

  async function takeLead(every: number): Promise<Lead | null> {
    const lead = await store.lead()
    if (!lead) return null
    held = lead
    pace = every
    return lead
  }

  async function runLed(client: Client, lead: Lead, options: EveryOptions, pause: number): Promise<void> {
    const signal = AbortSignal.any([options.signal, lead.lost])
    try {
      while (!signal.aborted) {
        await alone(async () => (signal.aborted ? undefined : runRound(store, client, { ...options, signal })))
        await rest(pause, signal)
      }
    } finally {
      await alone(async () => {
        held = null
        pace = 0
        await lead.release()
      })
    }
  }

  return {
    isElsewhere: async () => !held && !(await alone(() => underLead(async () => {}, undefined))),
    once: (client, options) =>
      alone(async () => {
        const run = (signal: AbortSignal) => runRound(store, client, { ...options, signal, every: pace, isAll: true })
        if (!(await underLead(run, options.signal))) throw new RegisterError('other-leads')
      }),
    tell: (client, options) =>
      alone(async () => {
        // Nobody waits for the lead where nothing is watched.
        if ((await store.alerts.list({ limit: 1 })).items.length === 0) return
        await underLead(signal => tellNews(store, client, { ...options, signal }), options.signal)
      }),
    every: async (client, options) => {
      const { signal, every, onLead, onFault } = options
      const pause = options.pause ?? Math.min(LONGEST_PAUSE, every / 4)
      let wasLeading: boolean | undefined
      while (!signal.aborted) {
        try {
          const lead = await alone(() => takeLead(every))
          if ((lead !== null) !== wasLeading) onLead?.(lead !== null)
          wasLeading = lead !== null
          if (lead) await runLed(client, lead, options, pause)
        } catch (error) {
          if (!(error instanceof StoreError) || !PASSING.has(error.code)) throw error
          onFault?.(error)
        }
        await rest(pause, signal)
      }
    },
  }
}

const rest = (milliseconds: number, signal: AbortSignal) => sleep(milliseconds, undefined, { signal }).catch(() => {})
