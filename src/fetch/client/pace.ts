import { setTimeout as sleepFor } from 'node:timers/promises'
import { FetchError } from '../fetch-error.ts'

/** Time as the client sees it; tests bring their own. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await sleepFor(milliseconds, undefined, { signal }).catch(() => {})
  },
}

export type Pace = {
  /** Runs `work` when it is this host's turn: one at a time, and a while after the one before began. */
  readonly turn: <T>(host: string, interval: number, work: () => Promise<T>, signal?: AbortSignal) => Promise<T>
  /** The host asked to be left alone for so many seconds. */
  readonly pause: (host: string, seconds: number, status: number) => void
}

type Host = { last: Promise<unknown>; next: number; paused?: { readonly until: number; readonly status: number } }

/** Hosts that are not waited for are forgotten beyond so many. */
const MOST_HOSTS = 10_000

/**
 * Holds the pace with which hosts are asked. A pause longer than `patience` milliseconds is not waited out but told as `busy`.
 */
export function createPace(clock: Clock, patience: number): Pace {
  const hosts = new Map<string, Host>()
  const of = (name: string): Host => {
    const known = hosts.get(name)
    if (known) return known
    if (hosts.size >= MOST_HOSTS) forget(hosts, clock.now())
    const host: Host = { last: Promise.resolve(), next: 0 }
    hosts.set(name, host)
    return host
  }
  return {
    turn: (name, interval, work, signal) => {
      const host = of(name)
      const mine = host.last.then(async () => {
        const pause = (host.paused?.until ?? 0) - clock.now()
        if (pause > patience)
          throw new FetchError('busy', { status: host.paused!.status, seconds: Math.ceil(pause / 1000) })
        const wait = Math.max(pause, host.next - clock.now())
        if (wait > 0) await clock.sleep(wait, signal)
        if (signal?.aborted) throw new FetchError('stopped')
        host.next = clock.now() + interval
        return work()
      })
      host.last = mine.catch(() => {})
      return mine
    },
    pause: (name, seconds, status) => {
      of(name).paused = { until: clock.now() + seconds * 1000, status }
    },
  }
}

function forget(hosts: Map<string, Host>, now: number): void {
  for (const [name, { next, paused }] of hosts) if (next < now && (paused?.until ?? 0) < now) hosts.delete(name)
}
