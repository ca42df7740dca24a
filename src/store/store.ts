import type { Backend, Lead, Session } from './backend/backend.ts'
import type { RestoreOptions } from './backup/restore-backup.ts'
import type { BackupReport } from './backup/write-backup.ts'
import {
  type CollectionsReader,
  type CollectionsWriter,
  createCollectionsReader,
  createCollectionsWriter,
} from './records/access/collections.ts'
import {
  createReplaysReader,
  createReplaysWriter,
  type ReplaysReader,
  type ReplaysWriter,
} from './records/access/replays.ts'
import {
  createSignInsReader,
  createSignInsWriter,
  type SignInsReader,
  type SignInsWriter,
} from './records/access/sign-ins.ts'
import {
  createTokensReader,
  createTokensWriter,
  type TokensReader,
  type TokensWriter,
} from './records/access/tokens.ts'
import { createViewsReader, createViewsWriter, type ViewsReader, type ViewsWriter } from './records/access/views.ts'
import { type AlertsReader, createAlertsReader } from './records/alerts/alerts-reader.ts'
import { type AlertsWriter, createAlertsWriter } from './records/alerts/alerts-writer.ts'
import { type CopiesReader, createCopiesReader } from './records/documents/copies-reader.ts'
import { createDocumentsReader, type DocumentsReader } from './records/documents/documents-reader.ts'
import { createDocumentsWriter, type DocumentsWriter } from './records/documents/documents-writer.ts'
import { createEntriesReader, type EntriesReader } from './records/entries/entries-reader.ts'
import { createEntriesWriter, type EntriesWriter } from './records/entries/entries-writer.ts'
import { createFeedsReader, type FeedsReader } from './records/feeds/feeds-reader.ts'
import { createFeedsWriter, type FeedsWriter } from './records/feeds/feeds-writer.ts'
import { createFindingsReader, type FindingsReader } from './records/findings/findings-reader.ts'
import { createFindingsWriter, type FindingsWriter } from './records/findings/findings-writer.ts'
import { createMetaReader, createMetaWriter, type MetaReader, type MetaWriter } from './records/meta.ts'
import { createPairsReader, type PairsReader } from './records/pairs-reader.ts'
import { createPartiesReader, type PartiesReader } from './records/parties-reader.ts'
import {
  createDecisionsReader,
  createDecisionsWriter,
  type DecisionsReader,
  type DecisionsWriter,
} from './records/people/decisions.ts'
import {
  createLedgerReader,
  createLedgerWriter,
  type LedgerReader,
  type LedgerWriter,
} from './records/people/ledger.ts'
import {
  createPackagesReader,
  createPackagesWriter,
  type PackagesReader,
  type PackagesWriter,
} from './records/people/packages.ts'
import {
  createProblemsReader,
  createProblemsWriter,
  type ProblemsReader,
  type ProblemsWriter,
} from './records/people/problems.ts'
import {
  createQuestionsReader,
  createQuestionsWriter,
  type QuestionsReader,
  type QuestionsWriter,
} from './records/people/questions.ts'
import {
  type AssessmentsReader,
  createAssessmentsReader,
  createEventsReader,
  createMembershipsReader,
  createStatementsReader,
  type EventsReader,
  type MembershipsReader,
  type StatementsReader,
} from './records/voices/voices-reader.ts'
import type { Fault } from './verify/fault.ts'
import type { Writing } from './write/writing.ts'

/** What can be asked for. Every answer is a plain value of its own that may cross threads. */
export type Reader = {
  readonly documents: DocumentsReader
  readonly copies: CopiesReader
  readonly findings: FindingsReader
  readonly statements: StatementsReader
  readonly events: EventsReader
  readonly memberships: MembershipsReader
  readonly assessments: AssessmentsReader
  readonly entries: EntriesReader
  readonly parties: PartiesReader
  readonly packages: PackagesReader
  readonly questions: QuestionsReader
  readonly decisions: DecisionsReader
  readonly ledger: LedgerReader
  readonly problems: ProblemsReader
  readonly pairs: PairsReader
  readonly feeds: FeedsReader
  readonly alerts: AlertsReader
  readonly tokens: TokensReader
  readonly signIns: SignInsReader
  readonly replays: ReplaysReader
  readonly collections: CollectionsReader
  readonly views: ViewsReader
  readonly meta: MetaReader
}

/**
 * What a write may do. What it reads, it reads as it is in the midst of the write; lists, counts and searches by words or keys see only what was
 * there before, since indexes are written at its end.
 */
export type Writer = {
  readonly documents: DocumentsReader & DocumentsWriter
  readonly copies: CopiesReader
  readonly findings: FindingsReader & FindingsWriter
  readonly entries: EntriesReader & EntriesWriter
  readonly packages: PackagesReader & PackagesWriter
  readonly questions: QuestionsReader & QuestionsWriter
  readonly decisions: DecisionsReader & DecisionsWriter
  readonly ledger: LedgerReader & LedgerWriter
  readonly problems: ProblemsReader & ProblemsWriter
  readonly feeds: FeedsReader & FeedsWriter
  readonly alerts: AlertsReader & AlertsWriter
  readonly tokens: TokensWriter
  readonly signIns: SignInsWriter
  readonly replays: ReplaysWriter
  readonly collections: CollectionsWriter
  readonly views: ViewsWriter
  readonly meta: MetaReader & MetaWriter
}

