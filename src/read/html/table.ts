import type { PageElement, PageNode } from './dom.ts'
import { fillGrid, type Row } from './table-grid.ts'
import { squeeze, TextWriter } from './text-writer.ts'

const LONGEST_CELL = 2000
/** A cell so long in a table of one row is a column of the page. */
const LONGEST_IN_ROW = 400
const MOST_BLOCKS = 3
const PARTS: ReadonlySet<string> = new Set(['THEAD', 'TBODY', 'TFOOT'])
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH'])

type WriteChildren = (node: PageNode, writer: TextWriter) => void

/** Whether a table holds data and does not only lay out the page. */
export function isDataTable(table: PageElement): boolean {
  if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '') || table.querySelector('table, h1, h2'))
    return false
  const rows = rowsOf(table)
  if (rows.every(row => cellsOf(row).length < 2)) return false
  const longest = rows.length === 1 ? LONGEST_IN_ROW : LONGEST_CELL
  return rows.every(row => cellsOf(row).every(cell => isShort(cell, longest)))
}

const isShort = (cell: PageElement, longest: number) =>
  (cell.textContent ?? '').length <= longest && cell.querySelectorAll('p, ul, ol').length <= MOST_BLOCKS

/**
 * Writes a table of data: its caption, then a line "| a | b |" for every row, cells that span rows or columns in each of them,
 * so that every cell stands under its header. Below the header, where there is one, stands a line "| --- | --- |". A table of
 * names and values becomes lines "name: value".
 */
export function writeTable(table: PageElement, writer: TextWriter, writeChildren: WriteChildren): void {
  writer.break(2)
  const caption = table.querySelector('caption')
  if (caption) writer.text(caption.textContent ?? '')
  const rows = fillGrid(rowsOf(table).map(row => cellsOf(row).map(cell => toCell(cell, writeChildren))))
  const heads = countHeads(table, rows)
  if (heads === 0 && isPairs(rows)) writePairs(rows, writer)
  else writeRows(rows, heads, writer)
  writer.break(2)
}

const rowsOf = (table: PageElement): PageElement[] =>
  [...table.children].flatMap(child => {
    const name = child.tagName.toUpperCase()
    return name === 'TR'
      ? [child]
      : PARTS.has(name)
        ? [...child.children].filter(part => /^tr$/i.test(part.tagName))
        : []
  })
const cellsOf = (row: PageElement) => [...row.children].filter(cell => CELLS.has(cell.tagName.toUpperCase()))

function toCell(cell: PageElement, writeChildren: WriteChildren) {
  const writer = new TextWriter()
  writeChildren(cell, writer)
  return {
    text: joinLines(writer.done()).replaceAll('|', '/'),
    isHead: cell.tagName.toUpperCase() === 'TH',
    isBold: isBold(cell),
    columns: toCount(cell.getAttribute('colspan')),
    rows: toCount(cell.getAttribute('rowspan')),
  }
}

const toCount = (value: string | null) => Number.parseInt(value ?? '', 10) || 1

/** The lines of a cell on one, parted by semicolons where no other sign parts them. */
const joinLines = (text: string) =>
  text
    .split('\n')
    .map(line => squeeze(line.replace(/^ *• /, '')))
    .filter(line => line !== '')
    .reduce((all, line) => (all === '' ? line : `${all}${/[,;:.!?(–—-]$/.test(all) ? ' ' : '; '}${line}`), '')

function isBold(cell: PageElement): boolean {
  const text = squeeze(cell.textContent ?? '')
  const bold = cell.querySelector('b, strong')
  return text !== '' && bold !== null && squeeze(bold.textContent ?? '') === text
}

/** How many rows at the top are the header: those in `<thead>`, else the first, where its cells are marked as such. */
function countHeads(table: PageElement, rows: readonly Row[]): number {
  const head = [...table.children].find(child => /^thead$/i.test(child.tagName))
  const stated = head ? [...head.children].length : 0
  if (stated > 0 && stated < rows.length) return stated
  const [first, second] = rows
  if (!first || !second) return 0
  const isMarked = (row: Row) => row.every(cell => cell.isHead) || row.every(cell => cell.isBold || cell.text === '')
  return isMarked(first) && !isMarked(second) ? 1 : 0
}

const isPairs = (rows: readonly Row[]) =>
  rows.every(row => row.length === 2 && (row[0]!.isHead || row[0]!.isBold || row[0]!.text.endsWith(':')))

function writePairs(rows: readonly Row[], writer: TextWriter): void {
  for (const [name, value] of rows) {
    writer.break(1)
    if (value!.text === '') writer.text(name!.text)
    else writer.text(`${name!.text}${name!.text.endsWith(':') ? '' : ':'} ${value!.text}`)
  }
}

function writeRows(rows: readonly Row[], heads: number, writer: TextWriter): void {
  const write = (cells: readonly string[]) => {
    writer.break(1)
    if (cells.some(cell => cell !== '')) writer.text(`| ${cells.join(' | ')} |`)
  }
  if (heads > 0) {
    const names = rows[0]!.map((_, column) =>
      unique(rows.slice(0, heads).map(row => row[column]?.text ?? '')).join(' '),
    )
    write(names)
    write(names.map(() => '---'))
  }
  for (const row of rows.slice(heads)) write(isWhole(row) ? [row[0]!.text] : row.map(cell => cell.text))
}

/** One cell over the whole width, such as a heading within the table. */
const isWhole = (row: Row) => row.length > 1 && row.every(cell => cell === row[0])
const unique = (texts: readonly string[]) => [...new Set(texts)].filter(text => text !== '')
