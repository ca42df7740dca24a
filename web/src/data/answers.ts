import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  Asymmetry,
  CurrencyAnswer,
  Network,
  Promises,
  Ties,
} from '../../../src/analyse/index.ts'
import { get, type Query } from './client.ts'

/** The shapes of answers, for pages. */
export type { Asymmetry, CurrencyAnswer, Network, Promises, Ties } from '../../../src/analyse/index.ts'

/** An answer does not change while a page is looked at, unless documents are added. */
const STALE = 60_000

const answer = <T>(path: string, query: Query = {}) =>
  queryOptions({
    queryKey: ['answers', path, query],
    queryFn: ({ signal }) => get<T>(`/answers/${path}`, query, signal),
    placeholderData: keepPreviousData,
    staleTime: STALE,
  })

export type Pair = readonly [string, string]

export const tiesQuery = ([a, b]: Pair) => answer<Ties>(`ties/${a}/${b}`)
export const asymmetryQuery = ([a, b]: Pair) => answer<Asymmetry>(`asymmetry/${a}/${b}`)
export const promisesQuery = (query: Query) => answer<Promises>('promises', query)
export const currencyQuery = (query: Query) => answer<CurrencyAnswer>('currency', query)
export const networkQuery = (query: Query) => answer<Network>('network', query)
