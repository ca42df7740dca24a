import { squeeze } from '../html/text-writer.ts'
import type { Fragment } from './fragment.ts'
import type { Row } from './to-rows.ts'

/** Consecutive rows that are a table, `end` not included, with the cells of its lines. */
export type Table = { readonly start: number; readonly end: number; readonly lines: readonly TableLine[] }
/** A line of a table: its cells, and the page on which it begins. */
export type TableLine = { readonly cells: readonly string[]; readonly page: number }

type Extent = { left: number; right: number }

/** Between the columns of a table there is at least this much space, in sizes of the letters. */
const NARROWEST_GUTTER = 0.9
/** Two rows are a table where there is this much; of more rows less is enough. */
const SAFE_GUTTER = 1.5
/** Rows further apart, in sizes of the letters, are of no one table. */
const FURTHEST = 4
/** A line below, no further than this, goes on with the cells above it. */
const NEXT_LINE = 1.6
const LEAST_ROWS = 2
const SAFE_ROWS = 3
/** Rows of a table stand further apart than the lines of a cell. */
const APART = 1.25

/** The tables among rows: lines of several cells that stand under each other. */
export function findTables(rows: readonly Row[]): Table[] {
  const tables: Table[] = []
  for (let start = 0; start < rows.length; ) {
    const isOpen = rows[start]!.cells.length > 1
    let end = isOpen ? findEnd(rows, start, NARROWEST_GUTTER) : start + 1
    if (isOpen && countSeveral(rows, start, end) < SAFE_ROWS) end = findEnd(rows, start, SAFE_GUTTER)
    const isTable = countSeveral(rows, start, end) >= LEAST_ROWS
    if (isTable) tables.push({ start, end, lines: toLines(rows.slice(start, end)) })
    start = isTable ? end : start + 1
  }
  return tables
}

const countSeveral = (rows: readonly Row[], start: number, end: number) =>
  rows.slice(start, end).filter(({ cells }) => cells.length > 1).length

/** Where the table ends that begins with a row: at the first one whose cells do not stand in its columns. */
function findEnd(rows: readonly Row[], start: number, gutter: number): number {
  let columns = toExtents(rows[start]!.cells)
  if (!areApart(columns, gutter * rows[start]!.size)) return start + 1
  let end = start + 1
  for (; end < rows.length; end++) {
    const row = rows[end]!
    const gap = row.base - rows[end - 1]!.base
    if (gap <= 0 || gap > FURTHEST * row.size) break
    const isAlone = row.cells.length < 2
    if (isAlone && gap > NEXT_LINE * row.size) break
    const next = addCells(columns, row.cells, isAlone)
    if (next === null || !areApart(next, gutter * row.size)) break
    columns = next
  }
  return end
}

const toExtents = (cells: readonly Fragment[]): Extent[] => cells.map(({ left, right }) => ({ left, right }))

const areApart = (columns: readonly Extent[], gutter: number) =>
  columns.length > 1 &&
  columns.every((column, index) => index === 0 || column.left - columns[index - 1]!.right > gutter)

/** The columns with the cells of another row in them; null where a cell stands in two of them, or beside all where it stands alone. */
function addCells(columns: readonly Extent[], cells: readonly Fragment[], isAlone: boolean): Extent[] | null {
  const wider = columns.map(column => ({ ...column }))
  for (const { left, right } of cells) {
    const met = wider.filter(column => left < column.right && right > column.left)
    if (met.length > 1 || (met.length === 0 && (isAlone || cells.length < 2))) return null
    const [own] = met
    if (own) {
      own.left = Math.min(own.left, left)
      own.right = Math.max(own.right, right)
    } else wider.push({ left, right })
  }
  return wider.sort((a, b) => a.left - b.left)
}

function toLines(rows: readonly Row[]): TableLine[] {
  const columns = rows.reduce(
    (all: Extent[], { cells }) => addCells(all, cells, false) ?? all,
    toExtents(rows[0]!.cells),
  )
  const lines: { cells: string[]; page: number; fonts: Set<string> }[] = []
  const gaps = rows.slice(1).map((row, index) => row.base - rows[index]!.base)
  const least = Math.min(...gaps)
  const isParted = gaps.some(gap => gap > APART * least)
  let before: Row | undefined
  for (const row of rows) {
    const cells = columns.map(({ left, right }) =>
      squeeze(
        row.cells
          .filter(cell => cell.left < right && cell.right > left)
          .map(({ text }) => text)
          .join(' '),
      ).replaceAll('|', '/'),
    )
    const last = lines.at(-1)
    const gap = before ? row.base - before.base : 0
    const isNear = isParted ? gap < APART * least : cells[0] === ''
    const isMore = before && last && isNear && gap < NEXT_LINE * row.size
    if (isMore) for (const [index, cell] of cells.entries()) last.cells[index] = `${last.cells[index]} ${cell}`.trim()
    else lines.push({ cells, page: row.page, fonts: new Set(row.cells.map(({ font }) => font)) })
    before = row
  }
  return withHead(lines)
}

/** A first line in a font of its own is the head; below it stands a line of dashes. */
function withHead(lines: readonly { cells: string[]; page: number; fonts: ReadonlySet<string> }[]): TableLine[] {
  const [first, ...others] = lines
  const isHead = others.length > 0 && !others.some(({ fonts }) => fonts.intersection(first!.fonts).size > 0)
  const dashes = isHead ? [{ cells: first!.cells.map(() => '---'), page: first!.page }] : []
  return [first!, ...dashes, ...others].map(({ cells, page }) => ({ cells, page }))
}
