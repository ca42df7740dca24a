import type { Readers } from '../readers/open-readers.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** What those who run a server see of it. */
export type Operation = {
  readonly log: Log
  readonly metrics: Metrics
  /** Without whom the server is not ready. */
  readonly readers?: Pick<Readers, 'isReady'>
  /** Aborted when the server is being stopped. */
  readonly stopping?: AbortSignal
}
