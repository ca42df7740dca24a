import { styleText } from 'node:util'
import { plainLine } from './plain-line.ts'
import { shorten, textWidth } from './text-width.ts'

export type Column = {
  readonly title: string
  readonly align?: 'right'
  /** The most columns of the terminal that it may take. */
  readonly most?: number
  /** Gives way where the table is wider than the terminal: its share of the room beside the other columns that do. */
  readonly flex?: number
}

export type TextStyle = {
  /** Columns of the terminal. */
  readonly width: number
  readonly isColoured: boolean
}

const GAP = '  '
/** No column is made narrower than this, even if lines then wrap. */
const LEAST = 10

/**
 * A table for a terminal: columns aligned whatever the script, cells shortened to fit the width, a row a line. Cells may hold
 * any text of a source.
 *
 * @example toTable([{ title: 'status' }, { title: 'title' }], [['signed', 'tax treaty']], { width: 80, isColoured: false })
 */
export function toTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, isColoured }: TextStyle,
): string {
  const head = columns.map(column => column.title.toUpperCase())
  const body = rows.map(row => columns.map((_, at) => plainLine(row[at] ?? '')))
  const widths = fitWidths(columns, [head, ...body], width)
  const toLine = (cells: readonly string[]) =>
    cells
      .map((cell, at) => pad(shorten(cell, widths[at]!), widths[at]!, columns[at]!.align))
      .join(GAP)
      .trimEnd()
  const title = toLine(head)
  return [isColoured ? bold(title) : title, ...body.map(toLine)].map(line => `${line}\n`).join('')
}

/** Bold, for a terminal that shows it. */
export const bold = (text: string): string => styleText('bold', text, { validateStream: false })

function fitWidths(columns: readonly Column[], lines: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map((column, at) =>
    Math.min(column.most ?? Number.POSITIVE_INFINITY, Math.max(0, ...widthsOf(lines, at))),
  )
  const gaps = GAP.length * (columns.length - 1)
  let over = widths.reduce((sum, each) => sum + each, gaps) - width
  while (over > 0) {
    const at = findWidest(columns, widths)
    if (at === null) break
    widths[at] = widths[at]! - 1
    over--
  }
  return widths
}

const widthsOf = (lines: readonly (readonly string[])[], at: number) => lines.map(line => textWidth(line[at]!))

/** The column that is widest for its share and may still give way. */
function findWidest(columns: readonly Column[], widths: readonly number[]): number | null {
  let widest: number | null = null
  let most = 0
  for (const [at, { flex }] of columns.entries()) {
    if (flex === undefined || widths[at]! <= LEAST || widths[at]! / flex <= most) continue
    widest = at
    most = widths[at]! / flex
  }
  return widest
}

function pad(cell: string, width: number, align: 'right' | undefined): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(cell)))
  return align === 'right' ? `${blanks}${cell}` : `${cell}${blanks}`
}
