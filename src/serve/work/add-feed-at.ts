import { addFeed, type FeedOutcome } from '../../register/index.ts'
import type { Hands } from './hands.ts'
import type { Tell } from './tell.ts'
import { withClient } from './with-client.ts'

type FeedGiven = { readonly url: string; readonly since: string | undefined }

/** What became of a feed that was to be added, as it is told. */
export type ToldFeed = {
  readonly url: string
  readonly result?: 'added' | 'known'
  readonly kind?: 'feed' | 'sitemap'
  readonly problem?: { readonly code: string; readonly message: string }
}

/**
 * Adds the feed at an address, or all feeds of the list or page that is there.
 *
 * @throws FetchError where it is one, and cannot be had
 */
export async function addFeedAt(
  { register: { store }, fetching }: Hands,
  { url, since }: FeedGiven,
  _: Tell,
  signal: AbortSignal,
): Promise<readonly ToldFeed[]> {
  const at = () => new Date().toISOString()
  const outcomes = await withClient(fetching, client => addFeed(store, client, url, { at, since, signal }))
  const [first] = outcomes
  if (outcomes.length === 1 && first && 'error' in first) throw first.error
  return outcomes.map(toTold)
}

const toTold = (outcome: FeedOutcome): ToldFeed =>
  'error' in outcome
    ? { url: outcome.url, problem: { code: outcome.error.code, message: outcome.error.message } }
    : outcome
