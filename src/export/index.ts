/**
 * Reading -> text: one file a format, all pure functions. Nothing of a source is taken for markup, formula or terminal control.
 * @module
 */
export type { AnswerView, Sheet } from './answers/answer-view.ts'
export { asymmetryView } from './answers/asymmetry-view.ts'
export { claimsView } from './answers/claims-view.ts'
export { currencyPlot } from './answers/currency-plot.ts'
export { currencyView } from './answers/currency-view.ts'
export { networkPlot } from './answers/network-plot.ts'
export { networkView } from './answers/network-view.ts'
export type { PlotSpec } from './answers/plot-spec.ts'
export { promisesPlot } from './answers/promises-plot.ts'
export { promisesView } from './answers/promises-view.ts'
export { tiesPlot } from './answers/ties-plot.ts'
export { tiesView } from './answers/ties-view.ts'
export { toAnswerText } from './answers/to-answer-text.ts'
export { toBrief } from './answers/to-brief.ts'
export { toAgreementTable, toDocumentTable } from './contents.ts'
export { csv } from './csv.ts'
export { sayWhat, toDecisionText } from './entries/decision-text.ts'
export { toEntryPage } from './entries/entry-page.ts'
export { ENTRY_ROWS } from './entries/entry-rows.ts'
export type { EntryView } from './entries/entry-view.ts'
export { HISTORY_ROWS } from './entries/history-rows.ts'
export { QUESTION_ROWS } from './entries/question-rows.ts'
export { type Format, type Read, toText } from './format.ts'
export { json } from './json.ts'
export { markdown } from './markdown.ts'
export { ndjson } from './ndjson.ts'
export { overview } from './overview.ts'
export { plainLine } from './plain-line.ts'
export type { Cell, RowsOf } from './rows/cell.ts'
export { csvHead, csvLine } from './rows/csv-rows.ts'
export { PROBLEM_ROWS } from './rows/problem-rows.ts'
export { Workbook } from './rows/workbook.ts'
export { toExplanation } from './to-explanation.ts'
export { toHtml } from './to-html.ts'
export { bold, type Column, type TextStyle, toTable } from './to-table.ts'

/** A picture of an answer as SVG. What draws it is loaded only then: it is large, and few runs draw. */
export const toSvg = async (spec: import('./answers/plot-spec.ts').PlotSpec): Promise<string> =>
  (await import('./answers/to-svg.ts')).toSvg(spec)
