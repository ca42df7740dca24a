import { MESSAGES } from './messages.ts'

/** What can go wrong with an address; `messages.ts` says each in words. */
export type FetchErrorCode = keyof typeof MESSAGES

/** Details of an error, for programs; the message says the same in words. */
export type FetchErrorData = Readonly<Record<string, string | number>>

/** Codes of what may be otherwise a while later. */
const PASSING: ReadonlySet<FetchErrorCode> = new Set<FetchErrorCode>([
  'no-host',
  'no-connection',
  'slow-connect',
  'slow-answer',
  'slow-body',
  'cut-off',
  'busy',
  'robots-unknown',
  'stopped',
])

/**
 * An address that could not be fetched. The message says what is wrong and what to do; `code` and `data` say it to a program.
 *
 * @example new FetchError('port', { port: 22 }).message // "Port 22 is none of those of web servers (80, 443, 8080, 8443). …"
 */
export class FetchError extends Error {
  readonly code: FetchErrorCode
  readonly data: FetchErrorData

  constructor(code: FetchErrorCode, data: FetchErrorData = {}, cause?: unknown) {
    super(MESSAGES[code](data), cause === undefined ? undefined : { cause })
    this.name = 'FetchError'
    this.code = code
    this.data = data
  }

  /** Whether it may go better later: a busy server, a broken connection; not a page that is not there. */
  get isPassing(): boolean {
    return PASSING.has(this.code) || (this.code === 'status' && Number(this.data.status) >= 500)
  }
}
