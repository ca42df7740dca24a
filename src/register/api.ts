import type { Knowledge } from '../knowledge/index.ts'
import { eachOf, findAddress, openStore, type Store, type StoreOptions } from '../store/index.ts'
import { createAccess } from './access/create-access.ts'
import { addInputs } from './add/add-inputs.ts'
import { toKnowledge } from './add/prepare-batch.ts'
import { type AddCounts, eventsOf } from './api/add-events.ts'
import type { Register, RegisterOptions } from './api/register.ts'
import { showDocument } from './api/show-document.ts'
import { decide } from './decide/decide.ts'
import type { Draft } from './decide/draft.ts'
import { extractorVersion } from './extractor-version.ts'
import { toEntryFilter } from './find/to-entry-filter.ts'
import { toDocumentFilter, toEventFilter, toStatementFilter } from './find/to-found-filters.ts'
import { findDocument } from './find-document.ts'
import { RegisterError } from './register-error.ts'
import { reread } from './reread/reread.ts'
import { setStanding } from './retract.ts'
import { settle } from './settle/settle.ts'
import { ask, askPage } from './show/ask.ts'
import { allHistory, historyAt } from './show/history-at.ts'
import { showEntry } from './show/show-entry.ts'
import { stats } from './stats.ts'
import { checkRegister } from './verify/check-register.ts'
import { mend } from './verify/mend.ts'
import { type BareRegister, withViews } from './views/with-views.ts'

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
  { knowledge, sites, workers, at, bring, patience, ...options }: RegisterOptions & StoreOptions = {},
): Promise<Register> =>
  createRegister(await openStore(findAddress(address), options), {
    ...(knowledge ? { knowledge } : {}),
    ...(sites ? { sites } : {}),
    ...(workers ? { workers } : {}),
    ...(at ? { at } : {}),
    ...(bring ? { bring } : {}),
    ...(patience === undefined ? {} : { patience }),
  })

/** The register over an open store. */
export function createRegister(store: Store, options: RegisterOptions = {}): Register {
  const { knowledge: texts = [], at = () => new Date().toISOString(), bring, patience = PATIENCE } = options
  // Lists do without it, and it takes a moment to read.
  let known: Knowledge | undefined
  const knowledge = () => (known ??= toKnowledge(texts))
  const open = (over: Store) => createBare(over, { ...options, at }, knowledge)
  return withViews(open(store), { knowledge, at, bring, patience, open })
}

function createBare(
  store: Store,
  { knowledge: knowledgeTexts = [], sites, workers = 1, at }: RegisterOptions & { readonly at: () => string },
  knowledge: () => Knowledge,
): BareRegister {
  const make = (drafts: readonly Draft[], by: string, seen?: readonly string[]) =>
    decide(store, drafts, { by, at, knowledge: knowledge(), seen })
  const access = createAccess(store, at)
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
          const facets = await entries.facets(wanted, kinds)
          // What looked at all that was found has counted it.
          const count = facets.isComplete ? facets.counted : await entries.count(wanted)
          const listed = page?.limit === 0 ? { items: [], next: null } : await entries.list(wanted, page)
          return { ...listed, count, facets }
        }),
      get: address => showEntry(store, address),
    },
    parties: {
      list: page => store.parties.list(page),
      get: async key => (await store.parties.get(key)) ?? refuse('no-party', key),
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
    pending: {
      list: (filter, page) => askPage(store, filter, page),
      count: filter => store.questions.count(filter),
      each: () => ask(store),
    },
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
        if (collection) await access.collections.check(collection)
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
const PATIENCE = 30_000
const COUNTED = { added: 'added', 'new-source': 'newSource', known: 'known' } as const satisfies Readonly<
  Record<string, keyof AddCounts>
>

function refuse(code: 'no-party' | 'no-package', id: string): never {
  throw new RegisterError(code, { id })
}
