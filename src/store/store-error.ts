import { MESSAGES } from './messages.ts'
import type { StoreErrorData } from './store-error-data.ts'

/** What can be wrong with a database; `messages.ts` says each in words. */
export type StoreErrorCode = keyof typeof MESSAGES

/**
 * The database, a query or what is to be written is at fault. The message says what is wrong and what to do; `code` and `data` say it to a
 * program. Whatever was under way was rolled back as a whole.
 *
 * @example new StoreError('newer', { address: 'foedera.db', found: 9, known: 3 }).message // "foedera.db: It was written by a newer …"
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly data: StoreErrorData

  constructor(code: StoreErrorCode, data: StoreErrorData = {}, cause?: unknown) {
    super(MESSAGES[code](data), cause === undefined ? undefined : { cause })
    this.name = 'StoreError'
    this.code = code
    this.data = data
  }
}

export const isLost = (error: unknown): boolean => error instanceof StoreError && error.code === 'lost'
