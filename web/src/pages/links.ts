import { API, type Query, withQuery } from '../data/client.ts'

/** Addresses of pages, in one place, so that a page can move. */
export const searchLink = (query: Query = {}): string => withQuery('/agreements', query)
/** Saved searches. */
export const searchesLink = (): string => '/searches'
export const agreementLink = (id: string): string => `/agreements/${encodeURIComponent(id)}`
export const documentLink = (id: string): string => `/documents/${encodeURIComponent(id)}`
/** Words of a document; the document, where no place is told. */
export const placeLink = (id: string, span: { readonly start: number; readonly end: number } | undefined): string =>
  span ? `${documentLink(id)}?at=${span.start}-${span.end}` : documentLink(id)
/** Two countries as `CN-RU`, in alphabetic order. */
export const pairLink = (pair: string): string => `/pairs/${pair}`
export const promisesLink = (query: Query = {}): string => withQuery('/promises', query)
export const networkLink = (query: Query = {}): string => withQuery('/network', query)
export const statementsLink = (query: Query = {}): string => withQuery('/statements', query)
export const reviewLink = (query: Query = {}): string => withQuery('/review', query)
export const countryLink = (code: string): string => `/countries/${code}`
export const partyLink = (key: string): string => `/parties/${encodeURIComponent(key)}`
/** An actor of a network: a country by its code, or a party. */
export const actorLink = (of: 'parties' | 'countries', key: string): string =>
  of === 'countries' ? countryLink(key) : partyLink(key)
/** The briefing on two countries, a text of its own. */
export const briefAddress = ([a, b]: readonly [string, string]): string =>
  `${API}/answers/brief/${a}/${b}?format=markdown`
