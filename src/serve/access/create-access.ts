import { isSameSecret, isValid, type Register } from '../../register/index.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { Access } from './access.ts'
import { cookieIn } from './session-cookie.ts'
import { ANYBODY, type Viewer } from './viewer.ts'

const BEARER_PATTERN = /^Bearer +(?<secret>[\w.~+/-]{1,200})$/i
/** Methods that change nothing. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Where a browser says that it signs in, nobody is known yet. */
export const CSRF_HEADER = 'x-foedera-csrf'
/** Headers by which a proxy says for whom it asks: then a connection from this machine is nobody of this machine. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const
/** What tells what a request wants to the browser that sent it without. */
export const ASK_FOR_TOKEN = { 'WWW-Authenticate': 'Bearer realm="foedera"' }

/**
 * Knows who sends a request: the bearer of a token, a browser that is signed in, or anybody, who reads what everybody may see where `isOpen`. A token that does not
 * hold is refused, whatever else comes with it.
 *
 * @param isOpen whether the service listens to this machine only
 */
export function createAccess({ access }: Register, isOpen: boolean): Access {
  async function findBearer(authorization: string): Promise<Viewer> {
    const secret = BEARER_PATTERN.exec(authorization)?.groups?.secret
    const token = secret === undefined ? null : await access.tokens.verify(secret)
    if (!token) throw new ProblemError('bad-token', {}, ASK_FOR_TOKEN)
    return { name: token.name, role: token.role, scope: token.collections ?? 'all' }
  }
  return {
    identify: async (headers, method) => {
      const authorization = headers.get('authorization')
      if (authorization !== null) return findBearer(authorization)
      const secret = cookieIn(headers.get('cookie'))
      const session = secret === undefined ? null : await access.signIns.find(secret)
      if (session && secret !== undefined) {
        const { name, role, csrf } = session
        if (!SAFE.has(method) && !isSameSecret(headers.get(CSRF_HEADER) ?? '', csrf)) throw new ProblemError('no-csrf')
        return { name, role, scope: 'all', session: { secret, csrf } }
      }
      if (!isOpen || FORWARDING.some(name => headers.has(name)))
        throw new ProblemError('no-token', { role: 'reader' }, ASK_FOR_TOKEN)
      return ANYBODY
    },
    hasTokens: async () => {
      const now = new Date().toISOString()
      return (await access.tokens.list()).some(token => isValid(token, now))
    },
  }
}
