import {
  type Collection,
  eachOf,
  type ReplayedAnswer,
  type SignedIn,
  type Store,
  type Token,
} from '../../store/index.ts'
import { findDocument } from '../find-document.ts'
import { RegisterError } from '../register-error.ts'
import { ABOUT_NAMES, createToken, NAME_PATTERN, type TokenDraft } from './create-token.ts'
import { type Keyed, replay } from './replay.ts'
import { createSignInLink, findSession, type SignInDraft, signIn, signOut } from './sign-in.ts'
import { verifyToken } from './verify-token.ts'

/** Who may come in, and what they may see. */
export type Access = {
  readonly tokens: {
    /** Makes a token. Its secret is shown only here. */
    readonly create: (draft: TokenDraft) => Promise<{ readonly token: Token; readonly secret: string }>
    readonly list: () => Promise<readonly Token[]>
    /** From now on nothing is done with it; decisions made with it stay. */
    readonly revoke: (name: string) => Promise<void>
    /** The token of a secret, as long as it holds. */
    readonly verify: (secret: string) => Promise<Token | null>
  }
  readonly signIns: {
    /** The code of a link that signs a browser in, once. */
    readonly createLink: (draft: SignInDraft) => Promise<string>
    readonly signIn: (
      code: string,
    ) => Promise<{ readonly session: SignedIn; readonly secret: string; readonly seconds: number }>
    readonly find: (secret: string) => Promise<SignedIn | null>
    readonly signOut: (secret: string) => Promise<void>
  }
  readonly collections: {
    readonly list: () => Promise<readonly Collection[]>
    readonly create: (name: string) => Promise<void>
    /** @throws RegisterError `no-collection` */
    readonly check: (name: string) => Promise<void>
    /** Gives documents to a collection, by their ids or the beginnings of them. Returns how many were not in it. */
    readonly add: (name: string, documents: readonly string[]) => Promise<number>
    /** Takes documents out of it; without any, removes the collection, which has to be empty. */
    readonly remove: (name: string, documents?: readonly string[]) => Promise<number>
  }
  /** Does a write that bears an idempotency key once. */
  readonly once: (
    keyed: Keyed,
    work: () => Promise<ReplayedAnswer>,
    isKept?: (answer: ReplayedAnswer) => boolean,
  ) => Promise<ReplayedAnswer & { readonly isReplayed: boolean }>
}

export function createAccess(store: Store, at: () => string): Access {
  const check = async (name: string) => {
    if (!(await store.collections.list()).some(each => each.name === name))
      throw new RegisterError('no-collection', { name })
  }
  const move = async (name: string, documents: readonly string[], way: 'put' | 'take') => {
    await check(name)
    const ids: string[] = []
    for (const given of documents) ids.push(await findDocument(store, given))
    return store.write(writer => writer.collections[way](name, ids))
  }
  return {
    tokens: {
      create: draft => createToken(store, draft, at()),
      list: async () => {
        const tokens: Token[] = []
        for await (const token of eachOf(page => store.tokens.list(page))) tokens.push(token)
        return tokens
      },
      revoke: async name => {
        if (!(await store.write(writer => writer.tokens.revoke(name, at()))))
          throw new RegisterError('no-token', { name })
      },
      verify: secret => verifyToken(store, secret, at()),
    },
    signIns: {
      createLink: draft => createSignInLink(store, draft, at()),
      signIn: code => signIn(store, code, at()),
      find: secret => findSession(store, secret, at()),
      signOut: secret => signOut(store, secret),
    },
    collections: {
      list: () => store.collections.list(),
      create: async name => {
        const refuse = (reason: string) => new RegisterError('bad-collection', { name, reason })
        if (!NAME_PATTERN.test(name)) throw refuse(ABOUT_NAMES)
        if (!(await store.write(writer => writer.collections.create(name, at()))))
          throw refuse('There is one of this name')
      },
      check,
      add: (name, documents) => move(name, documents, 'put'),
      remove: async (name, documents = []) => {
        if (documents.length > 0) return move(name, documents, 'take')
        await check(name)
        if (!(await store.write(writer => writer.collections.remove(name))))
          throw new RegisterError('bad-collection', {
            name,
            reason: 'It has documents, which everybody would see without it; take them out first',
          })
        return 0
      },
    },
    once: (keyed, work, isKept) => replay(store, keyed, at, work, isKept),
  }
}
