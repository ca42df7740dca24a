import type { Client, FetchError } from '../../fetch/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { FeedEntry, Store } from '../../store/index.ts'
import { type AddOptions, addInputs, type Outcome } from '../add/add-inputs.ts'
import { settle } from '../settle/settle.ts'
import { syncViews } from '../views/sync-views.ts'
import { fetchEntries } from './fetch-entries.ts'
import { type FeedLook, lookAtFeed } from './look-at-feed.ts'

export type RunFeedsOptions = Omit<AddOptions, 'onOutcome' | 'signal'> & {
  /** What the program knows, with the tables of `knowledge` read. */
  readonly known: Knowledge
  /** Milliseconds from one look at a feed to the next. */
  readonly every: number
  /** Whether feeds are looked at that are not due, save those that failed and are left alone for a while. */
  readonly isAll?: boolean
  /** So many articles are fetched at most; the others wait for the next run. */
  readonly most: number
  readonly signal?: AbortSignal
  readonly onLook?: (look: FeedLook) => void
  readonly onOutcome?: (outcome: Outcome) => void
  /** Told of an article that could not be had and is tried again later. */
  readonly onLater?: (url: string, error: FetchError) => void
}

/** Feeds that are looked at side by side; the client asks one host for one thing at a time. */
const AT_ONCE = 8
const PAGE = 200

/**
 * One round: looks at the feeds that are due, fetches the articles that they name and nobody has seen, adds them to the register, and resolves what is
 * new. Stopped at any moment, the next round goes on where it was.
 */
export async function runFeeds(store: Store, client: Client, options: RunFeedsOptions): Promise<void> {
  const { signal, at, known } = options
  await lookAtAll(store, client, options)
  if (!signal?.aborted) await addWaiting(store, client, options)
  await settle(store, { knowledge: known, at })
  await syncViews(store, { knowledge: () => known, at })
}

async function lookAtAll(store: Store, client: Client, options: RunFeedsOptions): Promise<void> {
  const { at, every, isAll = false, signal, onLook } = options
  const now = at()
  // A feed that was looked at is due later than now, or was seen in this round.
  const seen = new Set<number>()
  for (;;) {
    const due = (await store.feeds.due(now, PAGE + seen.size, isAll)).filter(({ no }) => !seen.has(no))
    if (due.length === 0 || signal?.aborted) return
    for (const { no } of due) seen.add(no)
    const queue = [...due]
    const work = async () => {
      for (let feed = queue.shift(); feed && !signal?.aborted; feed = queue.shift())
        onLook?.(await lookAtFeed(store, client, feed, { at, every, signal }))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }
}

async function addWaiting(store: Store, client: Client, options: RunFeedsOptions): Promise<void> {
  const { at, most, signal, sites, onOutcome, onLater } = options
  const entries = await store.feeds.waiting(at(), most)
  if (entries.length === 0) return
  const marks: Promise<void>[] = []
  let failure: { readonly error: unknown } | undefined
  const keep = (error: unknown) => {
    failure ??= { error }
  }
  const inputs = fetchEntries(store, client, entries, {
    at,
    sites,
    signal,
    onLater: (entry, error) => onLater?.(entry.url, error),
  })
  const byUrl = new Map<string, FeedEntry>(entries.map(entry => [entry.url, entry]))
  await addInputs(store, inputs, {
    ...options,
    onOutcome: outcome => {
      const entry = byUrl.get(outcome.name)
      if (entry) marks.push(mark(store, entry, outcome).catch(keep))
      onOutcome?.(outcome)
    },
  })
  await Promise.all(marks)
  if (failure) throw failure.error
}

/** A document is safe when this is noted: where it is not, the article is fetched once more and found to be known. */
const mark = (store: Store, { url, tries }: FeedEntry, outcome: Outcome): Promise<void> =>
  store.write(writer =>
    writer.feeds.changeEntry(
      url,
      'problem' in outcome
        ? { state: 'failed', tries: tries + 1, problem: outcome.problem.message }
        : { state: 'done', tries: tries + 1, problem: null },
    ),
  )
