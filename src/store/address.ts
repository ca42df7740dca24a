import { resolve } from 'node:path'
import { StoreError } from './store-error.ts'

/** Where a database is, as the two backends need it; `shown` is for people and bears no password. */
export type Address =
  | { readonly backend: 'sqlite'; readonly file: string; readonly shown: string }
  | {
      readonly backend: 'postgres'
      readonly url: string
      readonly shown: string
      /** The schema of a view; that of the connection unless said. */
      readonly schema?: string
    }

const POSTGRES_PATTERN = /^postgres(?:ql)?:\/\//i
const OTHER_SCHEME_PATTERN = /^[a-z][a-z0-9+.-]+:\/\//i
const HIDDEN = '***'

/** The database that is used where none is named. */
export const DEFAULT_DATABASE = 'foedera.db'

const VIEW_PATTERN = /^[a-z0-9]{1,32}$/

/**
 * Reads the address of a database, or of a view of it.
 *
 * @throws StoreError `bad-address`
 * @example parseAddress('postgres://ann:secret@host/ties').shown // 'postgres://ann:***@host/ties'
 */
export function parseAddress(address: string, view?: string): Address {
  const found = parseWhole(address)
  if (view === undefined) return found
  if (!VIEW_PATTERN.test(view))
    throw new StoreError('bad-address', { address: found.shown, reason: `"${view}" is no name of a view` })
  return found.backend === 'sqlite'
    ? { ...found, file: `${found.file}-view-${view}` }
    : { ...found, schema: `foedera_view_${view}` }
}

function parseWhole(address: string): Address {
  if (POSTGRES_PATTERN.test(address)) return parsePostgres(address)
  const refuse = (reason: string) => new StoreError('bad-address', { address, reason })
  if (address.trim() === '') throw refuse('The name is empty')
  if (address.includes('\0')) throw refuse('The name has a NUL in it')
  if (OTHER_SCHEME_PATTERN.test(address)) throw refuse('There is no such kind of database')
  // SQLite gives these two a meaning of its own: a database that is gone when it is closed.
  if (address === ':memory:' || address.startsWith('file:')) throw refuse('A database in memory only would not be kept')
  return { backend: 'sqlite', file: resolve(address), shown: address }
}

function parsePostgres(address: string): Address {
  let url: URL
  try {
    url = new URL(address)
  } catch (cause) {
    throw new StoreError('bad-address', { address: 'postgres://…', reason: 'It is not a well-formed address' }, cause)
  }
  if (url.password !== '') url.password = HIDDEN
  for (const name of ['password', 'sslpassword']) if (url.searchParams.has(name)) url.searchParams.set(name, HIDDEN)
  return { backend: 'postgres', url: address, shown: url.href }
}
