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
  readonly order: Order
  readonly isAscending: boolean
  readonly view: View
}

export const ORDERS = [
  'relevance',
  'newest',
  'oldest',
  'title',
  'status',
  'form',
  'sector',
  'amount',
  'sources',
  'confidence',
  'updated',
] as const satisfies readonly EntryOrder[]
export type Order = (typeof ORDERS)[number]

/** What comes first-first unless said: by the alphabet, or as the codebook lists them. */
const RISING: ReadonlySet<EntryOrder> = new Set(['title', 'status', 'form', 'sector'])
export const isRising = (order: EntryOrder): boolean => RISING.has(order)

/** What has to be said of a direction: nothing where it is that of the order. */
export function toDirection(order: EntryOrder, isAscending: boolean): 'ascending' | 'descending' | undefined {
  if (isAscending === isRising(order)) return undefined
  return isAscending ? 'ascending' : 'descending'
}

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
    isAscending: parameters.has('direction') ? parameters.get('direction') === 'ascending' : isRising(order),
    view: view && VIEWS.has(view) ? (view as View) : 'table',
  }
}

/** The same as REST takes it. */
export function toQuery({ filters, order, isAscending }: Search): Query {
  const direction = toDirection(order, isAscending)
  return { ...filters, order, ...(direction ? { direction } : {}) }
}

/** Filters without one of them, or without one of its values. */
export function without(filters: Filters, name: keyof Filters, value?: string): Filters {
  const { [name]: given, ...rest } = filters
  if (value === undefined || !Array.isArray(given)) return rest
  const left = given.filter(each => each !== value)
  return left.length > 0 ? { ...rest, [name]: left } : rest
}
