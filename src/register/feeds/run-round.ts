import type { Client } from '../../fetch/index.ts'
import type { Store } from '../../store/index.ts'
import { type AlertLook, runAlerts, toLook } from '../alerts/run-alerts.ts'
import { type SendOptions, sendNews } from '../alerts/send-news.ts'
import { type RunFeedsOptions, runFeeds } from './run-feeds.ts'

export type RoundOptions = RunFeedsOptions & {
  readonly onAlerts?: (looks: readonly AlertLook[]) => Promise<void>
  readonly onSendFailure?: SendOptions['onFailure']
}

/** One round of everything that goes on by itself: feeds, then what alerts have to tell, then sending it. */
export async function runRound(store: Store, client: Client, options: RoundOptions): Promise<void> {
  await runFeeds(store, client, options)
  await tellNews(store, client, options)
}

export type TellOptions = Pick<RoundOptions, 'at' | 'signal' | 'onAlerts' | 'onSendFailure'>

/** What alerts have to tell, and sending it. */
export async function tellNews(store: Store, client: Client, options: TellOptions): Promise<void> {
  const { at, signal, onAlerts, onSendFailure } = options
  await onAlerts?.((await runAlerts(store, { at, signal })).map(toLook))
  await sendNews(store, client, { at, signal, ...(onSendFailure ? { onFailure: onSendFailure } : {}) })
}
