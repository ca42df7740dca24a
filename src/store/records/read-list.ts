import { type KeyType, type Page, type PageOptions, parseCursor, toCursor, toLimit, toMark } from '../query/cursor.ts'

type Keys = readonly (number | string)[]

/**
 * A page of a list that a few columns order. `find` gets the columns of the last row of the page before and how many rows to read, one more
 * than the page has; `keysOf` names those columns.
 */
export async function readList<Row, T>(
  list: readonly unknown[],
  kinds: readonly KeyType[],
  page: PageOptions,
  find: (after: Keys | null, limit: number) => Promise<readonly Row[]>,
  keysOf: (row: Row) => Keys,
  toItem: (row: Row) => T,
): Promise<Page<T>> {
  const limit = toLimit(page)
  const mark = toMark(...list)
  const rows = await find(parseCursor(mark, kinds, page.cursor), limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(toItem),
    next: last !== undefined && rows.length > limit ? toCursor(mark, keysOf(last)) : null,
  }
}

/** The same of rows that their number orders, in the order in which they came; `find` gets the number of the last row before. */
export const readNumbered = <Row extends { readonly no: number }, T>(
  list: readonly unknown[],
  page: PageOptions,
  find: (after: number, limit: number) => Promise<readonly Row[]>,
  toItem: (row: Row) => T,
): Promise<Page<T>> =>
  readList(
    list,
    ['count'],
    page,
    (after, limit) => find(Number(after?.[0] ?? 0), limit),
    row => [row.no],
    toItem,
  )
