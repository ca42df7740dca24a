import type { MiddlewareHandler } from 'hono'
import { ProblemError } from '../problem/problem-error.ts'
import { clientAddress } from './client-address.ts'

export type RateLimit = {
  /** Requests a second that one client may send for long. */
  readonly perSecond: number
  /** Requests that it may send at once. */
  readonly burst: number
}

type Bucket = { left: number; at: number }
/** So many clients are remembered; those that were away longest are forgotten first. */
const MOST_CLIENTS = 10_000

/** Refuses what one client sends beyond a rate. A bucket holds `burst` requests and fills up at so many a second. */
export function limitRate({ perSecond, burst }: RateLimit, now = () => performance.now()): MiddlewareHandler {
  const buckets = new Map<string, Bucket>()
  return async (context, next) => {
    const client = clientAddress(context)
    const at = now()
    const known = buckets.get(client) ?? { left: burst, at }
    const left = Math.min(burst, known.left + ((at - known.at) / 1000) * perSecond)
    // The last that was seen stands last.
    buckets.delete(client)
    buckets.set(client, { left: Math.max(0, left - 1), at })
    if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value!)
    if (left < 1) {
      const seconds = Math.ceil((1 - left) / perSecond)
      throw new ProblemError('too-many', { seconds }, { 'Retry-After': String(seconds) })
    }
    await next()
  }
}
