import { StoreError, type StoreErrorCode } from '../../store-error.ts'

/** SQLSTATE codes, or the first two signs of their class. */
const CODES: Readonly<Record<string, StoreErrorCode>> = {
  '08': 'lost',
  28: 'no-access',
  42501: 'no-access',
  '3D000': 'not-found',
  '3F000': 'no-access',
  53100: 'full',
  53300: 'no-access',
  '55P03': 'locked',
  57014: 'deadline',
  '57P01': 'lost',
  '57P02': 'lost',
  '57P03': 'no-access',
  25006: 'read-only',
  XX001: 'damaged',
  XX002: 'damaged',
}
const NETWORK_CODES = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENETDOWN', 'ENETUNREACH'])
const UNREACHED_CODES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENOENT'])
const LOST_PATTERN = /^(?:Connection terminated|Client (?:has encountered|was closed)|Client has already|This socket)/
const CLOSED_PATTERN = /^Cannot use a pool after calling end/

/** What `pg` or the server threw, as an error of the store; other errors are handed back. */
export function explainPostgresError(error: unknown, address: string, deadline: number, wait: number): Error {
  if (error instanceof StoreError) return error
  if (!(error instanceof Error)) return new StoreError('failed', { address, reason: String(error) })
  const found = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Names that resolve to several addresses fail with one error for each.
  const message = error.message || (error instanceof AggregateError ? String(error.errors[0]?.message) : found)
  const make = (code: StoreErrorCode) => {
    const seconds = (code === 'locked' ? wait : code === 'deadline' ? deadline : 0) / 1000
    return new StoreError(code, { address, reason: message, seconds }, error)
  }
  if (CLOSED_PATTERN.test(message)) return make('closed')
  if (UNREACHED_CODES.has(found) || message.startsWith('timeout exceeded when trying to connect'))
    return make('no-access')
  if (NETWORK_CODES.has(found) || LOST_PATTERN.test(message)) return make('lost')
  if (!('severity' in error)) return error
  return make(CODES[found] ?? CODES[found.slice(0, 2)] ?? 'failed')
}
