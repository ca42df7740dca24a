import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { get, type Query, send } from './client.ts'
import { ProblemError } from './problem.ts'
import type { Asked, Decision, Draft, Page } from './types.ts'

/** Questions with how many there are, and the scores between which a person is asked. */
export type Pending = Page<Asked> & {
  readonly count?: number
  readonly zone: { readonly from: number; readonly to: number }
}

const ON_A_PAGE = 20
/** Questions about one finding. */
const MOST_OF_ONE = 100

/** Questions for people, as far as somebody looks. */
export const pendingQuery = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ['pending', query],
    queryFn: ({ signal, pageParam }) =>
      get<Pending>('/pending', { ...query, count: true, limit: ON_A_PAGE, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
    placeholderData: keepPreviousData,
  })

/** How many questions wait: counted only, and not again on every page. */
export const waitingQuery = queryOptions({
  queryKey: ['pending', 'waiting'],
  queryFn: async ({ signal }) => (await get<Pending>('/pending', { count: true, limit: 0 }, signal)).count ?? 0,
  staleTime: 300_000,
})

/** A question by its id; null where it is none any more. */
export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: ['pending', 'one', id],
    queryFn: async ({ signal }) => {
      const [finding] = id.split('~')
      const { items } = await get<Pending>('/pending', { agreement: finding, limit: MOST_OF_ONE }, signal)
      return items.find(({ question }) => question.id === id) ?? null
    },
  })

/** What is decided: by what was seen, and under a key by which it is done once however often it is sent. */
export type Deciding = {
  readonly what: { readonly drafts: readonly Draft[] } | { readonly undo: string }
  /** Versions of the agreements that it speaks of, as they were seen; whichever they have, unless said. */
  readonly seen?: readonly string[]
  readonly key: string
}

/** A key for a decision. Not `randomUUID`, which browsers have over TLS only. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map(n => n.toString(36)).join('-')

/** Decides as whoever is signed in, and has everything read again that may be different now. */
export function useDecide(onDone: (decisions: readonly Decision[], deciding: Deciding) => void = () => {}) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ what, seen, key }: Deciding) =>
      send<{ readonly decisions: readonly Decision[] }>(
        'undo' in what ? `/decisions/${encodeURIComponent(what.undo)}/undo` : '/decisions',
        {
          body: 'undo' in what ? {} : { decisions: what.drafts },
          headers: {
            'idempotency-key': key,
            ...(seen ? { 'if-match': seen.map(version => `"${version}"`).join(', ') } : {}),
          },
        },
      ),
    onSuccess: ({ decisions }, deciding) => {
      onDone(decisions, deciding)
      // A document is as it was; which agreements its findings are in may have changed.
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
  })
}

/** Whether somebody else changed meanwhile what is decided about. */
export const isStale = (error: unknown): boolean => error instanceof ProblemError && error.problem.code === 'stale'
