import type { Scope } from '../../register/index.ts'

/** What somebody may do, each what the ones before it may. */
export const VIEWER_ROLES = ['reader', 'reviewer', 'admin'] as const
export type Role = (typeof VIEWER_ROLES)[number]

/** Who sends a request. */
export type Viewer = {
  /** The name of the token, or of whoever signed in; null for anybody. Decisions bear it. */
  readonly name: string | null
  readonly role: Role
  /** What the register shows. */
  readonly scope: Scope
  /** Of a browser that is signed in: the secret of its cookie, and what its writes have to bring along. */
  readonly session?: { readonly secret: string; readonly csrf: string }
}

/** Whoever sees some collections only is no admin of anything: they could make a token that sees more. */
export const mayAct = ({ role, scope }: Viewer, needed: Role): boolean =>
  VIEWER_ROLES.indexOf(role) >= VIEWER_ROLES.indexOf(needed) && (needed !== 'admin' || scope === 'all')

/** Somebody who did not say who they are. */
export const ANYBODY: Viewer = { name: null, role: 'reader', scope: [] }
