/** An article that a feed or sitemap names. */
export type NamedArticle = {
  /** Without tracking parameters. */
  readonly url: string
  /** By which the feed knows it; its address where it gives no id. */
  readonly guid: string
  readonly title?: string
  /** ISO 8601. */
  readonly published?: string
}

/** What is found at the address of a feed: articles, further sitemaps, or the addresses of feeds. */
export type FeedContent =
  | { readonly kind: 'feed'; readonly title?: string; readonly articles: readonly NamedArticle[] }
  | { readonly kind: 'sitemap'; readonly articles: readonly NamedArticle[]; readonly sitemaps: readonly NamedSitemap[] }
  /** A list of feeds (OPML), or a page that names its feeds. */
  | { readonly kind: 'list'; readonly feeds: readonly NamedFeed[] }

export type NamedSitemap = { readonly url: string; readonly changed?: string }
export type NamedFeed = { readonly url: string; readonly title?: string }

/** So many articles of one feed are looked at, and so many feeds of one list. */
export const MOST_ARTICLES = 50_000
export const MOST_FEEDS = 10_000
