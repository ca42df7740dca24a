import type { Session } from '../../backend/backend.ts'
import { checkText } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import type { Role } from './tokens.ts'

/** A link that signs a browser in, once. */
export type SignInLink = { readonly name: string; readonly role: Role; readonly expires: string }

/** A browser that is signed in. */
export type SignedIn = SignInLink & {
  /** What every write has to bring along. */
  readonly csrf: string
}

export type SignInsReader = {
  /** The browser whose secret has this hash. */
  readonly session: (hash: string) => Promise<SignedIn | null>
}
export type SignInsWriter = {
  readonly addLink: (link: SignInLink, hash: string, at: string) => Promise<void>
  /** Takes a link: whoever comes second finds none. */
  readonly takeLink: (hash: string) => Promise<SignInLink | null>
  readonly addSession: (session: SignedIn, hash: string, at: string) => Promise<void>
  readonly endSession: (hash: string) => Promise<void>
  /** Forgets links and sessions that have ended by a time. */
  readonly sweep: (at: string) => Promise<void>
}

export function createSignInsReader({ db }: Pick<Session, 'db'>): SignInsReader {
  return {
    session: async hash => {
      const row = await db.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst()
      return row ? { name: row.name, role: row.role as Role, csrf: row.csrf, expires: row.expires } : null
    },
  }
}

export function createSignInsWriter({ db, insert }: Writing): SignInsWriter {
  return {
    addLink: ({ name, role, expires }, hash, at) =>
      insert('sign_in_links', [{ hash, name: checkText(name, 'name'), role, created: at, expires }]),
    takeLink: async hash => {
      const row = await db.selectFrom('sign_in_links').selectAll().where('hash', '=', hash).executeTakeFirst()
      if (!row) return null
      await db.deleteFrom('sign_in_links').where('hash', '=', hash).execute()
      return { name: row.name, role: row.role as Role, expires: row.expires }
    },
    addSession: ({ name, role, csrf, expires }, hash, at) =>
      insert('sessions', [{ hash, name, role, csrf, created: at, expires }]),
    endSession: async hash => {
      await db.deleteFrom('sessions').where('hash', '=', hash).execute()
    },
    sweep: async at => {
      await db.deleteFrom('sign_in_links').where('expires', '<=', at).execute()
      await db.deleteFrom('sessions').where('expires', '<=', at).execute()
    },
  }
}
