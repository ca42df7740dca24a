import type { FetchError } from '../../fetch/index.ts'

const HOUR = 3_600_000
const FIRST = 15 * 60_000
const LONGEST = 24 * HOUR

/** Milliseconds until a feed that failed so often in a row is asked again: a quarter of an hour, doubled each time up to a day; more where it asks for more. */
export function backOff(failures: number, error: FetchError): number {
  const asked = error.code === 'busy' ? Number(error.data.seconds) * 1000 : 0
  return Math.max(asked, Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 10)))
}

/** Milliseconds from one attempt to fetch an article to the next; after the last it is given up. */
const PAUSES = [HOUR / 2, 3 * HOUR, LONGEST]

/** Milliseconds until an article is tried again after so many attempts; null where that is of no use. */
export function retryIn(tries: number, error: FetchError): number | null {
  const pause = PAUSES[tries - 1]
  if (!error.isPassing || pause === undefined) return null
  return error.code === 'busy' ? Math.max(pause, Number(error.data.seconds) * 1000) : pause
}

/** Whether the server says that what was there is gone for good. */
export const isGone = ({ code, data }: FetchError): boolean => code === 'status' && data.status === 410
