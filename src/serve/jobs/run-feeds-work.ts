import { createClient } from '../../fetch/index.ts'
import { knowledge } from '../../knowledge/index.ts'
import { extractorVersion, runRound } from '../../register/index.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { Service } from '../service.ts'
import type { Work } from './job-queue.ts'

/** So many articles are fetched in a round. */
const MOST = 500

/** A round of everything that goes on by itself: feeds, alerts, messages. */
export const runFeedsWork =
  ({ register: { store }, fetching }: Pick<Service, 'register' | 'fetching'>): Work =>
  async (tell, signal) => {
    const lead = await store.lead()
    if (lead === null) throw new ProblemError('other-leads')
    const client = createClient(fetching.web)
    const counts = { feeds: 0, documents: 0, problems: 0, notices: 0 }
    try {
      await runRound(store, client, {
        known: knowledge(),
        knowledge: [],
        ...(fetching.sites ? { sites: fetching.sites } : {}),
        workers: 1,
        extractor: extractorVersion(),
        at: () => new Date().toISOString(),
        every: 0,
        most: MOST,
        signal,
        onLook: look => {
          counts.feeds++
          tell('feed', 'error' in look ? { url: look.url, problem: look.error.message } : look)
        },
        onOutcome: outcome => {
          counts['problem' in outcome ? 'problems' : 'documents']++
          tell('outcome', outcome)
        },
        onLater: (url, error) => tell('later', { url, problem: error.message }),
        onAlerts: async runs => {
          for (const { notices } of runs) counts.notices += notices.length
        },
        onSendFailure: ({ alert, url, problem }) => tell('unsent', { alert, url, problem }),
      })
    } finally {
      client.close()
      await lead.release()
    }
    tell('done', counts)
    return counts
  }
