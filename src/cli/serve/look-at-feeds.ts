import type { Log, Metrics, Run } from '../../serve/index.ts'

export type LookAtFeedsOptions = {
  readonly run: Run
  /** Milliseconds from one look at a feed to the next. */
  readonly every: number
  readonly log: Log
  readonly metrics: Metrics
  readonly signal: AbortSignal
}

/** Feeds, alerts and their messages beside the service, in the one of several processes on a database that has the lead, until the signal. */
export async function lookAtFeeds({ run, every, log, metrics, signal }: LookAtFeedsOptions): Promise<void> {
  metrics.lead.set(0)
  try {
    await run(
      'feeds',
      { every },
      {
        signal,
        tell: (event, data) => {
          if (event === 'fault') log.warn(data, 'feeds')
          if (event !== 'lead') return
          const { isLeading } = data as { readonly isLeading: boolean }
          metrics.lead.set(isLeading ? 1 : 0)
          log.info({ isLeading }, isLeading ? 'looks at feeds' : 'stands by: another process looks at feeds')
        },
      },
    )
  } finally {
    metrics.lead.set(0)
  }
}
