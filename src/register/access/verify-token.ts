import { timingSafeEqual } from 'node:crypto'
import type { Store, Token } from '../../store/index.ts'
import { TOKEN_PREFIX } from './create-token.ts'
import { hashSecret } from './secret.ts'

/** A minute as the beginning of a time in ISO 8601 has it. */
const TO_THE_MINUTE = '2026-01-01T00:00'.length
const MOST_LENGTH = 200

/** The token of a secret, as long as it holds; null for any other. When it was used is noted beside. */
export async function verifyToken(store: Store, secret: string, at: string): Promise<Token | null> {
  if (!secret.startsWith(TOKEN_PREFIX) || secret.length > MOST_LENGTH) return null
  const given = hashSecret(secret)
  const found = await store.tokens.byHash(given)
  if (!found || !timingSafeEqual(Buffer.from(found.hash), Buffer.from(given))) return null
  const { token } = found
  if (!isValid(token, at)) return null
  const minute = at.slice(0, TO_THE_MINUTE)
  // Nobody waits for it, and a database that cannot be written to is no reason to refuse to read.
  if (token.used?.slice(0, TO_THE_MINUTE) !== minute)
    store.write(writer => writer.tokens.use(token.name, `${minute}:00Z`)).catch(() => {})
  return token
}

/** Whether something can be done with a token. */
export const isValid = ({ revoked, expires }: Pick<Token, 'revoked' | 'expires'>, at: string): boolean =>
  revoked === undefined && holds(expires, at)

/** Whether a time that something ends at is still to come. */
export const holds = (expires: string | undefined, at: string): boolean =>
  expires === undefined || Date.parse(expires) > Date.parse(at)
