const QUOTED_PATTERN = /[",\r\n]/
/** What a spreadsheet would take for a formula. */
const FORMULA_PATTERN = /^[=+\-@\t\r]/

/**
 * A row of CSV after RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front, since the texts
 * come from anywhere.
 *
 * @example toCsvRow(['a', 'b, c', '=1+1']) // 'a,"b, c",\'=1+1\r\n'
 */
export const toCsvRow = (cells: readonly string[]): string => `${cells.map(toCell).join(',')}\r\n`

function toCell(text: string): string {
  const safe = FORMULA_PATTERN.test(text) ? `'${text}` : text
  return QUOTED_PATTERN.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
