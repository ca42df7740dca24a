import type {
  AgreementPage,
  Paged,
  Register,
  WrittenDocumentFilter,
  WrittenEventFilter,
  WrittenFilter,
  WrittenStatementFilter,
} from '../../register/index.ts'
import type { KeyKind, PageOptions, QuestionFilter } from '../../store/index.ts'
import { listAlerts, listFeeds } from './list-watched.ts'
import { readHistory } from './read-history.ts'
import { readKeyedNews, readNews } from './read-news.ts'
import { searchAll } from './search-all.ts'
import { toText } from './to-text.ts'

/** What takes as long as its filter makes it. */
export const SEARCHES = {
  entries: ({ agreements }: Register, filter: WrittenFilter, page: AgreementPage) => agreements.list(filter, page),
  entriesText: async ({ agreements }: Register, filter: WrittenFilter, page: AgreementPage) =>
    toText(await agreements.list(filter, page)),
  entryRowsText: async ({ agreements }: Register, filter: WrittenFilter, page: AgreementPage) =>
    toText(await agreements.rows(filter, page)),
  entryCount: ({ agreements }: Register, filter: WrittenFilter) => agreements.count(filter),
  entrySearchText: async (
    { agreements }: Register,
    filter: WrittenFilter,
    kinds: readonly KeyKind[],
    page: AgreementPage,
  ) => {
    if (kinds.length > 0) return toText(await agreements.search(filter, kinds, page))
    const listed = page.limit === 0 ? { items: [], next: null } : await agreements.list(filter, page)
    return toText({ ...listed, count: await agreements.count(filter) })
  },
  entryRows: ({ agreements }: Register, filter: WrittenFilter, page: AgreementPage) => agreements.rows(filter, page),
  parties: ({ parties }: Register, page: PageOptions) => parties.list(page),
  documents: ({ documents }: Register, filter: WrittenDocumentFilter, page: Paged) => documents.list(filter, page),
  documentCount: ({ documents }: Register, filter: WrittenDocumentFilter) => documents.count(filter),
  statements: ({ statements }: Register, filter: WrittenStatementFilter, page: Paged) => statements.list(filter, page),
  statementCount: ({ statements }: Register, filter: WrittenStatementFilter) => statements.count(filter),
  events: ({ events }: Register, filter: WrittenEventFilter, page: Paged) => events.list(filter, page),
  eventCount: ({ events }: Register, filter: WrittenEventFilter) => events.count(filter),
  memberships: (
    { memberships }: Register,
    filter: { readonly member?: string; readonly organisation?: string },
    page: PageOptions,
  ) => memberships.list(filter, page),
  assessments: ({ assessments }: Register, page: PageOptions) => assessments.list(page),
  packages: ({ packages }: Register, filter: { readonly from?: string; readonly to?: string }, page: PageOptions) =>
    packages.list(filter, page),
  problems: ({ problems }: Register, page: PageOptions) => problems.list(page),
  pending: ({ pending }: Register, filter: QuestionFilter, page: PageOptions) => pending.list(filter, page),
  pendingCount: ({ pending }: Register, filter: QuestionFilter) => pending.count(filter),
  history: readHistory,
  stats: (register: Register) => register.stats(),
  collections: ({ store }: Register) => store.collections.list(),
  everything: searchAll,
  alerts: listAlerts,
  news: readNews,
  keyedNews: readKeyedNews,
  feeds: listFeeds,
} as const
