import {
  type Client,
  FetchError,
  type FetchedFeed,
  fetchFeed,
  type NamedArticle,
  type NamedSitemap,
} from '../../fetch/index.ts'
import type { Feed, NewFeedEntry, Store } from '../../store/index.ts'
import { backOff, isGone } from './back-off.ts'

/** What a look at a feed brought: how many articles are new, or why it could not be had. */
export type FeedLook =
  | { readonly url: string; readonly found: number }
  | { readonly url: string; readonly error: FetchError }

export type LookOptions = {
  readonly at: () => string
  /** Milliseconds until the next look. */
  readonly every: number
  readonly signal?: AbortSignal | undefined
}

/** So many sitemaps of an index are looked at, the ones that changed last first. */
const MOST_SITEMAPS = 50

/**
 * Looks whether a feed names articles that were not seen before, and notes them to be fetched. What it was and what the look brought is written in one
 * transaction: stopped at any moment, it is looked at again. A feed that cannot be had is left alone for a while, longer each time.
 */
export async function lookAtFeed(store: Store, client: Client, feed: Feed, options: LookOptions): Promise<FeedLook> {
  const { signal } = options
  try {
    const fetched = await fetchFeed(client, feed.url, { etag: feed.etag, modified: feed.modified, signal })
    if (fetched.kind === 'list') throw new FetchError('not-feed', { reason: 'it is a page or a list of feeds now' })
    const articles = fetched.kind === 'unchanged' ? [] : await allArticles(client, feed, fetched, signal)
    return { url: feed.url, found: await note(store, feed, fetched, articles, options) }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    if (error.code !== 'stopped') await noteFailure(store, feed, error, options)
    return { url: feed.url, error }
  }
}

type FoundFeed = Extract<FetchedFeed, { readonly articles: unknown }>

/** The articles of a feed, and of the sitemaps that it names as far as they changed since the last look. */
async function allArticles(
  client: Client,
  feed: Feed,
  found: FoundFeed,
  signal?: AbortSignal,
): Promise<readonly NamedArticle[]> {
  if (found.kind === 'feed') return found.articles
  const since = Date.parse(feed.checked ?? feed.since ?? '') || 0
  const changed = found.sitemaps.filter(({ changed }) => changed === undefined || Date.parse(changed) >= since - DAY)
  const newest = [...changed].sort((a, b) => timeOf(b) - timeOf(a)).slice(0, MOST_SITEMAPS)
  const articles = [...found.articles]
  for (const { url } of newest) {
    const inner = await fetchInner(client, url, signal)
    if (inner?.kind === 'sitemap') articles.push(...inner.articles)
  }
  return articles
}

/** A sitemap of an index; null for one that will never be had, which is no reason to leave the others. */
async function fetchInner(client: Client, url: string, signal?: AbortSignal): Promise<FetchedFeed | null> {
  try {
    return await fetchFeed(client, url, { signal })
  } catch (error) {
    if (error instanceof FetchError && !error.isPassing) return null
    throw error
  }
}

/** A date without a time is a day. */
const DAY = 86_400_000
const timeOf = ({ changed }: NamedSitemap) => (changed === undefined ? 0 : Date.parse(changed))

async function note(
  store: Store,
  feed: Feed,
  fetched: FetchedFeed,
  articles: readonly NamedArticle[],
  { at, every }: LookOptions,
): Promise<number> {
  const now = at()
  return store.write(async writer => {
    const fresh = (await writer.feeds.unseen(feed.no, articles)).map(article => ({
      ...article,
      isPassed: isPassed(feed, article),
    }))
    await writer.feeds.see(feed.no, fresh satisfies readonly NewFeedEntry[], now)
    const wanted = new Set(fresh.filter(entry => !entry.isPassed).map(({ url }) => url))
    const isElsewhere = fetched.isMoved && (await writer.feeds.byUrl(fetched.url)) === null
    await writer.feeds.change(feed.no, {
      ...(fetched.kind === 'unchanged' ? {} : { etag: fetched.etag ?? null, modified: fetched.modified ?? null }),
      ...(fetched.kind === 'feed' && fetched.title ? { title: fetched.title } : {}),
      ...(isElsewhere ? { url: fetched.url } : {}),
      ...(wanted.size > 0 ? { changed: now } : {}),
      checked: now,
      due: later(now, every),
      failures: 0,
      problem: null,
    })
    return wanted.size
  })
}

/** Of a sitemap, which lists all that a site ever had, what has no date is taken only when it appears later. */
function isPassed({ since, kind, checked }: Feed, { published }: NamedArticle): boolean {
  if (published === undefined) return kind === 'sitemap' && checked === undefined
  return since !== undefined && Date.parse(published) < Date.parse(since)
}

async function noteFailure(store: Store, feed: Feed, error: FetchError, { at }: LookOptions): Promise<void> {
  const now = at()
  const failures = feed.failures + 1
  await store.write(writer =>
    writer.feeds.change(feed.no, {
      failures,
      problem: error.message,
      ...(isGone(error) ? { state: 'gone' as const } : { due: later(now, backOff(failures, error)) }),
    }),
  )
}

const later = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString()
