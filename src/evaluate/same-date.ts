/**
 * Whether a date is right: at the precision of the key or finer, so that 2015-05-08 answers to 2015-05. Where the key has none,
 * only none is. `accept` adds dates; null among them means that none is right as well.
 */
export function isDate(found: string | undefined, meant: string | null, accept: readonly (string | null)[]): boolean {
  if (meant === null && found === undefined) return true
  // A key without a date bears only the accepted ones themselves.
  if (meant === null) return accept.includes(found ?? null)
  return [meant, ...accept].some(date => (date === null ? found === undefined : found?.startsWith(date) === true))
}
