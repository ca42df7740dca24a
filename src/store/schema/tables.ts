import type * as documents from './migrations/0001-documents.ts'
import type * as register from './migrations/0002-register.ts'
import type * as feeds from './migrations/0003-feeds.ts'
import type * as access from './migrations/0004-access.ts'
import type * as sums from './migrations/0005-sums.ts'
import type * as savers from './migrations/0006-savers.ts'
import type * as titles from './migrations/0007-titles.ts'
import type * as alertKeys from './migrations/0008-alert-keys.ts'
import type * as pages from './migrations/0010-pages.ts'
import type { RowOf } from './table.ts'

/** The tables as they are after all migrations, for queries that are checked against them. */
export type Tables = {
  readonly meta: RowOf<typeof documents.META>
  readonly documents: RowOf<typeof documents.DOCUMENTS> & RowOf<typeof pages.PAGES>
  readonly sources: RowOf<typeof documents.SOURCES>
  readonly passages: RowOf<typeof documents.PASSAGES>
  readonly findings: RowOf<typeof documents.FINDINGS>
  readonly blocks: RowOf<typeof documents.BLOCKS>
  readonly components: RowOf<typeof documents.COMPONENTS>
  readonly waiting: RowOf<typeof documents.WAITING>
  readonly aliases: RowOf<typeof documents.ALIASES>
  readonly statements: RowOf<typeof documents.STATEMENTS>
  readonly statement_findings: RowOf<typeof documents.STATEMENT_FINDINGS>
  readonly events: RowOf<typeof documents.EVENTS>
  readonly memberships: RowOf<typeof documents.MEMBERSHIPS>
  readonly assessments: RowOf<typeof documents.ASSESSMENTS>
  readonly signatures: RowOf<typeof documents.SIGNATURES>
  readonly bands: RowOf<typeof documents.BANDS>
  readonly problems: RowOf<typeof documents.PROBLEMS>
  readonly entries: RowOf<typeof register.ENTRIES>
  readonly entry_bodies: RowOf<typeof register.ENTRY_BODIES>
  readonly amounts: RowOf<typeof register.AMOUNTS>
  readonly parties: RowOf<typeof register.PARTIES>
  readonly links: RowOf<typeof register.LINKS>
  readonly addresses: RowOf<typeof register.ADDRESSES>
  readonly packages: RowOf<typeof register.PACKAGES>
  readonly questions: RowOf<typeof register.QUESTIONS>
  readonly decisions: RowOf<typeof register.DECISIONS>
  readonly decision_targets: RowOf<typeof register.DECISION_TARGETS>
  readonly ledger: RowOf<typeof register.LEDGER>
  readonly pair_years: RowOf<typeof register.PAIR_YEARS>
  readonly key_counts: RowOf<typeof register.KEY_COUNTS>
  readonly sums: RowOf<typeof sums.SUMS>
  readonly titles: RowOf<typeof titles.TITLES>
  readonly feeds: RowOf<typeof feeds.FEEDS>
  readonly feed_entries: RowOf<typeof feeds.FEED_ENTRIES>
  readonly alerts: RowOf<typeof feeds.ALERTS>
  readonly alert_entries: RowOf<typeof feeds.ALERT_ENTRIES>
  readonly alert_savers: RowOf<typeof savers.ALERT_SAVERS>
  readonly alert_keys: RowOf<typeof alertKeys.ALERT_KEYS>
  readonly alert_news: RowOf<typeof feeds.ALERT_NEWS>
  readonly tokens: RowOf<typeof access.TOKENS>
  readonly sign_in_links: RowOf<typeof access.SIGN_IN_LINKS>
  readonly sessions: RowOf<typeof access.SESSIONS>
  readonly replays: RowOf<typeof access.REPLAYS>
  readonly collections: RowOf<typeof access.COLLECTIONS>
  readonly collection_sources: RowOf<typeof access.COLLECTION_SOURCES>
  readonly decision_documents: RowOf<typeof access.DECISION_DOCUMENTS>
  readonly document_changes: RowOf<typeof access.DOCUMENT_CHANGES>
}

export type TableName = keyof Tables
/** Tables whose rows have a number. */
export type NumberedTable = { [Name in TableName]: 'no' extends keyof Tables[Name] ? Name : never }[TableName]
