import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Notice } from '../../../src/model/index.ts'
import { API, get, type Query, send } from './client.ts'
import type { Page } from './types.ts'

/** A saved search, and how much it told. */
export type Alert = {
  readonly name: string
  /** The search, as addresses have it. */
  readonly search: Query
  readonly savedBy?: string
  /** Where news are sent to, for admins. */
  readonly url?: string
  /** Since when its feed has a secret address, for its maker and admins. */
  readonly keyed?: string
  readonly added: string
  readonly counts: {
    readonly none: number
    readonly waiting: number
    readonly sent: number
    readonly failed: number
  }
}
export type News = Notice & { readonly id: string }

const placeOf = (name: string) => `/alerts/${encodeURIComponent(name)}`

/** Where the news of a saved search are, for programs that read feeds. */
export const feedAddress = (name: string): string => `${API}${placeOf(name)}/feed.atom`

export const alertsQuery = infiniteQueryOptions({
  queryKey: ['alerts'],
  queryFn: ({ signal, pageParam }) => get<Page<Alert>>('/alerts', { limit: 100, cursor: pageParam }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: last => last.next,
})

/** So much of its news is shown here; its feed has more. */
const SHOWN = 20

export const newsQuery = (name: string) =>
  queryOptions({
    queryKey: ['alerts', name, 'news'],
    queryFn: ({ signal }) => get<Page<News>>(`${placeOf(name)}/news`, { limit: SHOWN }, signal),
  })

export type Saving = { readonly name: string; readonly filter: Query; readonly webhook?: string }
/** What came of it: how much it finds now, and the key by which messages are signed, told only once. */
export type Saved = { readonly name: string; readonly found: number; readonly secret?: string }

/** Saves a search under a name. */
export function useSaveSearch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (saving: Saving) => send<Saved>('/alerts', { body: saving }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['alerts'] }),
  })
}

/** Makes a secret address of a feed, which is told only once, and takes it back. */
export function useFeedKey(name: string) {
  const client = useQueryClient()
  const place = `${placeOf(name)}/key`
  const onSuccess = () => client.invalidateQueries({ queryKey: ['alerts'] })
  return {
    make: useMutation({ mutationFn: () => send<{ readonly feed: string }>(place), onSuccess }),
    withdraw: useMutation({ mutationFn: () => send<null>(place, { method: 'DELETE' }), onSuccess }),
  }
}

/** Removes a saved search with its news. */
export function useRemoveSearch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => send<null>(placeOf(name), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['alerts'] }),
  })
}
