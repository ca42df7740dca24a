import { type DestinationStream, type Logger, pino } from 'pino'

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug'

export type Log = Logger

/**
 * A log of lines of JSON. It is told only what is named in the code: numbers, ids, patterns of routes, names of tokens; never an address with its query, a
 * header or a body.
 *
 * @param destination standard output unless said
 */
export const createLog = (
  level: LogLevel,
  destination: DestinationStream = pino.destination({ fd: 1, sync: false, minLength: 4096, periodicFlush: 200 }),
): Log =>
  pino(
    {
      level: level === 'off' ? 'silent' : level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      serializers: { err: toTold },
    },
    destination,
  )

type Told = {
  readonly type: string
  readonly code?: unknown
  readonly message: string
  readonly stack?: string
  readonly cause?: Told
}
const DEEPEST = 3

/** An error without whatever else a driver hangs on to it, such as the values of a query. */
function toTold(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) }
  const { name, message, stack, cause } = error
  return {
    type: name,
    ...('code' in error ? { code: error.code } : {}),
    message,
    ...(stack === undefined ? {} : { stack }),
    ...(cause === undefined || depth === DEEPEST ? {} : { cause: toTold(cause, depth + 1) }),
  }
}
