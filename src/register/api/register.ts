import type { Sites } from '../../knowledge/index.ts'
import type {
  Assessment,
  Decision,
  Entry,
  Event,
  Membership,
  Package,
  SourceState,
  Statement,
} from '../../model/index.ts'
import type {
  BackupReport,
  DocumentHit,
  EntryOrder,
  EntryRow,
  Facets,
  Found,
  InputProblem,
  KeyKind,
  Page,
  PageOptions,
  PartyCount,
  QuestionFilter,
  RestoreOptions,
  Store,
} from '../../store/index.ts'
import type { Access } from '../access/create-access.ts'
import type { Scope } from '../access/scope.ts'
import type { Input } from '../add/input.ts'
import type { KnowledgeText } from '../add/prepare-batch.ts'
import type { Draft } from '../decide/draft.ts'
import type { WrittenFilter } from '../find/to-entry-filter.ts'
import type { WrittenDocumentFilter, WrittenEventFilter, WrittenStatementFilter } from '../find/to-found-filters.ts'
import type { RereadReport } from '../reread/reread.ts'
import type { Fallen } from '../retract.ts'
import type { Asked } from '../show/ask.ts'
import type { Past } from '../show/history-of.ts'
import type { ShownEntry } from '../show/show-entry.ts'
import type { Stats } from '../stats.ts'
import type { RegisterFault } from '../verify/register-fault.ts'
import type { AddEvent } from './add-events.ts'
import type { ShownDocument } from './show-document.ts'

/** Which page of a list, and in which order. */
export type Paged = PageOptions & { readonly order?: 'relevance' | 'newest' | 'oldest' }
export type AgreementPage = PageOptions & { readonly order?: EntryOrder; readonly isAscending?: boolean }

/** What a search finds, and how what it finds is distributed. */
export type SearchResult<Kind extends KeyKind> = Page<Entry> & { readonly count: number; readonly facets: Facets<Kind> }

export type RegisterOptions = {
  /** Users' own tables of names. */
  readonly knowledge?: readonly KnowledgeText[]
  /** What is known of the publishers of addresses, users' own rows among it. */
  readonly sites?: Sites
  /** Threads that read documents; 1 unless said. */
  readonly workers?: number
  /** The time, ISO 8601; that of the clock unless said. */
  readonly at?: () => string
  /** Brings what those see who see some collections up to date in another thread, by `follow` of a register there; in this one unless said. */
  readonly bring?: ((collections: readonly string[]) => Promise<void>) | undefined
  /** Milliseconds that what is written waits until those see it who see some collections only; 30,000 unless said. */
  readonly patience?: number
}

/**
 * Everything that can be done with a register: what the command line, REST and MCP do, they do by this. Filters are as people write them; whatever is wrong with
 * what is asked for is thrown as an error that `toFailure` puts in one shape.
 */
