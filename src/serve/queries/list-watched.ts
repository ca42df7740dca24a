import type { Register } from '../../register/index.ts'
import type { Alert, Feed, FeedCounts, Page, PageOptions, SendingState } from '../../store/index.ts'

/** An alert, and how much it told, by what became of it. */
export type ListedAlert = Omit<Alert, 'no'> & { readonly counts: { readonly [State in SendingState]: number } }
/** A feed, and what became of its articles. */
export type ListedFeed = Omit<Feed, 'no' | 'etag' | 'modified'> & { readonly id: string; readonly counts: FeedCounts }

/** Alerts, in the order in which they were added. */
export async function listAlerts({ store }: Register, page: PageOptions): Promise<Page<ListedAlert>> {
  const { items, next } = await store.alerts.list(page)
  const counted = items.map(async ({ no, ...alert }) => ({ ...alert, counts: await store.alerts.counts(no) }))
  return { items: await Promise.all(counted), next }
}

/** Feeds, in the order in which they were added. */
export async function listFeeds({ store }: Register, page: PageOptions): Promise<Page<ListedFeed>> {
  const { items, next } = await store.feeds.list(page)
  const counted = items.map(async ({ no, etag: _, modified: __, ...feed }) => ({
    id: String(no),
    ...feed,
    counts: await store.feeds.counts(no),
  }))
  return { items: await Promise.all(counted), next }
}
