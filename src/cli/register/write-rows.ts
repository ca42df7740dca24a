import { csvHead, csvLine, type RowsOf, toTable, Workbook } from '../../export/index.ts'
import { type Output, withOutput } from '../output.ts'
import { textStyle } from '../text-style.ts'
import { chooseRowFormat, type RowFormat } from './row-formats.ts'

export type Writing = {
  readonly format: RowFormat | undefined
  readonly output: string | undefined
  /** The most items; of a table 50 unless said. */
  readonly limit?: number | undefined
  /** What to say where there is nothing. */
  readonly nothing: string
}

const MOST_IN_TABLE = 50

/** Writes items one by one as they come, in a format for people, for programs or for spreadsheets. */
export async function writeRows<T>(items: AsyncIterable<T>, rows: RowsOf<T>, writing: Writing): Promise<number> {
  const { output: file } = writing
  const format = chooseRowFormat(writing.format, file)
  const limit = writing.limit ?? (format === 'table' ? MOST_IN_TABLE : Number.POSITIVE_INFINITY)
  return withOutput(file, output =>
    WRITERS[format](items, rows, { ...writing, limit, write: output.write.bind(output) }),
  )
}

type Task = Omit<Writing, 'limit'> & { readonly limit: number; readonly write: Output['write'] }
type Write = <T>(items: AsyncIterable<T>, rows: RowsOf<T>, task: Task) => Promise<number>

/** The first items, and whether there were more. */
async function* upTo<T>(items: AsyncIterable<T>, limit: number, onMore?: () => void): AsyncGenerator<T> {
  let count = 0
  for await (const item of items) {
    if (count++ >= limit) {
      onMore?.()
      return
    }
    yield item
  }
}

const WRITERS: Readonly<Record<RowFormat, Write>> = {
  table: async (items, { table }, { output, limit, nothing, write }) => {
    let hasMore = false
    const lines: (readonly string[])[] = []
    for await (const item of upTo(items, limit, () => (hasMore = true))) lines.push(table.row(item))
    await write(lines.length === 0 ? `${nothing}\n` : toTable(table.columns, lines, textStyle(output)))
    if (hasMore) process.stderr.write(`There are more than these ${limit}; --limit N shows more, other formats all.\n`)
    return lines.length
  },
  json: async (items, _, { limit, write }) => {
    let count = 0
    for await (const item of upTo(items, limit)) await write(`${count++ === 0 ? '[' : ','}\n${JSON.stringify(item)}`)
    await write(count === 0 ? '[]\n' : '\n]\n')
    return count
  },
  ndjson: async (items, _, { limit, write }) => {
    let count = 0
    for await (const item of upTo(items, limit)) {
      await write(`${JSON.stringify(item)}\n`)
      count++
    }
    return count
  },
  csv: async (items, { columns, cells }, { limit, write }) => {
    let count = 0
    await write(csvHead(columns))
    for await (const item of upTo(items, limit)) {
      await write(csvLine(cells(item)))
      count++
    }
    return count
  },
  xlsx: async (items, { name, columns, cells }, { limit, write }) => {
    let count = 0
    const workbook = new Workbook(name, columns)
    for await (const item of upTo(items, limit)) {
      await workbook.add(cells(item))
      count++
    }
    await write(await workbook.end())
    return count
  },
}
