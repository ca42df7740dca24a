import { API, type Query } from '../data/client.ts'

/** The address of a page with its filters; what is empty is left out. */
function pageLink(path: string, query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) parameters.append(name, String(each))
  }
  const text = parameters.toString()
  return `${path}${text && `?${text}`}`
}

/** Addresses of pages, in one place, so that a page can move. */
export const searchLink = (query: Query = {}): string => pageLink('/agreements', query)
export const agreementLink = (id: string): string => `/agreements/${encodeURIComponent(id)}`
export const documentLink = (id: string): string => `/documents/${encodeURIComponent(id)}`
/** Two countries as `CN-RU`, in alphabetic order. */
export const pairLink = (pair: string): string => `/pairs/${pair}`
export const promisesLink = (query: Query = {}): string => pageLink('/promises', query)
export const networkLink = (query: Query = {}): string => pageLink('/network', query)
export const statementsLink = (query: Query = {}): string => pageLink('/statements', query)
export const countryLink = (code: string): string => `/countries/${code}`
export const partyLink = (key: string): string => `/parties/${encodeURIComponent(key)}`
/** An actor of a network: a country by its code, or a party. */
export const actorLink = (of: 'parties' | 'countries', key: string): string =>
  of === 'countries' ? countryLink(key) : partyLink(key)
/** The briefing on two countries, a text of its own. */
export const briefAddress = ([a, b]: readonly [string, string]): string =>
  `${API}/answers/brief/${a}/${b}?format=markdown`
