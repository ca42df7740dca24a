import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { inChunks } from '../chunks.ts'
import { readNumbered } from '../read-list.ts'
import { type Feed, type FeedEntry, type FeedEntryState, toFeed, toFeedEntry } from './feed.ts'

/** How many articles a feed has in each state. */
export type FeedCounts = { readonly [State in FeedEntryState]: number }

export type FeedsReader = {
  /** In the order in which they were added. */
  readonly list: (page?: PageOptions) => Promise<Page<Feed>>
  readonly byUrl: (url: string) => Promise<Feed | null>
  /** Feeds to be looked at by a time, the longest due first; with `isAll` those that are not due as well, save what failed and is left alone for a while. */
  readonly due: (at: string, most: number, isAll?: boolean) => Promise<readonly Feed[]>
  /** Of articles, those that no feed named before, by address, nor this one by the id that it gives. */
  readonly unseen: <T extends { readonly url: string; readonly guid: string }>(
    feedNo: number,
    articles: readonly T[],
  ) => Promise<readonly T[]>
  /** Articles to be fetched by a time, the longest due first. */
  readonly waiting: (at: string, most: number) => Promise<readonly FeedEntry[]>
  readonly entry: (url: string) => Promise<FeedEntry | null>
  readonly counts: (feedNo: number) => Promise<FeedCounts>
  /** When the next feed or article is due; null where nothing is. */
  readonly nextDue: () => Promise<string | null>
}

export const hashOf = (value: string): string => hash('sha256', value)

export function createFeedsReader({ db }: Pick<Session, 'db'>): FeedsReader {
  return {
    list: (page = {}) =>
      readNumbered(
        ['feeds'],
        page,
        (after, limit) =>
          db.selectFrom('feeds').selectAll().where('no', '>', after).orderBy('no').limit(limit).execute(),
        toFeed,
      ),
    byUrl: async url => {
      const row = await db.selectFrom('feeds').selectAll().where('url_hash', '=', hashOf(url)).executeTakeFirst()
      return row ? toFeed(row) : null
    },
    due: async (at, most, isAll = false) => {
      const rows = await db
        .selectFrom('feeds')
        .selectAll()
        .where('state', '=', 'current')
        .where(({ eb, or }) => or([eb('due', '<=', at), ...(isAll ? [eb('failures', '=', 0)] : [])]))
        .orderBy('due')
        .orderBy('no')
        .limit(most)
        .execute()
      return rows.map(toFeed)
    },
    unseen: async (feedNo, articles) => {
      const found = await inChunks(articles, async chunk => {
        const byUrl = await db
          .selectFrom('feed_entries')
          .select('url_hash as key')
          .where(
            'url_hash',
            'in',
            chunk.map(({ url }) => hashOf(url)),
          )
          .execute()
        const byGuid = await db
          .selectFrom('feed_entries')
          .select('guid_hash as key')
          .where('feed_no', '=', feedNo)
          .where(
            'guid_hash',
            'in',
            chunk.map(({ guid }) => hashOf(guid)),
          )
          .execute()
        return [...byUrl, ...byGuid]
      })
      const known = new Set(found.map(({ key }) => key))
      return articles.filter(({ url, guid }) => !known.has(hashOf(url)) && !known.has(hashOf(guid)))
    },
    waiting: async (at, most) => {
      const rows = await db
        .selectFrom('feed_entries')
        .selectAll()
        .where('state', '=', 'waiting')
        .where('due', '<=', at)
        .orderBy('due')
        .orderBy('url_hash')
        .limit(most)
        .execute()
      return rows.map(toFeedEntry)
    },
    entry: async url => {
      const row = await db.selectFrom('feed_entries').selectAll().where('url_hash', '=', hashOf(url)).executeTakeFirst()
      return row ? toFeedEntry(row) : null
    },
    counts: async feedNo => {
      const rows = await db
        .selectFrom('feed_entries')
        .select(['state', eb => eb.fn.countAll<number>().as('n')])
        .where('feed_no', '=', feedNo)
        .groupBy('state')
        .execute()
      const counts = Object.fromEntries(rows.map(({ state, n }) => [state, n]))
      return { waiting: 0, done: 0, failed: 0, passed: 0, ...counts }
    },
    nextDue: async () => {
      const { rows } = await sql<{ due: string | null }>`
        select min(due) as due from (
          select min(due) as due from feeds where state = 'current'
          union all select min(due) as due from feed_entries where state = 'waiting') as dues`.execute(db)
      return rows[0]?.due ?? null
    },
  }
}
