/**
 * Reading -> text: one file a format, all pure functions. Nothing of a source is taken for markup, formula or terminal control.
 * @module
 */
export { toAgreementTable, toDocumentTable } from './contents.ts'
export { csv } from './csv.ts'
export { ENTRY_ROWS } from './entries/entry-rows.ts'
export { type Format, type Read, toText } from './format.ts'
export { json } from './json.ts'
export { markdown } from './markdown.ts'
export { ndjson } from './ndjson.ts'
export { overview } from './overview.ts'
export { plainLine } from './plain-line.ts'
export type { Cell, RowsOf } from './rows/cell.ts'
export { csvHead, csvLine } from './rows/csv-rows.ts'
export { Workbook } from './rows/workbook.ts'
export { toExplanation } from './to-explanation.ts'
export { toHtml } from './to-html.ts'
export { bold, type Column, type TextStyle, toTable } from './to-table.ts'
