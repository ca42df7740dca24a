import { hash } from 'node:crypto'
import { StoreError } from '../store-error.ts'

/** A part of a list, and where the next one begins; null at the end. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null }

export type PageOptions = {
  /** How many; 50 unless said, 1,000 at most, of slim rows 10,000. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string | null
}

const USUAL = 50
const MOST = 1_000
const MARK_LENGTH = 8

export function toLimit({ limit = USUAL }: PageOptions, most = MOST): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit
  throw new StoreError('bad-filter', { field: 'limit', reason: `${limit} is no whole number from 1 to ${most}` })
}

/** A mark of a list and its filter: a cursor of another list is refused instead of leading somewhere. */
export const toMark = (...list: readonly unknown[]): string =>
  hash('sha256', JSON.stringify(list)).slice(0, MARK_LENGTH)

/** The keys of the last row of a page, in a form that is nobody's business. */
export const toCursor = (mark: string, keys: readonly (number | string)[]): string =>
  Buffer.from(JSON.stringify([mark, ...keys])).toString('base64url')

/**
 * The keys that a cursor holds; null where there is none.
 *
 * @throws StoreError `bad-cursor` when it is not one of this list.
 */
export function parseCursor(
  mark: string,
  kinds: readonly KeyType[],
  cursor?: string | null,
): (number | string)[] | null {
  if (cursor === null || cursor === undefined) return null
  let read: unknown
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch (cause) {
    throw new StoreError('bad-cursor', {}, cause)
  }
  const [found, ...keys] = Array.isArray(read) ? (read as unknown[]) : []
  const isOfList =
    found === mark && keys.length === kinds.length && keys.every((key, index) => IS_OF[kinds[index]!](key))
  if (!isOfList) throw new StoreError('bad-cursor')
  return keys as (number | string)[]
}

/** What orders a list: the number of a row or a count (-1 for none), any number, or a text. */
export type KeyType = 'count' | 'number' | 'string'

/** Cursors come from outside: what no row could have had would be no cursor of ours, and a database may refuse to compare with it. */
const IS_OF: Readonly<Record<KeyType, (key: unknown) => boolean>> = {
  count: key => Number.isSafeInteger(key) && Number(key) >= -1,
  number: Number.isFinite,
  string: key => typeof key === 'string' && key.isWellFormed() && !key.includes('\0'),
}

/**
 * Everything of a list, page by page, so that memory stays bounded.
 *
 * @example for await (const row of eachOf(page => store.entries.rows({ pair: ['CN', 'RU'] }, page))) …
 */
export async function* eachOf<T>(list: (page: PageOptions) => Promise<Page<T>>, limit = MOST): AsyncGenerator<T, void> {
  let cursor: string | null = null
  do {
    const page: Page<T> = await list({ limit, cursor })
    yield* page.items
    cursor = page.next
  } while (cursor !== null)
}
