import { findAuthorship } from './authors.ts'
import type { Page } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { findPublished } from './published.ts'
import { withoutSiteName } from './site-name.ts'
import { squeeze } from './text-writer.ts'

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
  language: ['og:locale', 'language', 'content-language', 'dc.language', 'dcterms.language'],
} as const

/** Reads the metadata of a page: JSON-LD first, then `<meta>`, then marked elements. */
export function readMetadata(document: Page, url?: string, base?: string): Metadata {
  const data = readJsonLd(document)
  const meta = readMeta(document)
  const all = (names: readonly string[]) => names.flatMap(name => meta.get(name) ?? [])
  const first = (names: readonly string[]) => all(names)[0]
  const { authors, organisation } = findAuthorship(document, data.authors, all(META.author))
  const publisher = data.publisher ?? first(META.publisher) ?? organisation
  return {
    title: findTitle(document, [data.headline, first(META.title)], [publisher, first(META.publisher)]),
    authors: authors.filter(author => author !== publisher),
    publisher,
    published: findPublished(document, [data.published, ...all(META.published)]),
    language: findLanguage(document, data.language ?? first(META.language)),
    url: url ?? findUrl(document, first(['og:url']), base),
  }
}

/** The primary subtag: "en" of "en-GB". */
const findLanguage = (document: Page, stated: string | undefined) =>
  (document.documentElement?.getAttribute('lang') || stated)?.trim().split(/[-_]/)[0]?.toLowerCase() || undefined

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

function findUrl(document: Page, stated: string | undefined, base: string | undefined): string | undefined {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
  const found = [canonical, stated].flatMap(url => (url ? (URL.parse(url, base)?.href ?? []) : []))
  return found.find(url => /^https?:/.test(url))
}