/** A database of documents and of the register made from them. */
export type Store = Reader & {
  readonly backend: Backend['name']
  /** Its address for people, without password. */
  readonly address: string
  /** What it was opened by, with the password: to open it once more, in another thread. Not to be shown; null where that cannot be done. */
  readonly connection: string | null
  /** The name of the view that it is; null where it is a whole database. */
  readonly view: string | null
  /**
   * Does what `work` does whole or not at all, one write after the other; keeps its promise when it has reached the disk. Writes that wait for
   * one another share a transaction, so hand over several at a time where many are to be done.
   *
   * @throws StoreError `locked` when another process writes for longer than `wait`.
   */
  readonly write: <T>(work: (writer: Writer) => Promise<T>) => Promise<T>
  /** Reads several things of one state, whatever is written meanwhile. */
  readonly snapshot: <T>(read: (reader: Reader) => Promise<T>) => Promise<T>
  /** Another text as soon as anything was written, whoever did it; null where that cannot be told without asking a server. */
  readonly revision: () => string | null
  /**
   * Writes a backup of one state while others read and write: a copy of the file for SQLite, lines of JSON for PostgreSQL, or for a name that ends
   * in `.ndjson` or `.ndjson.gz`. Either kind of database can be filled from either kind of backup.
   */
  readonly backup: (file: string) => Promise<BackupReport>
  /** Fills an empty database from a backup, or replaces what is in one, in one transaction. */
  readonly restore: (file: string, options?: RestoreOptions) => Promise<void>
  /** What is not as it should be: damage, broken links, indexes and counts that are out of step. */
  readonly faults: () => Promise<readonly Fault[]>
  /** Opens a view of this database: a register of its own that is made from it. */
  readonly openView: (name: string) => Promise<Store>
  /** The names of the views of this database that are kept. */
  readonly viewNames: () => Promise<readonly string[]>
  /** Deletes a view; who has it open reads nothing of use any more. */
  readonly dropView: (name: string) => Promise<void>
  /** Takes everything out, what may never be changed included: for a view that is made anew. */
  readonly clear: () => Promise<void>
  /** Makes indexes and counts anew. */
  readonly rebuild: () => Promise<void>
  /**
   * Takes the lead among the processes that work on this database, of which one at a time has it; null where another does. It ends with the
   * process, whatever happens to it.
   */
  readonly lead: () => Promise<Lead | null>
  /** Ends when what was begun is written. */
  readonly close: () => Promise<void>
}

export function createReader(session: Session): Reader {
  return {
    documents: createDocumentsReader(session),
    copies: createCopiesReader(session),
    findings: createFindingsReader(session),
    statements: createStatementsReader(session),
    events: createEventsReader(session),
    memberships: createMembershipsReader(session),
    assessments: createAssessmentsReader(session),
    entries: createEntriesReader(session),
    parties: createPartiesReader(session),
    packages: createPackagesReader(session),
    questions: createQuestionsReader(session),
    decisions: createDecisionsReader(session),
    ledger: createLedgerReader(session),
    problems: createProblemsReader(session),
    pairs: createPairsReader(session),
    feeds: createFeedsReader(session),
    alerts: createAlertsReader(session),
    tokens: createTokensReader(session),
    signIns: createSignInsReader(session),
    replays: createReplaysReader(session),
    collections: createCollectionsReader(session),
    views: createViewsReader(session),
    meta: createMetaReader(session),
  }
}

export function createWriter(writing: Writing): Writer {
  const { session } = writing
  return {
    documents: { ...createDocumentsReader(session), ...createDocumentsWriter(writing) },
    copies: createCopiesReader(session),
    findings: { ...createFindingsReader(session), ...createFindingsWriter(writing) },
    entries: { ...createEntriesReader(session), ...createEntriesWriter(writing) },
    packages: { ...createPackagesReader(session), ...createPackagesWriter(writing) },
    questions: { ...createQuestionsReader(session), ...createQuestionsWriter(writing) },
    decisions: { ...createDecisionsReader(session), ...createDecisionsWriter(writing) },
    ledger: { ...createLedgerReader(session), ...createLedgerWriter(writing) },
    problems: { ...createProblemsReader(session), ...createProblemsWriter(writing) },
    feeds: { ...createFeedsReader(session), ...createFeedsWriter(writing) },
    alerts: { ...createAlertsReader(session), ...createAlertsWriter(writing) },
    tokens: createTokensWriter(writing),
    signIns: createSignInsWriter(writing),
    replays: createReplaysWriter(writing),
    collections: createCollectionsWriter(writing),
    views: createViewsWriter(writing),
    meta: { ...createMetaReader(session), ...createMetaWriter(writing) },
  }
}
