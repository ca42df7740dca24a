import { FetchError } from '../fetch-error.ts'
import { type FeedContent, MOST_ARTICLES, MOST_FEEDS, type NamedFeed } from './feed-content.ts'
import { isSitemap, parseSitemap } from './parse-sitemap.ts'
import { type ToldArticle, toAddress, toArticle } from './to-article.ts'

type Feed = ReturnType<typeof import('feedsmith').parseFeed>
type Outline = {
  readonly xmlUrl?: string
  readonly title?: string
  readonly text?: string
  readonly outlines?: readonly Outline[]
}

const HTML_PATTERN = /^\s{0,1000}<(?:!doctype html|html)\b/i
const OPML_PATTERN = /<opml[\s>]/i
const HEAD = 2_000

/**
 * Reads what is at the address of a feed: RSS, RDF, Atom or JSON Feed, a sitemap or an index of sitemaps, OPML, or a page that names its feeds.
 *
 * @param url where it was found, to which links may be relative
 * @throws FetchError `not-feed`
 */
export async function parseFeed(text: string, url: string): Promise<FeedContent> {
  const head = text.slice(0, HEAD)
  if (HTML_PATTERN.test(head)) return { kind: 'list', feeds: findFeeds(text, url) }
  if (isSitemap(head)) return parseSitemap(text, url)
  // Loaded with the first feed.
  const feedsmith = await import('feedsmith')
  try {
    if (OPML_PATTERN.test(head)) {
      const { body } = feedsmith.parseOpml(text)
      return { kind: 'list', feeds: toFeeds((body?.outlines ?? []) as readonly Outline[], url) }
    }
    const { title, articles } = toTold(feedsmith.parseFeed(text, { maxItems: MOST_ARTICLES }))
    const named = articles.flatMap(
      ({ base, ...told }) => toArticle(told, URL.parse(base ?? '', url)?.href ?? url) ?? [],
    )
    return { kind: 'feed', ...(title ? { title } : {}), articles: named }
  } catch (error) {
    throw new FetchError('not-feed', { reason: (error as Error).message }, error)
  }
}

type Told = ToldArticle & { readonly base?: string | undefined }

/** The kinds of feeds as one. */
function toTold(feed: Feed): { readonly title?: string | undefined; readonly articles: readonly Told[] } {
  if (feed.format === 'atom') {
    const { title, entries = [], xml } = feed.feed
    return {
      title: title?.value,
      articles: entries.map(entry => ({
        links: (entry.links ?? [])
          .filter(({ rel }) => rel === undefined || rel === 'alternate')
          .map(({ href }) => href),
        guid: entry.id,
        title: entry.title?.value,
        dates: [entry.published as string | undefined, entry.updated as string | undefined],
        base: entry.xml?.base ?? xml?.base,
      })),
    }
  }
  if (feed.format === 'json') {
    const { title, items = [] } = feed.feed
    return {
      title,
      articles: items.map(item => ({
        links: [item.url, item.external_url],
        guid: item.id,
        title: item.title,
        dates: [item.date_published as string | undefined, item.date_modified as string | undefined],
      })),
    }
  }
  if (feed.format === 'rdf') {
    const { title, items = [] } = feed.feed
    return {
      title,
      articles: items.map(item => ({
        links: [item.link, item.rdf?.about],
        guid: item.rdf?.about,
        title: item.title,
        dates: [item.dc?.dates?.[0] as string | undefined],
      })),
    }
  }
  const { title, items = [] } = feed.feed
  return {
    title,
    articles: items.map(item => ({
      links: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value, item.atom?.links?.[0]?.href],
      guid: item.guid?.value,
      title: item.title,
      dates: [item.pubDate as string | undefined, item.dc?.dates?.[0] as string | undefined],
    })),
  }
}

/** The feeds of an OPML list, whatever folders they are in. */
function toFeeds(outlines: readonly Outline[], base: string): NamedFeed[] {
  const feeds = new Map<string, NamedFeed>()
  const open = [...outlines].reverse()
  while (open.length > 0 && feeds.size < MOST_FEEDS) {
    const { xmlUrl, title, text, outlines: inner = [] } = open.pop()!
    const url = toAddress([xmlUrl], base)
    const name = (title ?? text)?.trim()
    if (url !== null) feeds.set(url, { url, ...(name ? { title: name } : {}) })
    open.push(...[...inner].reverse())
  }
  return [...feeds.values()]
}

const LINK_PATTERN = /<link\b[^<>]*>/gi
const TYPE_PATTERN = /\btype {0,3}= {0,3}["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i
const ALTERNATE_PATTERN = /\brel {0,3}= {0,3}["']?alternate\b/i
const HREF_PATTERN = /\bhref {0,3}= {0,3}(?<quote>["'])/i

/** The feeds that a page names in its head. */
function findFeeds(html: string, base: string): NamedFeed[] {
  const urls = new Set<string>()
  for (const [link] of html.matchAll(LINK_PATTERN)) {
    if (link.length > HEAD || !ALTERNATE_PATTERN.test(link) || !TYPE_PATTERN.test(link)) continue
    const url = toAddress([hrefOf(link)?.replaceAll('&amp;', '&')], base)
    if (url !== null && urls.size < MOST_FEEDS) urls.add(url)
  }
  return [...urls].map(url => ({ url }))
}

function hrefOf(link: string): string | undefined {
  const found = HREF_PATTERN.exec(link)
  if (!found) return undefined
  const start = found.index + found[0].length
  const end = link.indexOf(found.groups!.quote!, start)
  return end < 0 ? undefined : link.slice(start, end)
}
