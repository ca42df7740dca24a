import { FetchError } from '../fetch-error.ts'

const CERTIFICATE_PATTERN = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/

/** Says in our words what a socket or the parser of HTTP threw. `isAnswered`: whether the headers of the answer had come. */
export function explainFault(error: unknown, host: string, isAnswered: boolean): FetchError {
  if (error instanceof FetchError) return error
  const { code, message, cause } = error as NodeJS.ErrnoException
  if (cause instanceof FetchError) return cause
  const reason = code ?? message
  if (reason.startsWith('HPE_')) return new FetchError('bad-answer', { reason }, error)
  if (CERTIFICATE_PATTERN.test(reason)) return new FetchError('bad-certificate', { host, reason }, error)
  return isAnswered
    ? new FetchError('cut-off', { reason }, error)
    : new FetchError('no-connection', { host, reason }, error)
}
