import { type Access, isSameSecret, RegisterError } from '../../register/index.ts'
import type { Caller, Credentials } from './caller.ts'

const BEARER_PATTERN = /^Bearer +(?<secret>[\w.~+/-]{1,200}=*)$/i

/**
 * Says who asks: the bearer of a token, a browser that is signed in, or somebody on this machine who reads what everybody may see. A token that is given and does
 * not hold is an error, whatever else comes with it.
 *
 * @throws RegisterError `no-sign-in`, `bad-secret`, or `no-csrf` where a browser writes without what its page knows
 */
export async function identify(access: Access, credentials: Credentials): Promise<Caller> {
  const { authorization, cookie, csrf, isWrite, isOpen } = credentials
  if (authorization !== undefined) {
    const secret = BEARER_PATTERN.exec(authorization)?.groups?.secret
    const token = secret === undefined ? null : await access.tokens.verify(secret)
    if (!token) throw new RegisterError('bad-secret')
    return { name: token.name, role: token.role, scope: token.collections ?? 'all' }
  }
  const session = cookie === undefined ? null : await access.signIns.find(cookie)
  if (session) {
    if (isWrite && !(csrf !== undefined && isSameSecret(csrf, session.csrf))) throw new RegisterError('no-csrf')
    return {
      name: session.name,
      role: session.role,
      scope: 'all',
      session: { csrf: session.csrf, secret: cookie! },
    }
  }
  if (isOpen && !isWrite) return { name: null, role: 'reader', scope: [] }
  throw new RegisterError('no-sign-in')
}
