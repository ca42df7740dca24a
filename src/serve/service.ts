import type { Register } from '../register/index.ts'
import type { Access } from './access/access.ts'
import type { Viewer } from './access/viewer.ts'
import type { Ask } from './queries/ask.ts'

/** What routes work with. */
export type Service = {
  /** For what writes. */
  readonly register: Register
  /** For what only reads, as somebody sees it. */
  readonly askAs: (viewer: Viewer) => Ask
  readonly access: Access
  /** Ends when the server is stopped. */
  readonly stopping: AbortSignal
  /** Told of every error that is a fault of the program, with the reference that the client got. */
  readonly onFault: (error: unknown, reference: string) => void
}
