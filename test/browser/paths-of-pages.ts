type Path = (site: string) => string | Promise<string>

/** Every page of the web app, and its address; that of a record hangs on what the register at `site` holds. */
export const PATHS = {
  home: () => '/',
  search: () => '/agreements?has=amount&order=newest',
  timeline: () => '/agreements?view=timeline',
  map: () => '/agreements?view=map',
  agreement: async site => `/agreements/${await firstOf(site, '/agreements?minSources=2&limit=1', 'id')}`,
  pairs: () => '/pairs',
  pair: () => '/pairs/CN-RU',
  promises: () => '/promises',
  currencies: () => '/currencies',
  network: () => '/network',
  statements: () => '/statements',
  documents: () => '/documents?text=gas',
  document: async site => `/documents/${await firstOf(site, '/documents?text=gas&limit=1', 'id')}`,
  country: () => '/countries/CN',
  party: async site => `/parties/${await firstOf(site, '/parties?limit=1', 'key')}`,
  review: () => '/review',
  searches: () => '/searches',
  add: () => '/add',
  about: () => '/about',
  'sign-in': () => '/sign-in',
  'no page': () => '/nothing-here',
} as const satisfies Readonly<Record<string, Path>>
export type PageName = keyof typeof PATHS
export const PAGE_NAMES = Object.keys(PATHS) as readonly PageName[]

async function firstOf(site: string, path: string, name: 'id' | 'key'): Promise<string> {
  const answer = await fetch(`${site}/api/v1${path}`)
  const { items } = (await answer.json()) as { readonly items: readonly Readonly<Record<string, string>>[] }
  const value = items[0]?.[name]
  if (value === undefined) throw new Error(`${path} finds nothing: the register has no page of this kind`)
  return encodeURIComponent(value)
}
