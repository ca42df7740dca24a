import { EVENT_KINDS, SOURCE_RANKS, SOURCE_STATES, STATEMENT_MODES } from '../../model/index.ts'
import type { DocumentFilter, EventFilter, StatementFilter } from '../../store/index.ts'
import { toFilter, toPair } from './written-filter.ts'

type Common = {
  readonly text?: string | undefined
  readonly pair?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}
type Lists<Names extends string> = { readonly [Name in Names]?: readonly string[] | undefined }

/** Filters of documents, statements and events as people write them: every value a text, lists as several texts or parted by commas. */
export type WrittenDocumentFilter = Common & Lists<keyof typeof DOCUMENT_LISTS>
export type WrittenStatementFilter = Common &
  Lists<keyof typeof STATEMENT_LISTS> & { readonly between?: string | undefined; readonly speaker?: string | undefined }
export type WrittenEventFilter = Common & Lists<keyof typeof EVENT_LISTS> & { readonly between?: string | undefined }

const COUNTRY = { field: 'countries', isUpper: true } as const
const SOURCE = { field: 'publishers' } as const
const DOCUMENT_LISTS = {
  country: COUNTRY,
  source: SOURCE,
  language: { field: 'languages' },
  rank: { field: 'ranks', codes: Object.keys(SOURCE_RANKS) },
  state: { field: 'states', codes: Object.keys(SOURCE_STATES) },
} as const
const STATEMENT_LISTS = {
  country: COUNTRY,
  source: SOURCE,
  mode: { field: 'modes', codes: Object.keys(STATEMENT_MODES) },
} as const
const EVENT_LISTS = {
  country: COUNTRY,
  source: SOURCE,
  kind: { field: 'kinds', codes: Object.keys(EVENT_KINDS) },
} as const

const common = ({ text, pair, from, to }: Common) => ({ text, pair: toPair('pair', pair), from, to })

/** @throws RegisterError `bad-filter` for a value that is none, with those that there are. */
export const toDocumentFilter = (written: WrittenDocumentFilter): DocumentFilter =>
  toFilter(common(written), DOCUMENT_LISTS, written) as DocumentFilter

/** @throws RegisterError `bad-filter` for a value that is none, with those that there are. */
export const toStatementFilter = (written: WrittenStatementFilter): StatementFilter =>
  toFilter(
    { ...common(written), between: toPair('between', written.between), speaker: written.speaker },
    STATEMENT_LISTS,
    written,
  ) as StatementFilter

/** @throws RegisterError `bad-filter` for a value that is none, with those that there are. */
export const toEventFilter = (written: WrittenEventFilter): EventFilter =>
  toFilter({ ...common(written), between: toPair('between', written.between) }, EVENT_LISTS, written) as EventFilter
