import { type AlertDraft, addAlert } from '../../register/index.ts'
import { addFeedAt } from './add-feed-at.ts'
import { addSent } from './add-sent.ts'
import type { Hands } from './hands.ts'
import { keepLooking, lookOnce } from './look-at-feeds.ts'
import type { Tell } from './tell.ts'
import { tellNews } from './tell-news.ts'

/** What writes for long, by name, so that a thread can be asked for it: what goes in, what is told and what comes out may cross threads. */
export const WORKS = {
  add: addSent,
  /** Saves a search: what it finds at the moment is gone through. */
  alert: ({ register }: Hands, draft: AlertDraft) => addAlert(register.store, draft, now()),
  feed: addFeedAt,
  round: lookOnce,
  news: tellNews,
  feeds: keepLooking,
  /** Whether another process looks at the feeds. */
  isElsewhere: ({ rounds }: Hands, _: null) => rounds.isElsewhere(),
  /** Brings up to date what those see who see some collections; where it is null, what all see who do not see everything. */
  follow: ({ register }: Hands, collections: readonly string[] | null) => register.follow(collections ?? undefined),
} as const satisfies Readonly<
  Record<string, (hands: Hands, given: never, tell: Tell, signal: AbortSignal) => Promise<unknown>>
>
export type WorkName = keyof typeof WORKS
export type WorkGiven<Name extends WorkName> = Parameters<(typeof WORKS)[Name]>[1]

const now = () => new Date().toISOString()
