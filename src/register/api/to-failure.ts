import { ReadError } from '../../read/index.ts'
import { StoreError } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'

/** What kind of failure it is, for whoever has to choose an exit code or a status by it. */
export type FailureKind =
  /** What was asked for is wrong: a filter, a decision, a document. Asking again gives the same. */
  | 'invalid'
  /** There is no such thing, and never was. */
  | 'missing'
  /** There was one. */
  | 'gone'
  /** It goes against what is there. */
  | 'conflict'
  /** Who asks may not. */
  | 'forbidden'
  /** It was changed since whoever asks has seen it. */
  | 'stale'
  /** Not now: the database is locked, full, lost, or the query took too long. */
  | 'unavailable'
  /** The database or the program is at fault. */
  | 'fault'

/** An error in one shape, whichever room it comes from. */
export type Failure = {
  readonly kind: FailureKind
  readonly code: string
  /** What is wrong and what to do, in words. */
  readonly message: string
  readonly data: Readonly<Record<string, string | number>>
}

/** What kind of failure each code is; codes that are not here are faults. */
export const FAILURE_KINDS: Readonly<Record<string, FailureKind>> = {
  'no-entry': 'missing',
  'no-document': 'missing',
  'no-decision': 'missing',
  'no-party': 'missing',
  'no-package': 'missing',
  'no-quotation': 'missing',
  'no-alert': 'missing',
  'no-key': 'missing',
  'not-found': 'missing',
  gone: 'gone',
  'bad-filter': 'invalid',
  'bad-query': 'invalid',
  'bad-cursor': 'invalid',
  'bad-decision': 'invalid',
  'bad-alert': 'invalid',
  'bad-webhook': 'invalid',
  'bad-address': 'invalid',
  'bad-text': 'invalid',
  'bad-value': 'invalid',
  'bad-backup': 'invalid',
  'bad-token': 'invalid',
  'no-token': 'missing',
  'bad-collection': 'invalid',
  'no-collection': 'missing',
  'no-link': 'forbidden',
  'other-leads': 'conflict',
  'other-request': 'conflict',
  'key-open': 'conflict',
  'not-allowed': 'forbidden',
  'view-behind': 'unavailable',
  'no-field': 'invalid',
  'no-words': 'invalid',
  stale: 'stale',
  'append-only': 'conflict',
  'not-empty': 'conflict',
  'read-only': 'conflict',
  locked: 'unavailable',
  lost: 'unavailable',
  deadline: 'unavailable',
  busy: 'unavailable',
  full: 'unavailable',
  closed: 'unavailable',
}

/**
 * An error of this program as a failure; null for any other, which is a fault of the program and nobody's business outside.
 *
 * @example toFailure(new RegisterError('no-document', { id: '12ab' })) // { kind: 'missing', code: 'no-document', … }
 */
export function toFailure(error: unknown): Failure | null {
  if (error instanceof RegisterError || error instanceof StoreError)
    return { kind: FAILURE_KINDS[error.code] ?? 'fault', code: error.code, message: error.message, data: error.data }
  if (error instanceof ReadError) return { kind: 'invalid', code: error.code, message: error.message, data: {} }
  return null
}
