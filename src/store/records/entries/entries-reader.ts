import type { Entry, Finding } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import { type Page, type PageOptions, parseCursor, toCursor, toLimit, toMark } from '../../query/cursor.ts'
import { type EntryFilter, isRejectedLeftOut } from '../../query/entry-filter.ts'
import { isOfAll } from '../../query/is-of-all.ts'
import { type KeyKind, toKey } from '../../query/keys.ts'
import { ENTRY_INDEX } from '../../schema/migrations/0002-register.ts'
import { countOf } from '../../search/estimate.ts'
import { findPage, type SearchOrder } from '../../search/find-page.ts'
import { countFound } from '../../search/find-positions.ts'
import { NUMBERS } from '../../search/position.ts'
import { ALL_KEY } from '../../search/probe.ts'
import { StoreError } from '../../store-error.ts'
import { inChunks } from '../chunks.ts'
import { findFindings } from '../findings/find-findings.ts'
import { isAmong, isIn, type List, listOf } from '../is-among.ts'
import { prepared } from '../prepared.ts'
import { readNumbered } from '../read-list.ts'
import { readMeanConfidence } from './confidence-sum.ts'
import { countFacets, type Facets } from './count-facets.ts'
import { toEntrySearch } from './entry-conditions.ts'
import { type EntryRow, toEntryRow } from './entry-row.ts'
import { CODE_ORDERS, type CodeOrder, findByCode } from './find-by-code.ts'
import { findLastNews, findReports, type Report } from './find-reports.ts'
import { findByAmount, findByTitle, findSorted, SORT_COLUMNS, type SortColumn } from './find-sorted.ts'
import { packEntries } from './pack-entries.ts'
import type { PackedEntry } from './pack-entry.ts'
import type { SumRow } from './pack-sum.ts'
import { readSums } from './read-sums.ts'
import { readTakers, type TakersRow } from './read-takers.ts'

/**
 * An order of agreements. `relevance`, `newest` and `oldest` go one way; by title, or by the order that the codebook has for a code, the first come first unless
 * `isAscending` is false; by all else the highest, unless it is true.
 */
export type EntryOrder = SearchOrder | SortColumn | CodeOrder | 'amount' | 'title'
export const ENTRY_ORDERS: readonly EntryOrder[] = [
  'relevance',
  'newest',
  'oldest',
  'title',
  ...CODE_ORDERS,
  'amount',
  ...(Object.keys(SORT_COLUMNS) as SortColumn[]),
]
export type EntryPage = PageOptions & { readonly order?: EntryOrder; readonly isAscending?: boolean }

