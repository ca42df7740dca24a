import { type EntryFilter, type EntryRow, eachOf, type Page, type PageOptions, type Reader } from '../store/index.ts'

const ROWS_A_PAGE = 10_000

/** Everything of a list that is read page by page. */
export async function readAll<T>(list: (page: PageOptions) => Promise<Page<T>>, limit?: number): Promise<T[]> {
  const items: T[] = []
  for await (const item of eachOf(list, limit)) items.push(item)
  return items
}

/** All agreements that a filter finds, oldest first. */
export const readRows = (reader: Pick<Reader, 'entries'>, filter: EntryFilter): Promise<EntryRow[]> =>
  readAll(page => reader.entries.rows(filter, { ...page, order: 'oldest' }), ROWS_A_PAGE)
