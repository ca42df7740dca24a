/** What somebody may do, each what the ones before it may. */
export const VIEWER_ROLES = ['reader', 'reviewer', 'admin'] as const
export type Role = (typeof VIEWER_ROLES)[number]

/** Who sends a request. */
export type Viewer = {
  /** The name of the token; null for anybody. */
  readonly name: string | null
  readonly role: Role
}

export const mayAct = ({ role }: Viewer, needed: Role): boolean =>
  VIEWER_ROLES.indexOf(role) >= VIEWER_ROLES.indexOf(needed)
