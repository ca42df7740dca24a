import { type Client, FetchError, fetchItem, type WebItem } from '../../fetch/index.ts'
import type { Sites } from '../../knowledge/index.ts'
import type { Document } from '../../model/index.ts'
import { asInput, toDocument } from '../../read/index.ts'
import type { FeedEntry, Store } from '../../store/index.ts'
import type { Input } from '../add/input.ts'
import { toInput } from '../add/read-inputs.ts'
import { retryIn } from './back-off.ts'

export type FetchEntriesOptions = {
  readonly at: () => string
  readonly sites?: Sites | undefined
  readonly signal?: AbortSignal | undefined
  /** Told of an article that is to be tried again later. */
  readonly onLater: (entry: FeedEntry, error: FetchError) => void
}

/** So many pages are asked for at once, of different hosts as far as there are; the client asks one host for one at a time. */
const AT_ONCE = 8

/**
 * Fetches articles that feeds named. What cannot be had now and may be later is noted and left out; what cannot be had at all comes as a problem.
 */
export async function* fetchEntries(
  store: Store,
  client: Client,
  entries: readonly FeedEntry[],
  options: FetchEntriesOptions,
): AsyncGenerator<Input> {
  const open = new Map<FeedEntry, Promise<{ entry: FeedEntry; item: WebItem }>>()
  const waiting = byTurns(entries)
  while (waiting.length > 0 || open.size > 0) {
    while (open.size < AT_ONCE && waiting.length > 0 && !options.signal?.aborted) {
      const entry = waiting.shift()!
      open.set(
        entry,
        fetchItem(client, entry.url, options).then(item => ({ entry, item })),
      )
    }
    if (open.size === 0) return
    const { entry, item } = await Promise.race(open.values())
    open.delete(entry)
    const input = await toEntryInput(store, entry, item, options)
    if (input !== null) yield input
  }
}

/** Hosts take turns, so that a slow one does not hold up the others. */
function byTurns(entries: readonly FeedEntry[]): FeedEntry[] {
  const hosts = [...Map.groupBy(entries, ({ url }) => new URL(url).host).values()]
  const longest = Math.max(0, ...hosts.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => hosts.flatMap(host => host[index] ?? [])).flat()
}

async function toEntryInput(
  store: Store,
  entry: FeedEntry,
  item: WebItem,
  { at, onLater }: FetchEntriesOptions,
): Promise<Input | null> {
  if (!('error' in item)) return { ...item, document: withTold(item.document, entry) }
  const { error } = item
  if (!(error instanceof FetchError)) return toInput(item)
  if (error.code === 'stopped') return null
  const tries = entry.tries + 1
  const pause = retryIn(tries, error)
  if (pause === null) return toInput(item)
  const due = new Date(Date.parse(at()) + pause).toISOString()
  await store.write(writer => writer.feeds.changeEntry(entry.url, { tries, due, problem: error.message }))
  onLater(entry, error)
  return null
}

/** A page that does not say when it was published was when its feed says. */
function withTold(document: Document, { published, title }: FeedEntry): Document {
  if (document.published !== undefined || published === undefined) return document
  const input = { ...asInput(document), title: document.title ?? title, published: published.slice(0, 10) }
  return toDocument(input, { basis: 'metadata' })
}
