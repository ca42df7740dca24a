import type { Context } from 'hono'
import { csvHead, csvLine, type RowsOf, Workbook } from '../../export/index.ts'
import type { Page } from '../../store/index.ts'
import { LIST_TYPES, type ListFormat } from './choose-format.ts'
import { streamText } from './stream-text.ts'

/** The columns of a list for spreadsheets. */
export type Sheet<T> = Pick<RowsOf<T>, 'name' | 'columns' | 'cells'>

/** Reads pages from the first one on, until there is nothing more or nobody who wants it. */
export type Pages<T> = AsyncIterable<readonly T[]>

/**
 * Answers with all of a list, page by page as the client takes it, so that memory does not grow with the list.
 *
 * @param first the first page, read already: what is wrong with a filter has to be told before anything is sent
 */
export async function streamList<T>(
  context: Context,
  pages: Pages<T>,
  format: Exclude<ListFormat, 'json'>,
  sheet: Sheet<T>,
): Promise<Response> {
  context.header('Content-Type', LIST_TYPES[format])
  context.header('Cache-Control', 'private, no-store')
  context.header('Content-Disposition', `attachment; filename="${sheet.name}.${format}"`)
  if (format === 'xlsx') return context.body((await toWorkbook(pages, sheet)) as Uint8Array<ArrayBuffer>)
  return streamText(context, format === 'csv' ? csvParts(pages, sheet) : ndjsonParts(pages))
}

async function* ndjsonParts<T>(pages: Pages<T>): AsyncGenerator<string> {
  for await (const items of pages) for (const item of items) yield `${JSON.stringify(item)}\n`
}

async function* csvParts<T>(pages: Pages<T>, { columns, cells }: Sheet<T>): AsyncGenerator<string> {
  yield csvHead(columns)
  for await (const items of pages) for (const item of items) yield csvLine(cells(item))
}

async function toWorkbook<T>(pages: Pages<T>, { name, columns, cells }: Sheet<T>): Promise<Uint8Array> {
  const workbook = new Workbook(name, columns)
  for await (const items of pages) for (const item of items) await workbook.add(cells(item))
  return workbook.end()
}

/** The pages of a list from one that was read already. */
export async function* pagesFrom<T>(
  first: Page<T>,
  read: (cursor: string) => Promise<Page<T>>,
  { most = Number.POSITIVE_INFINITY, signal }: { readonly most?: number | undefined; readonly signal: AbortSignal },
): AsyncGenerator<readonly T[]> {
  let left = most
  for (let page = first; ; page = await read(page.next)) {
    yield page.items.slice(0, left)
    left -= page.items.length
    if (page.next === null || left <= 0 || signal.aborted) return
  }
}
