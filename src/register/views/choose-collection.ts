import type { Scope } from '../access/scope.ts'
import { RegisterError } from '../register-error.ts'

/**
 * The collection that something new comes into from somebody who sees some only: the one that they say, or the only one that they see. What they add is never seen by more
 * people than that; where they see no collection, everybody sees it.
 *
 * @throws RegisterError `not-allowed` where they have to say which, or may not see the one they say
 */
export function chooseCollection(scope: Scope, wanted: string | null | undefined): string | null | undefined {
  if (scope === 'all') return wanted
  if (wanted !== undefined && wanted !== null) {
    if (scope.includes(wanted)) return wanted
    throw new RegisterError('no-collection', { name: wanted })
  }
  if (scope.length <= 1) return scope[0] ?? null
  throw new RegisterError('not-allowed', { reason: `say which collection it goes to; there are ${scope.join(', ')}` })
}
