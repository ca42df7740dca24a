import { ReadError, readText } from '../../read/index.ts'
import type { Client } from '../client/create-client.ts'
import { LIMITS } from '../client/limits.ts'
import { unpack } from '../client/unpack.ts'
import { FetchError } from '../fetch-error.ts'
import type { FeedContent } from './feed-content.ts'
import { parseFeed } from './parse-feed.ts'

/** What is at the address of a feed now, or that nothing changed. */
export type FetchedFeed =
  | { readonly kind: 'unchanged'; readonly url: string; readonly isMoved: boolean }
  | (FeedContent & {
      readonly url: string
      readonly isMoved: boolean
      readonly etag?: string
      readonly modified?: string
    })

export type FetchFeedOptions = {
  readonly etag?: string | undefined
  readonly modified?: string | undefined
  readonly signal?: AbortSignal | undefined
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/x-opml;q=0.9, */*;q=0.5'
/** Feeds come under many names. */
const TYPES: ReadonlySet<string> = new Set(
  'application/rss+xml application/atom+xml application/rdf+xml application/feed+json application/json application/xml text/xml text/x-opml application/opml+xml text/html application/xhtml+xml text/plain application/gzip application/x-gzip application/octet-stream binary/octet-stream application/x-xml'.split(
    ' ',
  ),
)

/**
 * Fetches a feed, sitemap or list of feeds, as far as it changed since it was fetched last. A sitemap may be a packed file.
 *
 * @throws FetchError
 */
export async function fetchFeed(client: Client, url: string, options: FetchFeedOptions = {}): Promise<FetchedFeed> {
  const answer = await client.get(url, { accept: ACCEPT, types: TYPES, ...options })
  const { isMoved } = answer
  if (answer.kind === 'unchanged') return { kind: 'unchanged', url: answer.url, isMoved }
  const content = await parseFeedBytes(answer.bytes, answer.url, answer.type.charset)
  const { etag, modified } = answer
  return {
    ...content,
    url: answer.url,
    isMoved,
    ...(etag === undefined ? {} : { etag }),
    ...(modified === undefined ? {} : { modified }),
  }
}

/**
 * Reads a feed, sitemap or list from bytes, which may be packed.
 *
 * @throws FetchError `not-feed`, `bad-packing`, `too-large`
 */
export async function parseFeedBytes(
  bytes: Uint8Array,
  url: string,
  charset: string | null = null,
): Promise<FeedContent> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const plain = isPacked ? await unpack(bytes, 'gzip', LIMITS.bytes) : bytes
  try {
    return await parseFeed(readText(plain, { html: true, charset }), url)
  } catch (error) {
    if (error instanceof ReadError) throw new FetchError('not-feed', { reason: error.message }, error)
    throw error
  }
}
