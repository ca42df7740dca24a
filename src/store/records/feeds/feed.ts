import type { Tables } from '../../schema/tables.ts'
import { optional } from '../optional.ts'

/** A feed or sitemap that is looked at for new articles. */
export type Feed = {
  readonly no: number
  readonly url: string
  readonly kind: 'feed' | 'sitemap'
  readonly title?: string
  readonly added: string
  /** Articles from before this day are not fetched. */
  readonly since?: string
  readonly etag?: string
  readonly modified?: string
  readonly state: 'current' | 'gone'
  readonly checked?: string
  readonly changed?: string
  readonly due: string
  readonly failures: number
  readonly problem?: string
}

export type FeedEntryState = 'waiting' | 'done' | 'failed' | 'passed'

/** An article that a feed named. */
export type FeedEntry = {
  readonly feedNo: number
  readonly url: string
  readonly title?: string
  readonly published?: string
  readonly seen: string
  readonly state: FeedEntryState
  readonly tries: number
  readonly due: string
  readonly problem?: string
}

/** What is in a row of `feeds`. */
export const toFeed = (row: Tables['feeds']): Feed => ({
  no: row.no,
  url: row.url,
  kind: row.kind as Feed['kind'],
  ...optional('title', row.title),
  added: row.added,
  ...optional('since', row.since),
  ...optional('etag', row.etag),
  ...optional('modified', row.modified),
  state: row.state as Feed['state'],
  ...optional('checked', row.checked),
  ...optional('changed', row.changed),
  due: row.due,
  failures: row.failures,
  ...optional('problem', row.problem),
})

/** What is in a row of `feed_entries`. */
export const toFeedEntry = (row: Tables['feed_entries']): FeedEntry => ({
  feedNo: row.feed_no,
  url: row.url,
  ...optional('title', row.title),
  ...optional('published', row.published),
  seen: row.seen,
  state: row.state as FeedEntryState,
  tries: row.tries,
  due: row.due,
  ...optional('problem', row.problem),
})
