import { createClient } from '../../fetch/index.ts'
import type { Knowledge, Sites } from '../../knowledge/index.ts'
import { extractorVersion, type KnowledgeText, type Register, runEvery } from '../../register/index.ts'
import type { Log, Metrics } from '../../serve/index.ts'
import { writeAlertFiles } from '../register/alert-files.ts'
import { toClientOptions } from '../web/to-client-options.ts'
import type { WebGiven } from '../web-options.ts'

export type LookAtFeedsOptions = {
  readonly register: Register
  /** Milliseconds from one look at a feed to the next. */
  readonly every: number
  readonly workers: number
  readonly known: Knowledge
  readonly knowledge: readonly KnowledgeText[]
  readonly sites: Sites
  readonly web: Pick<WebGiven, 'allow-private'>
  readonly log: Log
  readonly metrics: Metrics
  readonly signal: AbortSignal
}

/** Articles that are fetched in one round. */
const MOST = 500

/** Feeds, alerts and their messages beside the service, in the one of several processes on a database that has the lead, until the signal. */
export async function lookAtFeeds(options: LookAtFeedsOptions): Promise<void> {
  const { register, log, metrics, web, ...rest } = options
  const { store } = register
  const client = createClient(toClientOptions(web))
  metrics.lead.set(0)
  try {
    await runEvery(store, client, {
      ...rest,
      extractor: extractorVersion(),
      at: () => new Date().toISOString(),
      most: MOST,
      onLead: isLeading => {
        metrics.lead.set(isLeading ? 1 : 0)
        log.info({ isLeading }, isLeading ? 'looks at feeds' : 'stands by: another process looks at feeds')
      },
      onLook: look => {
        metrics.feedLooks.inc({ result: 'error' in look ? 'failed' : look.found > 0 ? 'new' : 'nothing new' })
        if ('error' in look) log.warn({ url: look.url, code: look.error.code }, 'feed')
      },
      onOutcome: outcome => metrics.documents.inc({ result: 'problem' in outcome ? 'problem' : outcome.result }),
      onLater: (url, { code }) => log.info({ url, code }, 'article to be fetched later'),
      onAlerts: runs => writeAlertFiles(store, runs),
      onSendFailure: ({ alert, problem, isLast }) => log.warn({ alert, problem, isLast }, 'message not sent'),
      onFault: error => log.warn({ err: error }, 'feeds'),
    })
  } finally {
    metrics.lead.set(0)
    client.close()
  }
}
