import type { Query } from '../data/client.ts'

/** Addresses of pages, in one place, so that a page can move. */
export function searchLink(query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) parameters.append(name, String(each))
  }
  const text = parameters.toString()
  return `/agreements${text && `?${text}`}`
}

export const agreementLink = (id: string): string => `/agreements/${encodeURIComponent(id)}`
export const documentLink = (id: string): string => `/documents/${encodeURIComponent(id)}`
/** Two countries as `CN-RU`, in alphabetic order. */
export const pairLink = (pair: string): string => searchLink({ between: pair })
