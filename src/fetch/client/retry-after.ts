const USUAL = 60
const MOST = 86_400

/** Seconds that a `Retry-After` asks to wait, from one to a day: a number, or a date (RFC 9110); a minute where it says nothing. */
export function retryAfter(header: string | undefined, now: number): number {
  const text = header?.trim() ?? ''
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000
  return Number.isFinite(seconds) ? Math.min(MOST, Math.max(1, Math.ceil(seconds))) : USUAL
}
