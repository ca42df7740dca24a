import type { Query } from '../../data/client.ts'
import type { EntryOrder } from '../../data/types.ts'

/** Filters that take several values, and those that take one: the names that REST and the command line have for them. */
export const LIST_FILTERS = [
  'country',
  'party',
  'form',
  'instrument',
  'status',
  'reached',
  'sector',
  'rank',
  'review',
  'source',
  'package',
  'problem',
  'has',
  'currency',
] as const
export const SINGLE_FILTERS = [
  'text',
  'pair',
  'between',
  'from',
  'to',
  'minAmount',
  'maxAmount',
  'minConfidence',
  'maxConfidence',
  'minSources',
] as const

export type ListFilter = (typeof LIST_FILTERS)[number]
export type SingleFilter = (typeof SINGLE_FILTERS)[number]
export type Filters = { readonly [Name in ListFilter]?: readonly string[] } & {
  readonly [Name in SingleFilter]?: string
}

export type View = 'table' | 'timeline' | 'map'
const VIEWS: ReadonlySet<string> = new Set(['table', 'timeline', 'map'] satisfies View[])

/** What the address of the search says: filters, order, view. Names that are none are left out. */
export type Search = {
  readonly filters: Filters
  readonly order: EntryOrder
  readonly isAscending: boolean
  readonly view: View
}

const ORDERS: readonly EntryOrder[] = ['relevance', 'newest', 'oldest', 'amount', 'sources', 'confidence', 'updated']

export function parseSearch(parameters: URLSearchParams): Search {
  const filters: Record<string, string | readonly string[]> = {}
  for (const name of LIST_FILTERS) {
    const values = parameters.getAll(name).filter(value => value !== '')
    if (values.length > 0) filters[name] = [...new Set(values)]
  }
  for (const name of SINGLE_FILTERS) {
    const value = parameters.get(name)
    if (value) filters[name] = value
  }
  const view = parameters.get('view')
  const order = ORDERS.find(each => each === parameters.get('order')) ?? (filters.text ? 'relevance' : 'newest')
  return {
    filters: filters as Filters,
    order,
    isAscending: parameters.get('direction') === 'ascending',
    view: view && VIEWS.has(view) ? (view as View) : 'table',
  }
}

/** The same as REST takes it. */
export function toQuery({ filters, order, isAscending }: Search): Query {
  return { ...filters, order, ...(isAscending ? { direction: 'ascending' } : {}) }
}

/** Filters without one of them, or without one of its values. */
export function without(filters: Filters, name: keyof Filters, value?: string): Filters {
  const { [name]: given, ...rest } = filters
  if (value === undefined || !Array.isArray(given)) return rest
  const left = given.filter(each => each !== value)
  return left.length > 0 ? { ...rest, [name]: left } : rest
}
