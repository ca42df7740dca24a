import type { ComponentType } from 'react'
import type { MessageKey } from '../language/messages.ts'
import { askForPair } from './pair/top-of-pair.ts'

export type PageEntry = {
  readonly path: string
  /** Its name in the menu, where it stands there. */
  readonly menu?: MessageKey
  readonly load: () => Promise<{ readonly Page: ComponentType }>
  /** Asks the register for what the page shows first, so that it does not wait for the files of the page. */
  readonly ask?: (address: Readonly<Record<string, string | undefined>>) => void
}

/** Every page by its address, in the order of the menu. Each is a file of its own, loaded when it is opened. */
export const PAGES: readonly PageEntry[] = [
  { path: '/', load: () => import('./home/home-page.tsx') },
  { path: '/agreements', menu: 'menu.agreements', load: () => import('./search/search-page.tsx') },
  { path: '/agreements/:id', load: () => import('./agreement/agreement-page.tsx') },
  { path: '/pairs', menu: 'menu.pairs', load: () => import('./pairs/pairs-page.tsx') },
  { path: '/pairs/:pair', load: () => import('./pair/pair-page.tsx'), ask: askForPair },
  { path: '/promises', menu: 'menu.promises', load: () => import('./promises/promises-page.tsx') },
  { path: '/currencies', menu: 'menu.currencies', load: () => import('./currencies/currencies-page.tsx') },
  { path: '/network', menu: 'menu.network', load: () => import('./network/network-page.tsx') },
  { path: '/statements', menu: 'menu.statements', load: () => import('./statements/statements-page.tsx') },
  { path: '/documents', menu: 'menu.documents', load: () => import('./documents/documents-page.tsx') },
  { path: '/review', menu: 'menu.review', load: () => import('./review/review-page.tsx') },
  { path: '/add', menu: 'menu.add', load: () => import('./add/add-page.tsx') },
  { path: '/about', menu: 'menu.about', load: () => import('./about/about-page.tsx') },
  { path: '/searches', load: () => import('./searches/searches-page.tsx') },
  { path: '/parties/:key', load: () => import('./party/party-page.tsx') },
  { path: '/countries/:code', load: () => import('./country/country-page.tsx') },
  { path: '/documents/:id', load: () => import('./document/document-page.tsx') },
  { path: '/sign-in', load: () => import('./sign-in/sign-in-page.tsx') },
  { path: '*', load: () => import('./not-found/not-found-page.tsx') },
]
