import type { Register } from '../register/index.ts'
import type { Access } from './access/access.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { Fetching } from './jobs/to-inputs.ts'
import type { Ask } from './queries/ask.ts'
import type { Run } from './work/run.ts'

/** What routes work with. */
export type Service = {
  /** For what writes. */
  readonly register: Register
  /** Reads a register, the whole one or a view of it, for what only reads, as long as it is wanted. */
  readonly askOf: (register: Register, isWanted?: () => boolean) => Ask
  readonly access: Access
  /** For what writes for long. */
  readonly run: Run
  /** What goes on in the background. */
  readonly jobs: JobQueue
  readonly fetching: Fetching
  /** Told of every error that is a fault of the program, with the reference that the client got. */
  readonly onFault: (error: unknown, reference: string) => void
}
