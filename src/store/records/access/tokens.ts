import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import type { Tables } from '../../schema/tables.ts'
import { checkText, toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { optional } from '../optional.ts'
import { readNumbered } from '../read-list.ts'

/** What somebody may do: look; decide and add as well; everything. */
export type Role = 'reader' | 'reviewer' | 'admin'

/** What is known of a token; its secret is nowhere. */
export type Token = {
  /** Whose it is; decisions bear it. */
  readonly name: string
  readonly role: Role
  /** The only collections that it sees; all of them where there is none. */
  readonly collections?: readonly string[]
  readonly created: string
  readonly expires?: string
  readonly revoked?: string
  /** When it was used last, to the minute. */
  readonly used?: string
}

export type TokensReader = {
  /** All of them, revoked ones included, in the order in which they were made. */
  readonly list: (page?: PageOptions) => Promise<Page<Token>>
  readonly named: (name: string) => Promise<Token | null>
  /** The token whose secret has this hash, with the hash as it is kept. */
  readonly byHash: (hash: string) => Promise<{ readonly token: Token; readonly hash: string } | null>
}
export type TokensWriter = {
  /** False for a name that is, or was, taken. */
  readonly add: (token: Omit<Token, 'revoked' | 'used'>, hash: string) => Promise<boolean>
  /** False for one that is not there, or is revoked already. */
  readonly revoke: (name: string, at: string) => Promise<boolean>
  readonly use: (name: string, at: string) => Promise<void>
}

type Row = Tables['tokens']

const toToken = (row: Row): Token => ({
  name: row.name,
  role: row.role as Role,
  ...(row.collections === null ? {} : { collections: JSON.parse(row.collections) as string[] }),
  created: row.created,
  ...optional('expires', row.expires),
  ...optional('revoked', row.revoked),
  ...optional('used', row.used),
})

export function createTokensReader({ db }: Pick<Session, 'db'>): TokensReader {
  const find = (column: 'name' | 'hash', value: string) =>
    db.selectFrom('tokens').selectAll().where(column, '=', value).executeTakeFirst()
  return {
    list: (page = {}) =>
      readNumbered(
        ['tokens'],
        page,
        (after, limit) =>
          db.selectFrom('tokens').selectAll().where('no', '>', after).orderBy('no').limit(limit).execute(),
        toToken,
      ),
    named: async name => {
      const row = await find('name', name)
      return row ? toToken(row) : null
    },
    byHash: async hash => {
      const row = await find('hash', hash)
      return row ? { token: toToken(row), hash: row.hash } : null
    },
  }
}

export function createTokensWriter({ db, session, insert, takeNumbers }: Writing): TokensWriter {
  return {
    add: async ({ name, role, collections, created, expires }, hash) => {
      if (await createTokensReader(session).named(name)) return false
      await insert('tokens', [
        {
          no: await takeNumbers('tokens', 1),
          name: checkText(name, 'name of a token'),
          role,
          hash,
          collections: collections === undefined ? null : toJson(collections, 'collections of a token'),
          created,
          expires: expires ?? null,
          revoked: null,
          used: null,
        },
      ])
      return true
    },
    revoke: async (name, at) => {
      const token = await createTokensReader(session).named(name)
      if (!token || token.revoked !== undefined) return false
      await db.updateTable('tokens').set({ revoked: at }).where('name', '=', name).execute()
      return true
    },
    use: async (name, at) => {
      await db.updateTable('tokens').set({ used: at }).where('name', '=', name).execute()
    },
  }
}
