import { RegisterError } from '../../register/index.ts'
import type { Role } from '../../store/index.ts'
import type { Caller, Deed } from './caller.ts'

const DEEDS: Readonly<Record<Role, readonly Deed[]>> = {
  reader: ['read'],
  reviewer: ['read', 'decide'],
  admin: ['read', 'decide', 'administer'],
}

const NEEDED: Readonly<Record<Deed, string>> = {
  read: 'reading',
  decide: 'deciding and adding are for reviewers and admins',
  administer: 'this is for admins',
}

/**
 * Lets a caller do something or refuses. Whoever sees some collections only administers nothing: they could make a token that sees more.
 *
 * @throws RegisterError `not-allowed`
 */
export function authorise({ role, scope }: Pick<Caller, 'role' | 'scope'>, deed: Deed): void {
  if (!DEEDS[role].includes(deed)) throw new RegisterError('not-allowed', { reason: NEEDED[deed] })
  if (deed === 'administer' && scope !== 'all')
    throw new RegisterError('not-allowed', { reason: 'this is for admins who see all collections' })
}

/** What a role may do, for a page that shows only what can be done. */
export const deedsOf = (role: Role): readonly Deed[] => DEEDS[role]
