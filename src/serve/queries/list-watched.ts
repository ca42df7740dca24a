import { alertNamed, type Register, toWrittenFilter } from '../../register/index.ts'
import type { Alert, EntryFilter, Feed, FeedCounts, Page, PageOptions, SendingState } from '../../store/index.ts'

/** An alert, and how much it told, by what became of it. */
export type ListedAlert = Omit<Alert, 'no'> & {
  /** Its search as it is written in an address. */
  readonly search: ReturnType<typeof toWrittenFilter>
  readonly counts: { readonly [State in SendingState]: number }
}
/** A feed, and what became of its articles. */
export type ListedFeed = Omit<Feed, 'no' | 'etag' | 'modified'> & { readonly id: string; readonly counts: FeedCounts }

/** Alerts, in the order in which they were added. */
export async function listAlerts(register: Register, page: PageOptions): Promise<Page<ListedAlert>> {
  const { items, next } = await register.store.alerts.list(page)
  return { items: await Promise.all(items.map(alert => toListed(register, alert))), next }
}

/** An alert, by its name. */
export const readAlert = async (register: Register, name: string): Promise<ListedAlert> =>
  toListed(register, await alertNamed(register.store, name))

const toListed = async ({ store }: Register, { no, ...alert }: Alert): Promise<ListedAlert> => ({
  ...alert,
  search: toWrittenFilter(alert.filter as EntryFilter),
  counts: await store.alerts.counts(no),
})

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
