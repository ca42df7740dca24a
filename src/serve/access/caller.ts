import type { Scope } from '../../register/index.ts'
import type { Role } from '../../store/index.ts'

/** Who asks. */
export type Caller = {
  /** The name that decisions bear; null for somebody on this machine who did not say. */
  readonly name: string | null
  readonly role: Role
  /** What the register shows. */
  readonly scope: Scope
  /** For a browser that is signed in: what its writes have to bring along. */
  readonly session?: { readonly csrf: string; readonly secret: string }
}

/** What somebody wants to do. */
export type Deed = 'read' | 'decide' | 'administer'

/** What a request says of who sends it. */
export type Credentials = {
  /** The header `Authorization`. */
  readonly authorization: string | undefined
  /** The value of the cookie of this service. */
  readonly cookie: string | undefined
  /** The header `X-Foedera-CSRF`. */
  readonly csrf: string | undefined
  /** Whether it changes anything. */
  readonly isWrite: boolean
  /** Whether whoever says nothing may read: somebody on this machine, of a service that listens to this machine only. */
  readonly isOpen: boolean
}
