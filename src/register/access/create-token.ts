import type { Role, Store, Token } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { hashSecret, newSecret } from './secret.ts'

export type TokenDraft = {
  /** Whose it is; every decision made with it bears this name. */
  readonly name: string
  readonly role: Role
  /** When it ends, ISO 8601; never, where it is left out. */
  readonly expires?: string | undefined
  /** The only collections that it sees; all, where it is left out. */
  readonly collections?: readonly string[] | undefined
}

/** The beginning of every token. */
export const TOKEN_PREFIX = 'foedera_'

/** Names of tokens and collections. */
export const NAME_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u
export const ABOUT_NAMES = 'Its name is letters, digits, blanks, dots, dashes and @, 64 at most'

/**
 * Makes a token.
 *
 * @returns the token and its secret, which is shown only here: the register keeps a hash of it
 * @throws RegisterError `bad-token` for a name that is, or was, taken, or a time that is past; `no-collection`
 */
export async function createToken(
  store: Store,
  { name, role, expires, collections }: TokenDraft,
  at: string,
): Promise<{ readonly token: Token; readonly secret: string }> {
  const refuse = (reason: string) => new RegisterError('bad-token', { name, reason })
  if (!NAME_PATTERN.test(name)) throw refuse(ABOUT_NAMES)
  if (expires !== undefined && !(Date.parse(expires) > Date.parse(at))) throw refuse(`${expires} is past`)
  const known = new Set((await store.collections.list()).map(each => each.name))
  for (const collection of collections ?? [])
    if (!known.has(collection)) throw new RegisterError('no-collection', { name: collection })
  const secret = newSecret(TOKEN_PREFIX)
  const token: Token = {
    name,
    role,
    ...(collections === undefined ? {} : { collections: [...new Set(collections)].sort() }),
    created: at,
    ...(expires === undefined ? {} : { expires }),
  }
  if (!(await store.write(writer => writer.tokens.add(token, hashSecret(secret)))))
    throw refuse('There is, or was, one of this name; decisions that bear it would be taken for its own')
  return { token, secret }
}
