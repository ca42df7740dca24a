import type { Span } from '../../model/index.ts'
import { toCharacters } from '../text-width.ts'

/** A row of a terminal with a part of the text on it. */
export type Row = Span & {
  readonly shown: string
  /** The columns that it takes, without blanks at the end. */
  readonly width: number
  /** The column at which each unit of the text begins, from `start` to and with `end`. */
  readonly columns: readonly number[]
}

/** What one character of the text takes: units of the text, and columns of the terminal. */
type Cell = { readonly shown: string; readonly units: number; readonly width: number }

const TAB = 4
const ASCII_PATTERN = /^[ -~]*$/
const CONTROL_PATTERN = /[\p{Cc}\p{Cs}]/u
/** Marks that turn the direction of writing. */
const TURN_PATTERN = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * A part of a text as rows of at most `width` columns, broken at line ends and between words. Tabs become blanks, control
 * characters question marks, and marks that turn the direction of writing are left out, so that each column holds what it seems to.
 */
export function toRows(text: string, { start, end }: Span, width: number): Row[] {
  const rows: Row[] = []
  for (let from = start; from < end; ) {
    const found = text.indexOf('\n', from)
    const to = found === -1 || found > end ? end : found
    if (to > from) rows.push(...wrapLine(toCells(text.slice(from, to)), from, width))
    from = to + 1
  }
  return rows
}

function toCells(line: string): Cell[] {
  if (ASCII_PATTERN.test(line)) return Array.from(line, shown => ({ shown, units: 1, width: 1 }))
  return Array.from(toCharacters(line), ({ segment, width }) => {
    const units = segment.length
    if (segment === '\t') return { shown: '\t', units, width: TAB }
    const shown = segment.replaceAll(TURN_PATTERN, '')
    if (CONTROL_PATTERN.test(shown)) return { shown: '?', units, width: 1 }
    return { shown, units, width: shown === '' ? 0 : width }
  })
}

function wrapLine(cells: readonly Cell[], offset: number, width: number): Row[] {
  const rows: Row[] = []
  let place = offset
  for (let from = 0; from < cells.length; ) {
    const to = rowEnd(cells, from, width)
    const row = toRow(cells.slice(from, to), place)
    rows.push(row)
    place = row.end
    from = to
  }
  return rows
}

/** Where the row that begins at a cell has to end: behind the last blank that fits, else where the room ends. */
function rowEnd(cells: readonly Cell[], from: number, width: number): number {
  let used = 0
  let blank = -1
  for (let at = from; at < cells.length; at++) {
    const { shown } = cells[at]!
    const isBlank = shown === ' ' || shown === '\t'
    const next = advance(used, cells[at]!)
    // A blank at the end of a row takes no room there.
    if (next > width && !isBlank && at > from) return blank > from ? blank : at
    used = next
    if (isBlank) blank = at + 1
  }
  return cells.length
}

const advance = (column: number, { shown, width }: Cell) =>
  shown === '\t' ? (Math.floor(column / TAB) + 1) * TAB : column + width

function toRow(cells: readonly Cell[], start: number): Row {
  const columns: number[] = []
  let shown = ''
  let column = 0
  let width = 0
  for (const cell of cells) {
    // Units within a character, such as the second of a surrogate pair, stand where it begins.
    for (let unit = 0; unit < cell.units; unit++) columns.push(column)
    const next = advance(column, cell)
    shown += cell.shown === '\t' ? ' '.repeat(next - column) : cell.shown
    column = next
    if (cell.shown.trim() !== '') width = column
  }
  columns.push(column)
  return { start, end: start + columns.length - 1, shown: shown.trimEnd(), width, columns }
}
