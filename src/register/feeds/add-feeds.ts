import { type Client, FetchError, fetchFeed, type NamedFeed } from '../../fetch/index.ts'
import type { Store } from '../../store/index.ts'

/** What became of a feed that was to be added. */
export type FeedOutcome =
  | { readonly url: string; readonly result: 'added' | 'known'; readonly kind: 'feed' | 'sitemap' }
  | { readonly url: string; readonly error: FetchError }

export type AddFeedsOptions = {
  readonly at: () => string
  /** Articles from before this day are not fetched; of a sitemap, unless given, those from before a week ago. */
  readonly since?: string | undefined
  readonly signal?: AbortSignal
}

const WEEK = 7 * 86_400_000

/**
 * Adds the feed at an address, or all feeds of the list or page that is there, after a look whether it is one.
 */
export async function addFeed(
  store: Store,
  client: Client,
  url: string,
  options: AddFeedsOptions,
): Promise<readonly FeedOutcome[]> {
  try {
    const { href } = client.check(url)
    const found = await fetchFeed(client, href, { signal: options.signal })
    if (found.kind === 'list') {
      if (found.feeds.length > 0) return await addListed(store, client, found.feeds, options)
      throw new FetchError('not-feed', { reason: 'it is a page or list that names none' })
    }
    if (found.kind === 'unchanged') return []
    const title = found.kind === 'feed' ? found.title : undefined
    return [await put(store, { url: found.isMoved ? found.url : href, title, kind: found.kind }, options)]
  } catch (error) {
    if (error instanceof FetchError) return [{ url, error }]
    throw error
  }
}

/** Adds feeds that a list names. Whether each is one shows when it is looked at first. */
export async function addListed(
  store: Store,
  client: Client,
  feeds: readonly NamedFeed[],
  options: AddFeedsOptions,
): Promise<readonly FeedOutcome[]> {
  const outcomes: FeedOutcome[] = []
  for (const { url, title } of feeds) {
    try {
      outcomes.push(await put(store, { url: client.check(url).href, title, kind: 'feed' }, options))
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      outcomes.push({ url, error })
    }
  }
  return outcomes
}

type Found = { readonly url: string; readonly title?: string | undefined; readonly kind: 'feed' | 'sitemap' }

async function put(store: Store, { url, title, kind }: Found, { at, since }: AddFeedsOptions): Promise<FeedOutcome> {
  const now = at()
  const from = since ?? (kind === 'sitemap' ? new Date(Date.parse(now) - WEEK).toISOString().slice(0, 10) : undefined)
  const feed = { url, kind, ...(title ? { title } : {}), ...(from ? { since: from } : {}) }
  const isNew = await store.write(writer => writer.feeds.add(feed, now))
  return { url, result: isNew ? 'added' : 'known', kind }
}
