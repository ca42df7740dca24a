import { type Client, FetchError } from '../../fetch/index.ts'
import { type Alert, type AlertNews, eachOf, type Store } from '../../store/index.ts'
import { sign } from './sign.ts'

export type SendOptions = {
  readonly at: () => string
  readonly signal?: AbortSignal | undefined
  /** Told of what could not be sent, and whether it is tried again. */
  readonly onFailure?: (failure: {
    readonly alert: string
    readonly url: string
    readonly problem: string
    readonly isLast: boolean
  }) => void
}

const MINUTE = 60_000
/** Milliseconds from one attempt to the next; after the last it is given up: a day and a half in all. */
const PAUSES = [1, 5, 30, 120, 360, 720, 900].map(minutes => minutes * MINUTE)
const MOST = 1_000
const GONE = 410

/**
 * Sends what alerts have to tell to their addresses, what is oldest first, signed. What does not arrive is sent again later, under the same id, by which
 * the receiver knows it; until then nothing newer of that alert is sent, so that its order holds. An answer 410 stops the alert.
 *
 * @returns how many were sent
 */
export async function sendNews(store: Store, client: Client, options: SendOptions): Promise<number> {
  const alerts = new Map<number, Alert>()
  for await (const alert of eachOf(page => store.alerts.list(page))) alerts.set(alert.no, alert)
  const due = Map.groupBy(await store.alerts.toSend(options.at(), MOST), ({ alertNo }) => alertNo)
  const counts = await Promise.all(
    [...due].map(async ([no, news]) => {
      const alert = alerts.get(no)
      const secret = await store.alerts.secret(no)
      if (!alert?.url || secret === null) return 0
      return sendAll(store, client, { ...alert, url: alert.url, secret }, news, options)
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

type Receiver = Alert & { readonly url: string; readonly secret: string }

async function sendAll(
  store: Store,
  client: Client,
  receiver: Receiver,
  news: readonly AlertNews[],
  options: SendOptions,
): Promise<number> {
  let sent = 0
  for (const each of news) {
    if (receiver.state === 'stopped' || options.signal?.aborted) return sent
    const problem = await sendOne(client, receiver, each, options)
    if (problem === 'stopped') return sent
    if (problem !== null) {
      await keep(store, receiver, each, problem, options)
      return sent
    }
    await store.write(writer =>
      writer.alerts.changeSending(each.no, { sending: 'sent', tries: each.tries + 1, problem: null }),
    )
    sent++
  }
  return sent
}

type Problem = { readonly text: string; readonly isGone: boolean; readonly seconds: number }

/** Sends one message. What is wrong, or null where it arrived. */
async function sendOne(
  client: Client,
  { url, secret }: Receiver,
  { id, at, notice }: AlertNews,
  { at: now, signal }: SendOptions,
): Promise<Problem | 'stopped' | null> {
  const { kind } = notice as { readonly kind: string }
  const body = JSON.stringify({ type: `agreement.${kind}`, timestamp: at, data: notice })
  const time = Math.floor(Date.parse(now()) / 1000)
  const headers = {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(time),
    'webhook-signature': sign(secret, id, time, body),
  }
  try {
    const { status, seconds = 0 } = await client.post(url, body, headers, signal)
    if (status >= 200 && status < 300) return null
    return { text: `The server answers ${status}.`, isGone: status === GONE, seconds }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return error.code === 'stopped' ? 'stopped' : { text: error.message, isGone: false, seconds: 0 }
  }
}

async function keep(
  store: Store,
  { no, name, url }: Receiver,
  news: AlertNews,
  { text, isGone, seconds }: Problem,
  { at, onFailure }: SendOptions,
): Promise<void> {
  const tries = news.tries + 1
  const pause = PAUSES[tries - 1]
  const isLast = isGone || pause === undefined
  const due = new Date(Date.parse(at()) + Math.max(pause ?? 0, seconds * 1000)).toISOString()
  await store.write(async writer => {
    await writer.alerts.changeSending(news.no, { sending: isLast ? 'failed' : 'waiting', tries, due, problem: text })
    if (isGone) await writer.alerts.change(no, { state: 'stopped' })
  })
  onFailure?.({ alert: name, url, problem: text, isLast })
}
