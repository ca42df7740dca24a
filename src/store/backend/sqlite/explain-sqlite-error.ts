import { StoreError, type StoreErrorCode } from '../../store-error.ts'

/** Primary result codes of SQLite. */
const BUSY = 5
const CODES: Readonly<Record<number, StoreErrorCode>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  11: 'damaged',
  13: 'full',
  14: 'no-access',
  26: 'not-a-database',
}
const PRIMARY = 0xff

const codeOf = (error: unknown) =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & PRIMARY : null

export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY

/** What SQLite threw, as an error of the store; other errors are handed back. */
export function explainSqliteError(error: unknown, address: string): Error {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  if (!(error instanceof Error)) return new StoreError('failed', { address, reason: String(error) })
  if (code === null)
    return error.message === 'database is not open' ? new StoreError('closed', { address }, error) : error
  return new StoreError(CODES[code] ?? 'failed', { address, reason: error.message, seconds: 0 }, error)
}
