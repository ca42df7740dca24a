import type { Knowledge, Sites } from '../knowledge/index.ts'
import type { Assessment, Decision, Entry, Event, Membership, Package, SourceState, Statement } from '../model/index.ts'
import {
  type BackupReport,
  type DocumentHit,
  type EntryOrder,
  type EntryRow,
  eachOf,
  type Facets,
  type Found,
  findAddress,
  type InputProblem,
  type KeyKind,
  openStore,
  type Page,
  type PageOptions,
  type PartyCount,
  type RestoreOptions,
  type Store,
  type StoreOptions,
} from '../store/index.ts'
import { type Access, createAccess } from './access/create-access.ts'
import { addInputs } from './add/add-inputs.ts'
import type { Input } from './add/input.ts'
import { type KnowledgeText, toKnowledge } from './add/prepare-batch.ts'
import { type AddCounts, type AddEvent, eventsOf } from './api/add-events.ts'
import { type ShownDocument, showDocument } from './api/show-document.ts'
import { decide } from './decide/decide.ts'
import type { Draft } from './decide/draft.ts'
import { extractorVersion } from './extractor-version.ts'
import { toEntryFilter, type WrittenFilter } from './find/to-entry-filter.ts'
import {
  toDocumentFilter,
  toEventFilter,
  toStatementFilter,
  type WrittenDocumentFilter,
  type WrittenEventFilter,
  type WrittenStatementFilter,
} from './find/to-found-filters.ts'
import { findDocument } from './find-document.ts'
import { RegisterError } from './register-error.ts'
import { type RereadReport, reread } from './reread/reread.ts'
import { type Fallen, setStanding } from './retract.ts'
import { settle } from './settle/settle.ts'
import { type Asked, ask, askPage } from './show/ask.ts'
import { allHistory, historyAt } from './show/history-at.ts'
import type { Past } from './show/history-of.ts'
import { type ShownEntry, showEntry } from './show/show-entry.ts'
import { type Stats, stats } from './stats.ts'
import { checkRegister } from './verify/check-register.ts'
import { mend } from './verify/mend.ts'
import type { RegisterFault } from './verify/register-fault.ts'

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
    /** A page with how many there are in all and counts of their values, of one state of the register. */
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
    readonly list: (page?: PageOptions) => Promise<Page<Asked>>
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
   * stops listening has to abort. Into a collection they come together with their text: nobody else sees them for a moment.
   */
  readonly add: (
    inputs: AsyncIterable<Input>,
    signal?: AbortSignal,
    choices?: { readonly collection?: string | undefined },
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
  /** What is not as it should be. */
  readonly verify: () => AsyncIterable<RegisterFault>
  /** Puts right what can be made anew from what is whole. */
  readonly mend: (faults: readonly RegisterFault[]) => Promise<void>
  readonly backup: (file: string) => Promise<BackupReport>
  readonly restore: (file: string, options?: RestoreOptions) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens a register: a file of SQLite by its name, PostgreSQL by an address, else that of the environment, else `foedera.db`.
 *
 * @example
 * const register = await openRegister('ties.db')
 * for await (const event of register.add(readInputs(['news/']))) console.log(event)
 * const { items, facets } = await register.agreements.search({ pair: 'CN,RU', text: 'gas' }, ['sector', 'year'])
 * await register.close()
 */
export const openRegister = async (
  address?: string,
  { knowledge, sites, workers, at, ...options }: RegisterOptions & StoreOptions = {},
): Promise<Register> =>
  createRegister(await openStore(findAddress(address), options), {
    ...(knowledge ? { knowledge } : {}),
    ...(sites ? { sites } : {}),
    ...(workers ? { workers } : {}),
    ...(at ? { at } : {}),
  })

/** The register over an open store. */
export function createRegister(store: Store, options: RegisterOptions = {}): Register {
  const { knowledge: knowledgeTexts = [], sites, workers = 1, at = () => new Date().toISOString() } = options
  // Lists do without it, and it takes a moment to read.
  let known: Knowledge | undefined
  const knowledge = () => (known ??= toKnowledge(knowledgeTexts))
  const make = (drafts: readonly Draft[], by: string, seen?: readonly string[]) =>
    decide(store, drafts, { by, at, knowledge: knowledge(), seen })
  const access = createAccess(store, at, async () => {})
  return {
    store,
    agreements: {
      list: async (filter = {}, page) => store.entries.list(toEntryFilter(filter), page),
      rows: async (filter = {}, page) => store.entries.rows(toEntryFilter(filter), page),
      each: (filter = {}, { limit = MOST_A_PAGE, ...order } = {}) => {
        const wanted = toEntryFilter(filter)
        return eachOf(page => store.entries.list(wanted, { ...order, ...page }), limit)
      },
      count: async (filter = {}) => store.entries.count(toEntryFilter(filter)),
      facets: async (filter, kinds) => store.entries.facets(toEntryFilter(filter), kinds),
      search: (filter, kinds, page) =>
        store.snapshot(async ({ entries }) => {
          const wanted = toEntryFilter(filter)
          const found = await entries.list(wanted, page)
          return { ...found, count: await entries.count(wanted), facets: await entries.facets(wanted, kinds) }
        }),
      get: address => showEntry(store, address),
    },
    parties: {
      list: page => store.parties.list(page),
      get: async key => (await store.parties.get([key]))[0] ?? refuse('no-party', key),
    },
    documents: {
      list: async (filter = {}, page) => store.documents.list(toDocumentFilter(filter), page),
      count: async (filter = {}) => store.documents.count(toDocumentFilter(filter)),
      get: id => showDocument(store, id),
      retract: async (given, { state = 'retracted', url } = {}) => {
        const documentId = await findDocument(store, given)
        const fallen = await setStanding(store, documentId, { state, url }, { knowledge: knowledge(), at })
        return { documentId, state, ...fallen }
      },
    },
    statements: {
      list: async (filter = {}, page) => store.statements.list(toStatementFilter(filter), page),
      count: async (filter = {}) => store.statements.count(toStatementFilter(filter)),
    },
    events: {
      list: async (filter = {}, page) => store.events.list(toEventFilter(filter), page),
      count: async (filter = {}) => store.events.count(toEventFilter(filter)),
    },
    memberships: { list: (filter, page) => store.memberships.list(filter, page) },
    assessments: { list: page => store.assessments.list(page) },
    packages: {
      list: (filter, page) => store.packages.list(filter, page),
      get: async id => (await store.packages.get([id]))[0] ?? refuse('no-package', id),
    },
    pending: { list: page => askPage(store, page), each: () => ask(store) },
    decide: make,
    undo: (ids, by, why, seen) =>
      make(
        ids.map(decision => ({ kind: 'undo', decision, ...(why === undefined ? {} : { why }) })),
        by,
        seen,
      ),
    history: address => (address === undefined ? allHistory(store) : historyAt(store, address)),
    add: (inputs, signal, { collection } = {}) =>
      eventsOf(async emit => {
        if (collection !== undefined) await access.collections.check(collection)
        const counts = { added: 0, newSource: 0, known: 0, problems: 0 }
        const until = signal ? { signal } : {}
        await addInputs(store, inputs, {
          ...{ workers, knowledge: knowledgeTexts, extractor: extractorVersion(), at, collection },
          ...until,
          ...(sites ? { sites } : {}),
          onOutcome: outcome => {
            counts['problem' in outcome ? 'problems' : COUNTED[outcome.result]]++
            emit({ event: 'outcome', ...outcome })
          },
        })
        const findings = await settle(store, {
          ...{ knowledge: knowledge(), knowledgeTexts, workers, at },
          onSettled: settled => emit({ event: 'settled', findings: settled }),
        })
        emit({ event: 'done', ...counts, findings })
      }),
    problems: { list: page => store.problems.list(page) },
    reread: ({ isAll = false, ...rest } = {}) =>
      reread(store, {
        ...{ workers, knowledge: knowledge(), knowledgeTexts, extractor: extractorVersion(), at, isAll },
        ...rest,
      }),
    stats: () => stats(store),
    access,
    verify: () => checkRegister(store),
    mend: faults => mend(store, faults, { knowledge: knowledge(), at }),
    backup: file => store.backup(file),
    restore: (file, choices) => store.restore(file, choices),
    close: () => store.close(),
  }
}

const MOST_A_PAGE = 1_000
const COUNTED = { added: 'added', 'new-source': 'newSource', known: 'known' } as const satisfies Readonly<
  Record<string, keyof AddCounts>
>

function refuse(code: 'no-party' | 'no-package', id: string): never {
  throw new RegisterError(code, { id })
}