export type EntriesReader = {
  /** The entry at an address: its own id, that of a finding it holds, or that of an entry that was merged into it. */
  readonly get: (address: string) => Promise<Entry | null>
  /** Entries by their own ids, in the order of the ids; those that are not there are left out. */
  readonly getAll: (ids: readonly string[]) => Promise<readonly Entry[]>
  /** Which entry holds each address; addresses that lead nowhere are left out. */
  readonly locate: (addresses: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly list: (filter?: EntryFilter, page?: EntryPage) => Promise<Page<Entry>>
  /** What analysis needs of each, without evidence; up to 10,000 a page. */
  readonly rows: (filter?: EntryFilter, page?: EntryPage) => Promise<Page<EntryRow>>
  /** What totals need of all that state an amount: a few words each. */
  readonly sums: (filter?: EntryFilter) => Promise<readonly SumRow[]>
  /** Who takes part in all of them: a few words each. */
  readonly takers: (filter?: EntryFilter) => Promise<readonly TakersRow[]>
  readonly count: (filter?: EntryFilter) => Promise<number>
  readonly facets: <Kind extends KeyKind>(filter: EntryFilter, kinds: readonly Kind[]) => Promise<Facets<Kind>>
  /** Every source that tells of these agreements. */
  readonly reports: (ids: readonly string[]) => Promise<readonly Report[]>
  /** The day of the last document up to a day that tells of each of these agreements. */
  readonly lastNews: (ids: readonly string[], asOf: string) => Promise<ReadonlyMap<string, string>>
  /** The mean of the probability that what is listed is an agreement; null where nothing is. */
  readonly meanConfidence: () => Promise<number | null>
  /** The findings that an entry holds. */
  readonly findings: (id: string) => Promise<readonly Finding[]>
  /** Entries that name this one, or this package, as what they are part of or follow. */
  readonly linkedTo: (target: { readonly entry: string } | { readonly package: string }) => Promise<readonly string[]>
  /** Makes entries ready to be written; those whose version is known are left out. */
  readonly pack: (entries: readonly Entry[]) => Promise<readonly PackedEntry[]>
  /** Ids of agreements, a page of them. */
  readonly ids: (filter?: EntryFilter, page?: EntryPage) => Promise<readonly string[]>
  /** All in the order in which they came in: for work on the whole. */
  readonly all: (page?: PageOptions) => Promise<Page<Entry>>
}

const MOST_ROWS = 10_000

const bodies = ({ db }: Pick<Session, 'db'>) =>
  db.selectFrom('entries').innerJoin('entry_bodies', 'entry_bodies.no', 'entries.no')
const findOne = prepared((session, id: string) => bodies(session).select('json').where('entries.id', '=', id))
const findAll = prepared((session, ids: List) =>
  bodies(session)
    .select(['entries.id', 'json'])
    .where(isIn(session, 'entries.id', ids)),
)
const findAt = prepared(({ db }, address: string) =>
  db.selectFrom('addresses').select('entry').where('address', '=', address),
)
const findLinked = {
  entry: prepared(({ db }, id: string) => linked(db).where('links.entry', '=', id)),
  package: prepared(({ db }, id: string) => linked(db).where('links.package', '=', id)),
} as const
const linked = (db: Session['db']) =>
  db
    .selectFrom('links')
    .innerJoin('entries', 'entries.no', 'links.entry_no')
    .select('entries.id')
    .distinct()
    .orderBy('entries.id')

export function createEntriesReader(session: Session): EntriesReader {
  const { db } = session
  const load = async (numbers: readonly number[]): Promise<Entry[]> => {
    const rows = await db
      .selectFrom('entry_bodies')
      .selectAll()
      .where(isAmong(session, 'no', numbers))
      .execute()
    return inOrder(numbers, rows).map(({ json }) => JSON.parse(json))
  }
  const loadRows = async (numbers: readonly number[]): Promise<EntryRow[]> => {
    const rows = await db
      .selectFrom('entries')
      .selectAll()
      .where(isAmong(session, 'no', numbers))
      .execute()
    const amounts = await db
      .selectFrom('amounts')
      .selectAll()
      .where(isAmong(session, 'entry_no', numbers))
      .orderBy('entry_no')
      .orderBy('ordinal')
      .execute()
    const links = await db
      .selectFrom('links')
      .select(['entry_no', 'relation', 'entry'])
      .where(isAmong(session, 'entry_no', numbers))
      .where('entry', 'is not', null)
      .execute()
    const amountsOf = Map.groupBy(amounts, amount => amount.entry_no)
    const linksOf = Map.groupBy(links, link => link.entry_no)
    return inOrder(numbers, rows).map(row => toEntryRow(row, amountsOf.get(row.no) ?? [], linksOf.get(row.no) ?? []))
  }

  async function findNumbers(filter: EntryFilter, page: EntryPage): Promise<Page<number>> {
    const search = toEntrySearch(filter)
    const { order = 'relevance' } = page
    if (order === 'relevance' || order === 'newest' || order === 'oldest') {
      const { items, next } = await findPage(
        session,
        search,
        ['entries', filter],
        { ...page, order },
        { most: MOST_ROWS },
      )
      return { items: items.map(position => position % NUMBERS), next }
    }
    const limit = toLimit(page, MOST_ROWS)
    const { isAscending = isFirstFirst(order) } = page
    const mark = toMark('entries', filter, order, isAscending)
    const kind = order === 'updated' || order === 'title' ? 'string' : 'number'
    const after = parseCursor(mark, [kind, 'count'], page.cursor) as [number | string, number] | null
    const find = findIn(order, filter)
    const found = await find(session, search, isAscending, after, limit + 1)
    const items = found.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(({ no }) => no),
      next: last && found.length > limit ? toCursor(mark, [last.value, last.mark ?? last.no]) : null,
    }
  }

  return {
    get: async address => {
      const [own] = await findOne(session, address)
      if (own) return JSON.parse(own.json)
      const [led] = await findAt(session, address)
      const [row] = led ? await findOne(session, led.entry) : []
      return row ? JSON.parse(row.json) : null
    },
    getAll: async ids => {
      const rows = await inChunks(ids, chunk => findAll(session, listOf(session, chunk)))
      const byId = new Map(rows.map(row => [row.id, row.json]))
      return ids.flatMap(id => (byId.has(id) ? [JSON.parse(byId.get(id)!) as Entry] : []))
    },
    locate: async addresses => {
      const own = await inChunks(addresses, chunk =>
        db
          .selectFrom('entries')
          .select('id')
          .where(isAmong(session, 'id', chunk))
          .execute(),
      )
      const led = await inChunks(addresses, chunk =>
        db
          .selectFrom('addresses')
          .select(['address', 'entry'])
          .where(isAmong(session, 'address', chunk))
          .execute(),
      )
      return new Map([
        ...led.map(({ address, entry }) => [address, entry] as const),
        ...own.map(({ id }) => [id, id] as const),
      ])
    },
    list: async (filter = {}, page = {}) => {
      toLimit(page)
      const { items, next } = await findNumbers(filter, page)
      return { items: await load(items), next }
    },
    rows: async (filter = {}, page = {}) => {
      const { items, next } = await findNumbers(filter, page)
      return { items: await loadRows(items), next }
    },
    ids: async (filter = {}, page = {}) => {
      const { items } = await findNumbers(filter, page)
      const rows = await db
        .selectFrom('entries')
        .select(['no', 'id'])
        .where(isAmong(session, 'no', items))
        .execute()
      return inOrder(items, rows).map(({ id }) => id)
    },
    pack: entries => packEntries(session, entries),
    sums: (filter = {}) => readSums(session, filter),
    takers: (filter = {}) => readTakers(session, filter),
    count: async (filter = {}) => {
      if (isOfAll(filter)) return countOf(session, ENTRY_INDEX, ALL_KEY)
      const search = toEntrySearch(filter)
      if (!isRejectedLeftOut(filter) || search.conditions.length > 1) return countFound(session, search)
      // Quicker than to look at the row of each.
      const { probe } = search
      const rejected = [{ kind: 'key', key: toKey('review', 'rejected') } as const]
      const all = await countFound(session, { ...search, conditions: [] })
      return (
        all -
        (await countFound(session, { ...search, conditions: [], probe: { ...probe, must: [...probe.must, rejected] } }))
      )
    },
    facets: (filter, kinds) => countFacets(session, toEntrySearch(filter), kinds, isOfAll(filter)),
    reports: ids => findReports(session, ids),
    lastNews: (ids, asOf) => findLastNews(session, ids, asOf),
    meanConfidence: () => readMeanConfidence(session),
    findings: async id => {
      const rows = await db
        .selectFrom('addresses')
        .select('address')
        .where('entry', '=', id)
        .orderBy('address')
        .execute()
      return findFindings(
        session,
        rows.map(({ address }) => address),
      )
    },
    linkedTo: async target => {
      const rows =
        'entry' in target
          ? await findLinked.entry(session, target.entry)
          : await findLinked.package(session, target.package)
      return rows.map(row => row.id)
    },
    all: (page = {}) =>
      readNumbered(
        ['entries.all'],
        page,
        (after, limit) =>
          db.selectFrom('entry_bodies').selectAll().where('no', '>', after).orderBy('no').limit(limit).execute(),
        ({ json }) => JSON.parse(json),
      ),
  }
}

