import { parseByline } from '../byline.ts'
import { parsePublished } from '../parse-published.ts'
import type { Page } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { withoutSiteName } from './site-name.ts'

/** What a page says about its article in its head and in marked places. */
export type Metadata = {
  readonly title?: string | undefined
  readonly authors: readonly string[]
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
}

/** Names of `<meta>` in the order in which they are believed. */
const META = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'parsely-title',
    'sailthru.title',
  ],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'byl',
  ],
  publisher: [
    'og:site_name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
    'citation_publisher',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'publish-date',
    'publish_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'date',
  ],
} as const

/** Reads the metadata of a page: JSON-LD first, then `<meta>`, then marked elements. */
export function readMetadata(document: Page, url?: string): Metadata {
  const data = readJsonLd(document)
  const meta = readMeta(document)
  const first = (names: readonly string[]) => names.map(name => meta.get(name)?.[0]).find(value => value !== undefined)
  const publisher = data.publisher ?? first(META.publisher)
  const title = findTitle(document, [data.headline, first(META.title)], [publisher, first(META.publisher)])
  return {
    title,
    authors: unique(
      findAuthors(
        document,
        data.authors,
        META.author.flatMap(name => meta.get(name) ?? []),
      ),
    ),
    publisher,
    published: findPublished(document, [data.published, ...META.published.flatMap(name => meta.get(name) ?? [])]),
    language: (
      document.documentElement?.getAttribute('lang') ||
      data.language ||
      first(['og:locale', 'language', 'content-language'])
    )
      ?.trim()
      .split(/[-_]/)[0]
      ?.toLowerCase(),
    url: url ?? findUrl(document, first(['og:url'])),
  }
}

function readMeta(document: Page): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    const content = element.getAttribute('content')?.trim()
    if (name && content) add(values, name.toLowerCase(), content)
  }
  return values
}

const MOST_VALUES = 30

function add(values: Map<string, string[]>, name: string, content: string): void {
  const list = values.get(name)
  if (list === undefined) values.set(name, [content])
  else if (list.length < MOST_VALUES) list.push(content)
}

function findTitle(
  document: Page,
  stated: readonly (string | undefined)[],
  sites: readonly (string | undefined)[],
): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(heading => squeeze(heading.textContent ?? ''))
  const heading = headings.length === 1 ? headings[0] : undefined
  const candidates = [...stated, squeeze(document.querySelector('title')?.textContent ?? '')]
  const title = candidates.map(candidate => squeeze(candidate ?? '')).find(candidate => candidate !== '')
  if (title) return withoutSiteName(title, sites, headings)
  return heading || headings.find(text => text !== '')
}

function findAuthors(document: Page, data: readonly string[], meta: readonly string[]): string[] {
  const stated = [...data, ...meta.filter(value => !/^https?:/i.test(value))].map(clean).filter(name => name !== '')
  if (data.length > 0) return data.map(clean).filter(name => name !== '')
  if (stated.length > 0) return stated
  const marked = [...document.querySelectorAll('[rel=author], [itemprop=author], .byline, .author-name')]
  for (const element of marked) {
    const text = squeeze(element.textContent ?? '')
    const names = parseByline(/^(?:by|author)/i.test(text) ? text : `by ${text}`)
    if (names.length > 0) return names
  }
  return []
}

const clean = (name: string) => squeeze(name).replace(/^(?:by|автор:) /i, '')

function findPublished(document: Page, stated: readonly (string | undefined)[]): string | undefined {
  const times = [...document.querySelectorAll('time[pubdate], [itemprop=datePublished], article time, time')].slice(
    0,
    5,
  )
  const marked = times.map(time => time.getAttribute('datetime') ?? time.getAttribute('content') ?? undefined)
  for (const value of [...stated, ...marked]) {
    const published = value === undefined ? null : toDay(value)
    if (published !== null) return published
  }
  return undefined
}

/** Dates of pages are often loose: "2015/05/08", "20150508", "Fri, 08 May 2015 10:00:00 GMT". */
function toDay(value: string): string | null {
  const loose = /^(?<year>\d{4})(?<part>[/.]?)(?<month>\d{2})\k<part>(?<day>\d{2})(?!\d)/.exec(value.trim())?.groups
  if (loose) return parsePublished(`${loose.year}-${loose.month}-${loose.day}`)
  const named =
    /\b(?<day>\d{1,2}) (?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},? (?<year>\d{4})\b/.exec(
      value,
    )?.groups
  if (!named) return parsePublished(value)
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(named.month!) / 3 + 1
  return parsePublished(`${named.year}-${String(month).padStart(2, '0')}-${named.day!.padStart(2, '0')}`)
}

function findUrl(document: Page, stated: string | undefined): string | undefined {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
  return [canonical, stated].find(url => url && URL.canParse(url) && /^https?:/i.test(url)) ?? undefined
}

const unique = (names: readonly string[]) => [...new Set(names)]
const squeeze = (text: string) => text.slice(0, 2000).replace(/\s+/g, ' ').trim()
