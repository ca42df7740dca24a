import { toCsvRow } from '../csv-row.ts'
import type { Cell } from './cell.ts'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The beginning of a file of CSV for spreadsheets: the byte order mark and the names of the columns. */
export const csvHead = (columns: readonly string[]): string => `${BYTE_ORDER_MARK}${toCsvRow(columns)}`

/** A row of it; RFC 4180, formulas disarmed. */
export const csvLine = (cells: readonly Cell[]): string => toCsvRow(cells.map(cell => String(cell ?? '')))
