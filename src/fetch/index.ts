/**
 * From addresses of the web to documents: a client that reaches nothing within networks, waits for nothing for ever, and follows robots.txt; pages, feeds and
 * sitemaps.
 * @module
 */
export { type Client, type ClientOptions, createClient, type Posted } from './client/create-client.ts'
export type { Answer, Content, GetRequest, Unchanged } from './client/follow.ts'
export { type Clock, systemClock } from './client/pace.ts'
export type { NamedArticle, NamedFeed, NamedSitemap } from './feed/feed-content.ts'
export { type FetchedFeed, fetchFeed, parseFeedBytes } from './feed/fetch-feed.ts'
export { FetchError, type FetchErrorCode, type FetchErrorData } from './fetch-error.ts'
export { type FetchDocumentOptions, type FetchedDocument, fetchDocument } from './page/fetch-document.ts'
export { fetchItem, isWebAddress, type WebItem } from './page/fetch-item.ts'
export { type ReadNamedOptions, readNamed } from './page/read-named.ts'
export { tidyAddress } from './page/tidy-address.ts'
