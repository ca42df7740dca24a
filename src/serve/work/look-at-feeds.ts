import { extractorVersion, type RoundOptions } from '../../register/index.ts'
import type { Hands } from './hands.ts'
import type { Tell } from './tell.ts'
import { tellingNews } from './tell-news.ts'
import { withClient } from './with-client.ts'

/** So many articles are fetched in a round. */
const MOST = 500

/** What came of a round. */
export type RoundCounts = {
  readonly feeds: number
  readonly documents: number
  readonly problems: number
  readonly notices: number
}

/** A round now of everything that goes on by itself: feeds, alerts, messages. */
export async function lookOnce(hands: Hands, _: null, tell: Tell, signal: AbortSignal): Promise<RoundCounts> {
  const counts = { feeds: 0, documents: 0, problems: 0, notices: 0 }
  const count: Tell = (event, data) => {
    if (event === 'feed') counts.feeds++
    if (event === 'outcome') counts['problem' in (data as object) ? 'problems' : 'documents']++
    if (event === 'alert') counts.notices += (data as { readonly notices: number }).notices
    tell(event, data)
  }
  await withClient(hands.fetching, client => hands.rounds.once(client, toOptions(hands, count, signal)))
  tell('done', counts)
  return counts
}

/** The same without end, in the one of several processes that has the lead. */
export async function keepLooking(
  hands: Hands,
  { every }: { readonly every: number },
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  await withClient(hands.fetching, client =>
    hands.rounds.every(client, {
      ...toOptions(hands, tell, signal),
      every,
      onLead: isLeading => tell('lead', { isLeading }),
      onFault: ({ code, message }) => tell('fault', { code, message }),
    }),
  )
}

function toOptions(
  hands: Hands,
  tell: Tell,
  signal: AbortSignal,
): Omit<RoundOptions, 'every'> & { signal: AbortSignal } {
  const { known, knowledge, workers, fetching } = hands
  return {
    ...{ known: known(), knowledge, workers, signal, most: MOST },
    ...(fetching.sites ? { sites: fetching.sites } : {}),
    extractor: extractorVersion(),
    at: () => new Date().toISOString(),
    onLook: look =>
      tell('feed', 'error' in look ? { url: look.url, code: look.error.code, problem: look.error.message } : look),
    onOutcome: outcome => tell('outcome', outcome),
    onLater: (url, { code, message }) => tell('later', { url, code, problem: message }),
    ...tellingNews(tell),
  }
}