export type Register = {
  /** The database underneath, for what is not here. */
  readonly store: Store
  readonly agreements: {
    readonly list: (filter?: WrittenFilter, page?: AgreementPage) => Promise<Page<Entry>>
    /** What tables need of each, without evidence; up to 10,000 a page. */
    readonly rows: (filter?: WrittenFilter, page?: AgreementPage) => Promise<Page<EntryRow>>
    /** All of them, page by page, so that memory does not grow with the list. */
    readonly each: (filter?: WrittenFilter, page?: AgreementPage) => AsyncIterable<Entry>
    readonly count: (filter?: WrittenFilter) => Promise<number>
    readonly facets: <Kind extends KeyKind>(filter: WrittenFilter, kinds: readonly Kind[]) => Promise<Facets<Kind>>
    /** A page, with `limit: 0` none, with how many there are in all and counts of their values, of one state of the register. */
    readonly search: <Kind extends KeyKind>(
      filter: WrittenFilter,
      kinds: readonly Kind[],
      page?: AgreementPage,
    ) => Promise<SearchResult<Kind>>
    /** One with all that is known of it, by its id, that of a finding in it, or that of one that was merged into it. */
    readonly get: (address: string) => Promise<ShownEntry>
  }
  readonly parties: {
    /** Those with the most agreements first. */
    readonly list: (page?: PageOptions) => Promise<Page<PartyCount>>
    readonly get: (key: string) => Promise<PartyCount>
  }
  readonly documents: {
    readonly list: (filter?: WrittenDocumentFilter, page?: Paged) => Promise<Page<DocumentHit>>
    readonly count: (filter?: WrittenDocumentFilter) => Promise<number>
    /** By its id, or at least eight signs from the beginning of it. */
    readonly get: (id: string) => Promise<ShownDocument>
    /** Says that a document, or one source of it, was retracted or corrected, or stands again, and tells what changes with it. */
    readonly retract: (
      id: string,
      choices?: { readonly state?: SourceState; readonly url?: string | undefined },
    ) => Promise<Fallen & { readonly documentId: string; readonly state: SourceState }>
  }
  readonly statements: {
    readonly list: (filter?: WrittenStatementFilter, page?: Paged) => Promise<Page<Found<Statement>>>
    readonly count: (filter?: WrittenStatementFilter) => Promise<number>
  }
  readonly events: {
    readonly list: (filter?: WrittenEventFilter, page?: Paged) => Promise<Page<Found<Event>>>
    readonly count: (filter?: WrittenEventFilter) => Promise<number>
  }
  readonly memberships: {
    readonly list: (
      filter?: { readonly member?: string; readonly organisation?: string },
      page?: PageOptions,
    ) => Promise<Page<Found<Membership>>>
  }
  readonly assessments: { readonly list: (page?: PageOptions) => Promise<Page<Found<Assessment>>> }
  readonly packages: {
    readonly list: (
      filter?: { readonly from?: string; readonly to?: string },
      page?: PageOptions,
    ) => Promise<Page<Package>>
    readonly get: (id: string) => Promise<Package>
  }
  readonly pending: {
    /** Questions for people with the agreements that they are about, the most valuable first. */
    readonly list: (filter?: QuestionFilter, page?: PageOptions) => Promise<Page<Asked>>
    readonly count: (filter?: QuestionFilter) => Promise<number>
    readonly each: () => AsyncIterable<Asked>
  }
  /**
   * Writes down what a person decided, all of it or nothing, and changes the register accordingly.
   *
   * @param seen versions of the agreements that it speaks of, as that person saw them
   */
  readonly decide: (drafts: readonly Draft[], by: string, seen?: readonly string[]) => Promise<readonly Decision[]>
  /** Takes decisions back, which is a decision as well. */
  readonly undo: (
    ids: readonly string[],
    by: string,
    why?: string,
    seen?: readonly string[],
  ) => Promise<readonly Decision[]>
  /** What was decided of an agreement, a finding or a decision; of everything, where no address is given. */
  readonly history: (address?: string) => AsyncIterable<Past>
  /**
   * Adds documents, and compares what is new with the register when the input ends. An aborted signal ends the input; what was begun is finished, and whoever
   * stops listening has to abort. Into a collection they come together with their text: nobody else sees them for a moment. With null everybody sees them, though they were in a collection before.
   */
  readonly add: (
    inputs: AsyncIterable<Input>,
    signal?: AbortSignal,
    choices?: { readonly collection?: string | null | undefined },
  ) => AsyncIterable<AddEvent>
  readonly problems: { readonly list: (page?: PageOptions) => Promise<Page<InputProblem>> }
  /** Reads documents again that an older extractor read; all of them, after a change of knowledge. */
  readonly reread: (choices?: {
    readonly isAll?: boolean
    readonly onRead?: (documents: number) => void
    readonly signal?: AbortSignal
  }) => Promise<RereadReport>
  readonly stats: () => Promise<Stats>
  /** Who may come in, and what they may see. */
  readonly access: Access
  /** The register as somebody sees it who may see the documents of no collection and those of some. */
  readonly as: (scope: Scope) => Promise<Register>
  /**
   * Brings the register of those who see some collections up to date; without any given, those of all who do not see everything, and deletes those that nobody sees any
   * more. Whatever is written here is followed by itself.
   */
  readonly follow: (collections?: readonly string[]) => Promise<void>
  /** What is not as it should be. */
  readonly verify: () => AsyncIterable<RegisterFault>
  /** Puts right what can be made anew from what is whole. */
  readonly mend: (faults: readonly RegisterFault[]) => Promise<void>
  readonly backup: (file: string) => Promise<BackupReport>
  readonly restore: (file: string, options?: RestoreOptions) => Promise<void>
  readonly close: () => Promise<void>
}