type Find = (
  session: Session,
  search: ReturnType<typeof toEntrySearch>,
  isAscending: boolean,
  after: readonly [number | string, number] | null,
  limit: number,
) => ReturnType<typeof findSorted>

const isCode = (order: EntryOrder): order is CodeOrder => (CODE_ORDERS as readonly EntryOrder[]).includes(order)
const isFirstFirst = (order: EntryOrder): boolean => order === 'title' || isCode(order)

function findIn(order: Exclude<EntryOrder, SearchOrder>, filter: EntryFilter): Find {
  if (order === 'amount') return byAmount(filter)
  if (order === 'title') return findByTitle
  if (isCode(order)) return (session, search, ...rest) => findByCode(session, search, order, ...rest)
  return (session, search, ...rest) => findSorted(session, search, order, ...rest)
}

function byAmount({ amount, currencies }: EntryFilter): Find {
  const currency = amount?.currency ?? (currencies?.length === 1 ? currencies[0] : undefined)
  if (currency === undefined)
    throw new StoreError('bad-filter', { field: 'order', reason: 'amounts are compared in one currency: say which' })
  return (session, search, ...rest) => findByAmount(session, search, currency, ...rest)
}

/** Rows in the order of their numbers; one that has gone since is left out. */
function inOrder<Row extends { readonly no: number }>(numbers: readonly number[], rows: readonly Row[]): Row[] {
  const byNumber = new Map(rows.map(row => [row.no, row]))
  return numbers.flatMap(no => byNumber.get(no) ?? [])
}
