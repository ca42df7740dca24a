import { checkText } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { createFeedsReader, hashOf } from './feeds-reader.ts'

export type NewFeed = Pick<Feed, 'url' | 'kind' | 'title' | 'since'>
/** `isPassed`: it is too old to be fetched. */
export type NewFeedEntry = {
  readonly url: string
  readonly guid: string
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly isPassed: boolean
}
/** What is new about a feed; what is null is taken away. */
export type FeedChange = {
  readonly [Name in Exclude<keyof Feed, 'no' | 'added' | 'kind'>]?: Feed[Name] | null
}
export type EntryChange = Partial<Pick<FeedEntry, 'state' | 'tries' | 'due'>> & { readonly problem?: string | null }

export type FeedsWriter = {
  /** Adds a feed, which is due at once. False for one that is there. */
  readonly add: (feed: NewFeed, at: string) => Promise<boolean>
  /** Removes a feed and forgets the articles that it named. False for one that is not there. */
  readonly remove: (url: string) => Promise<boolean>
  readonly change: (no: number, change: FeedChange) => Promise<void>
  /** Notes articles; those that are known stay as they are. */
  readonly see: (feedNo: number, entries: readonly NewFeedEntry[], at: string) => Promise<void>
  readonly changeEntry: (url: string, change: EntryChange) => Promise<void>
}

const LONGEST = 2_000
/** What feeds and servers say is kept short, and fit for both databases. */
const toLine = (text: string) => text.slice(0, LONGEST).toWellFormed().replaceAll('\0', '\ufffd')
const toLineOrNull = (text: string | null | undefined) => (text === null || text === undefined ? null : toLine(text))

export function createFeedsWriter({ session, db, insert, takeNumbers }: Writing): FeedsWriter {
  const reader = createFeedsReader(session)
  return {
    add: async ({ url, kind, title, since }, at) => {
      if (await reader.byUrl(url)) return false
      const row = {
        no: await takeNumbers('feeds', 1),
        url: checkText(url, 'address of a feed'),
        url_hash: hashOf(url),
        kind,
        title: toLineOrNull(title),
        added: at,
        since: since ?? null,
        etag: null,
        modified: null,
        state: 'current',
        checked: null,
        changed: null,
        due: at,
        failures: 0,
        problem: null,
      }
      await insert('feeds', [row])
      return true
    },
    remove: async url => {
      const feed = await reader.byUrl(url)
      if (!feed) return false
      await db.deleteFrom('feed_entries').where('feed_no', '=', feed.no).execute()
      await db.deleteFrom('feeds').where('no', '=', feed.no).execute()
      return true
    },
    change: async (no, { url, title, problem, ...change }) => {
      const row = {
        ...change,
        ...(url ? { url: checkText(url, 'address of a feed'), url_hash: hashOf(url) } : {}),
        ...(title === undefined ? {} : { title: toLineOrNull(title) }),
        ...(problem === undefined ? {} : { problem: toLineOrNull(problem) }),
      }
      if (Object.keys(row).length > 0)
        await db
          .updateTable('feeds')
          .set(row as never)
          .where('no', '=', no)
          .execute()
    },
    see: async (feedNo, entries, at) => {
      const rows = entries.map(({ url, guid, title, published, isPassed }) => ({
        url_hash: hashOf(url),
        feed_no: feedNo,
        guid_hash: hashOf(guid),
        url: checkText(url, 'address of an article'),
        title: toLineOrNull(title),
        published: published ?? null,
        seen: at,
        state: isPassed ? 'passed' : 'waiting',
        tries: 0,
        due: at,
        problem: null,
      }))
      // One that a feed names twice is one.
      await insert('feed_entries', [...new Map(rows.map(row => [row.url_hash, row])).values()], { ifThere: 'keep' })
    },
    changeEntry: async (url, { problem, ...change }) => {
      await db
        .updateTable('feed_entries')
        .set({ ...change, ...(problem === undefined ? {} : { problem: toLineOrNull(problem) }) })
        .where('url_hash', '=', hashOf(url))
        .execute()
    },
  }
}
