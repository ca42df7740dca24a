import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { get, type Query } from './client.ts'
import type {
  DocumentHit,
  Entry,
  EntryRow,
  Event,
  Facets,
  Found,
  KeyKind,
  Page,
  PartyCount,
  Past,
  ShownDocument,
  ShownEntry,
  Statement,
  Stats,
} from './types.ts'

/** A page of a list that may say how many there are and how their values are distributed. */
export type Counted<T> = Page<T> & { readonly count?: number; readonly facets?: Facets<KeyKind> }

export const statsQuery = queryOptions({
  queryKey: ['stats'],
  queryFn: ({ signal }) => get<Stats>('/stats', {}, signal),
})

export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => get<ShownEntry>(`/agreements/${encodeURIComponent(id)}`, {}, signal),
  })

/** What people decided of an agreement, also of one that is no more. */
export const pastQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id, 'history'],
    queryFn: ({ signal }) => get<readonly Past[]>(`/agreements/${encodeURIComponent(id)}/history`, {}, signal),
  })

/** Rows of a table, without evidence. */
export const rowsQuery = (query: Query) =>
  queryOptions({
    queryKey: ['agreements', 'rows', query],
    queryFn: ({ signal }) => get<Counted<EntryRow>>('/agreements/rows', query, signal),
    placeholderData: keepPreviousData,
  })

/** The most rows that are fetched at a time. */
const MOST_ROWS = 5_000

/** The same page by page, as far as somebody looks; `limit` of them at first. */
export const allRowsQuery = (query: Query, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['agreements', 'all-rows', query, limit],
    queryFn: ({ signal, pageParam }) =>
      get<Counted<EntryRow>>('/agreements/rows', { ...query, ...pageParam }, signal),
    initialPageParam: { cursor: null as string | null, limit },
    // Who scrolls far is not made to wait for hundreds of small pages.
    getNextPageParam: (last, pages) =>
      last.next === null ? null : { cursor: last.next, limit: Math.min(MOST_ROWS, limit * 2 ** pages.length) },
    placeholderData: keepPreviousData,
  })

/** How many there are. */
export const countQuery = (query: Query) =>
  queryOptions({
    queryKey: ['agreements', 'count', query],
    queryFn: ({ signal }) => get<Counted<Entry>>('/agreements', { ...query, limit: 0, count: true }, signal),
    placeholderData: keepPreviousData,
  })

/** How many there are, and how their values are distributed. */
export const facetsQuery = (query: Query, kinds: readonly KeyKind[]) =>
  queryOptions({
    queryKey: ['agreements', 'facets', query, kinds],
    queryFn: ({ signal }) =>
      get<Counted<Entry>>('/agreements', { ...query, limit: 0, facets: kinds.join(',') }, signal),
    placeholderData: keepPreviousData,
  })

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => get<ShownDocument>(`/documents/${encodeURIComponent(id)}`, {}, signal),
    // A document never changes; what was found in it may.
    staleTime: 300_000,
  })

export const documentsQuery = (query: Query) =>
  queryOptions({
    queryKey: ['documents', 'list', query],
    queryFn: ({ signal }) => get<Counted<DocumentHit>>('/documents', query, signal),
    placeholderData: keepPreviousData,
  })

/** The agreement that holds a finding. */
export type Held = Pick<EntryRow, 'id' | 'title' | 'status'>
export type SaidPage = Counted<Found<Statement>> & { readonly agreements: Readonly<Record<string, Held>> }

/** Statements with the agreements that they are about, as far as somebody looks. */
export const allStatementsQuery = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ['statements', query],
    queryFn: ({ signal, pageParam }) =>
      get<SaidPage>('/statements', { ...query, agreements: true, limit: 50, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
    placeholderData: keepPreviousData,
  })

export const partyQuery = (key: string) =>
  queryOptions({
    queryKey: ['parties', key],
    queryFn: ({ signal }) => get<PartyCount>(`/parties/${encodeURIComponent(key)}`, {}, signal),
  })

export type Codebook = {
  readonly version: string
  readonly lists: Readonly<
    Record<
      string,
      readonly {
        readonly code: string
        readonly name: string
        readonly definition: string
        readonly example: string
      }[]
    >
  >
}

export const codebookQuery = queryOptions({
  queryKey: ['model'],
  queryFn: ({ signal }) => get<Codebook>('/model', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
})

export const eventsQuery = (query: Query) =>
  queryOptions({
    queryKey: ['events', query],
    queryFn: ({ signal }) => get<Counted<Found<Event>>>('/events', query, signal),
    placeholderData: keepPreviousData,
  })

/** The same page by page, as far as somebody looks. */
export const allDocumentsQuery = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'all', query],
    queryFn: ({ signal, pageParam }) => get<Page<DocumentHit>>('/documents', { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
    placeholderData: keepPreviousData,
  })

export const partiesQuery = (query: Query) =>
  queryOptions({
    queryKey: ['parties', 'list', query],
    queryFn: ({ signal }) => get<Page<PartyCount>>('/parties', query, signal),
    placeholderData: keepPreviousData,
  })
