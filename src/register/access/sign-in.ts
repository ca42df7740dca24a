import { timingSafeEqual } from 'node:crypto'
import type { SignedIn, Store } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { ABOUT_NAMES, NAME_PATTERN, type TokenDraft } from './create-token.ts'
import { hashSecret, newSecret } from './secret.ts'
import { holds } from './verify-token.ts'

const MINUTE = 60_000
/** A link holds so long: time enough to click on it. */
const LINK_LIFE = 15 * MINUTE
/** A browser stays signed in for a working week. */
const SESSION_LIFE = 7 * 24 * 60 * MINUTE
const LINK_PREFIX = 'link_'
const SESSION_PREFIX = 'session_'

/** Who a link or session is for. */
export type SignInDraft = Pick<TokenDraft, 'name' | 'role'>

/**
 * Makes the code of a link that signs a browser in, once, within a quarter of an hour.
 *
 * @throws RegisterError `bad-token` for a name that is none
 */
export async function createSignInLink(store: Store, { name, role }: SignInDraft, at: string): Promise<string> {
  if (!NAME_PATTERN.test(name)) throw new RegisterError('bad-token', { name, reason: ABOUT_NAMES })
  const code = newSecret(LINK_PREFIX)
  await store.write(async writer => {
    await writer.signIns.sweep(at)
    await writer.signIns.addLink({ name, role, expires: later(at, LINK_LIFE) }, hashSecret(code), at)
  })
  return code
}

/**
 * Signs a browser in with the code of a link.
 *
 * @returns the session, its secret, which the browser keeps in a cookie, and for how long
 * @throws RegisterError `no-link` where it was used or is too old
 */
export async function signIn(
  store: Store,
  code: string,
  at: string,
): Promise<{ readonly session: SignedIn; readonly secret: string; readonly seconds: number }> {
  const secret = newSecret(SESSION_PREFIX)
  const session = await store.write(async writer => {
    const link = await writer.signIns.takeLink(hashSecret(code))
    if (!link || !holds(link.expires, at)) return null
    const { name, role } = link
    const made: SignedIn = { name, role, csrf: newSecret('csrf_'), expires: later(at, SESSION_LIFE) }
    await writer.signIns.addSession(made, hashSecret(secret), at)
    return made
  })
  if (session) return { session, secret, seconds: SESSION_LIFE / 1000 }
  throw new RegisterError('no-link', {})
}

/** The session of a cookie, as long as it holds; null for any other. */
export async function findSession(store: Store, secret: string, at: string): Promise<SignedIn | null> {
  if (!secret.startsWith(SESSION_PREFIX)) return null
  const session = await store.signIns.session(hashSecret(secret))
  return session && holds(session.expires, at) ? session : null
}

export const signOut = (store: Store, secret: string): Promise<void> =>
  store.write(writer => writer.signIns.endSession(hashSecret(secret)))

/** Whether a write brought along what its session gave out. */
export function isSameSecret(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(hashSecret(a)), Buffer.from(hashSecret(b))]
  return timingSafeEqual(one, other)
}

const later = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString()
