import type { AlertLook } from '../../register/index.ts'
import type { Run } from '../work/run.ts'
import type { Tell } from '../work/tell.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

export type Hearing = {
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>
  readonly metrics: Pick<Metrics, 'documents' | 'feedLooks'>
  /** Told how much an alert has to tell when it was looked at. */
  readonly onAlert: (look: AlertLook) => Promise<void>
}

/** Works that are counted and logged, whoever asks for them. */
export function hearWorks(run: Run, { log, metrics, onAlert }: Hearing): Run {
  let alerts: Promise<void> = Promise.resolve()
  const hear: Tell = (event, given) => {
    const data = given as Readonly<Record<string, unknown>>
    if (event === 'outcome') metrics.documents.inc({ result: 'problem' in data ? 'problem' : String(data.result) })
    if (event === 'feed') {
      const isFailed = 'problem' in data
      metrics.feedLooks.inc({ result: isFailed ? 'failed' : Number(data.found) > 0 ? 'new' : 'nothing new' })
      if (isFailed) log.warn({ url: data.url, code: data.code }, 'feed')
    }
    if (event === 'later') log.info({ url: data.url, code: data.code }, 'article to be fetched later')
    // Whoever knows the address that it was for may send there.
    if (event === 'unsent')
      log.warn({ alert: data.alert, problem: data.problem, isLast: data.isLast }, 'message not sent')
    if (event === 'alert')
      alerts = alerts
        .then(() => onAlert(given as AlertLook))
        .catch(error => log.error({ err: error, alert: data.name }, 'alert'))
  }
  return (async (name, given, { tell, signal } = {}) => {
    const both: Tell = (event, data) => {
      hear(event, data)
      tell?.(event, data)
    }
    const result = await run(name, given, { tell: both, ...(signal ? { signal } : {}) })
    await alerts
    return result
  }) as Run
}
