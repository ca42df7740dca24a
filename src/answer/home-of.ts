import { knowledge } from '../knowledge/index.ts'
import { countriesNamed } from './countries-named.ts'

/** Endings of addresses that are no country's, or sold to anybody. */
const NOBODYS: ReadonlySet<string> = new Set([
  'tv',
  'io',
  'co',
  'me',
  'ai',
  'fm',
  'cc',
  'ws',
  'ly',
  'to',
  'eu',
  'gg',
  'sh',
])
const ENDING_PATTERN = /\.([a-z]{2})$/
/** News agencies and papers by their addresses, where the ending says nothing. */
const HOSTS: Readonly<Record<string, string>> = {
  'xinhuanet.com': 'CN',
  'chinadaily.com.cn': 'CN',
  'globaltimes.cn': 'CN',
  'cgtn.com': 'CN',
  'tass.com': 'RU',
  'interfax.com': 'RU',
  'sputniknews.com': 'RU',
  'rt.com': 'RU',
  'reuters.com': 'GB',
  'bbc.com': 'GB',
  'ft.com': 'GB',
  'apnews.com': 'US',
  'nytimes.com': 'US',
  'bloomberg.com': 'US',
  'afp.com': 'FR',
  'kyodonews.net': 'JP',
  'ptinews.com': 'IN',
  'thehindu.com': 'IN',
  'dawn.com': 'PK',
  'antaranews.com': 'ID',
  'bernama.com': 'MY',
  'ukrinform.net': 'UA',
}
/** News agencies by name, beside those in the tables of organisations. */
const NAMES: Readonly<Record<string, string>> = {
  xinhua: 'CN',
  'china daily': 'CN',
  tass: 'RU',
  interfax: 'RU',
  'ria novosti': 'RU',
  reuters: 'GB',
  'associated press': 'US',
  afp: 'FR',
  'agence france-presse': 'FR',
  kyodo: 'JP',
  yonhap: 'KR',
  'anadolu agency': 'TR',
  'press trust of india': 'IN',
  dpa: 'DE',
  irna: 'IR',
  belta: 'BY',
  kazinform: 'KZ',
}

let byName: ReadonlyMap<string, string> | undefined

/**
 * The country where a publisher is at home: of its name in the tables, else of its address, else of a country that its name names. Null where nothing says it; a name that names two says nothing.
 *
 * @example homeOf('Ministry of Foreign Affairs of the Russian Federation', undefined) // 'RU'
 */
export function homeOf(publisher: string | undefined, url: string | undefined): string | null {
  byName ??= new Map([
    ...knowledge().organisations.flatMap(({ name, aliases, country }) =>
      country === null ? [] : [name, ...aliases].map(each => [each.toLowerCase(), country] as const),
    ),
    ...Object.entries(NAMES),
  ])
  const named = publisher === undefined ? undefined : byName.get(publisher.trim().toLowerCase())
  return named ?? ofAddress(url) ?? (publisher === undefined ? null : ofWords(publisher))
}

function ofAddress(url: string | undefined): string | null {
  const host = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname.toLowerCase()
  const known = Object.entries(HOSTS).find(([each]) => host === each || host.endsWith(`.${each}`))
  if (known) return known[1]
  if (/(?:^|\.)(?:gov|mil)$/.test(host)) return 'US'
  const [, ending] = ENDING_PATTERN.exec(host) ?? []
  if (ending === undefined || NOBODYS.has(ending)) return null
  const code = ending === 'uk' ? 'GB' : ending === 'su' ? 'RU' : ending.toUpperCase()
  return knowledge().countries.some(country => country.code === code) ? code : null
}

function ofWords(publisher: string): string | null {
  const found = countriesNamed(publisher)
  return found.length === 1 ? found[0]! : null
}
