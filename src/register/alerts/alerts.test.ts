import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addArticles } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { type Handler, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { type Client, createClient } from '../../fetch/index.ts'
import { knowledge } from '../../knowledge/index.ts'
import { type Notice, noticeSchema } from '../../model/index.ts'
import { openStore, type Store } from '../../store/index.ts'
import { decide } from '../decide/decide.ts'
import { setStanding } from '../retract.ts'
import { addAlert } from './add-alert.ts'
import { runAlerts } from './run-alerts.ts'
import { sendNews } from './send-news.ts'
import { sign } from './sign.ts'

const AT = '2026-01-01T00:00:00.000Z'
const at = () => AT
const PAIR = { pair: ['CN', 'KE'] } as const
const [LOAN, SAME_LOAN, RATIFIED, DAM, TREATY] = ARTICLES as [Article, Article, Article, Article, Article]
type Article = (typeof ARTICLES)[number]

async function tell(store: Store): Promise<readonly Notice[]> {
  const [run] = await runAlerts(store, { at })
  for (const notice of run!.notices) noticeSchema.parse(notice)
  return run!.notices
}

onBothBackends('an alert', place => {
  let store: Store
  let documents: readonly string[]
  it('begins with what there is', async () => {
    store = await place().open()
    await addArticles(store, [LOAN, TREATY])
    expect(await addAlert(store, { name: 'railways', filter: PAIR }, AT)).toEqual({ found: 1 })
    expect(await tell(store)).toEqual([])
  })

  it('tells what is new, what changed, and why', async () => {
    documents = await addArticles(store, [DAM, RATIFIED, SAME_LOAN])
    const notices = await tell(store)
    expect(notices.map(({ kind }) => kind).sort()).toEqual(['changed', 'new'])
    const fresh = notices.find(({ kind }) => kind === 'new')!
    expect(fresh).toMatchObject({
      alert: 'railways',
      at: AT,
      changes: [],
      agreement: { date: '2016-03-03', amounts: [{ value: '450000000', currency: 'USD' }] },
    })
    expect(fresh.reasons).toMatchObject([
      {
        kind: 'report',
        documentId: documents[0],
        title: DAM.title,
        publisher: 'The Daily Record',
        published: '2016-03-04',
      },
    ])
    expect(DAM.text).toContain(fresh.reasons[0]!.words)
    const changed = notices.find(({ kind }) => kind === 'changed')!
    expect(changed.changes).toContainEqual({ field: 'status', before: 'signed', now: 'ratified' })
    expect(changed.changes).toContainEqual({ field: 'independent sources', before: '1', now: '3' })
    expect(changed.reasons.map(({ title }) => title).sort()).toEqual([SAME_LOAN.title, RATIFIED.title].sort())
    expect(await tell(store)).toEqual([])
  })

  it('tells of decisions, who made them and why', async () => {
    const { items } = await store.entries.list({ ...PAIR, text: 'dam' })
    const draft = {
      kind: 'correct',
      target: items[0]!.id,
      field: 'date',
      value: '2016-03-02',
      why: 'printed treaty',
    } as const
    await decide(store, [draft], { by: 'ann', at: () => '2036-02-01T00:00:00.000Z', knowledge: knowledge() })
    expect(await tell(store)).toMatchObject([
      {
        kind: 'changed',
        changes: [{ field: 'date', before: '2016-03-03', now: '2016-03-02' }, ...[]],
        reasons: [{ kind: 'decision', decided: 'correct', by: 'ann', why: 'printed treaty' }],
      },
    ])
  })

  it('tells what left, and what is gone', async () => {
    const { items } = await store.entries.list({ ...PAIR, text: 'railway' })
    await decide(store, [{ kind: 'reject', target: items[0]!.id }], {
      by: 'ann',
      at: () => '2036-03-01T00:00:00.000Z',
      knowledge: knowledge(),
    })
    expect(await tell(store)).toMatchObject([
      { kind: 'left', agreement: { id: items[0]!.id }, reasons: [{ kind: 'decision', decided: 'reject' }] },
    ])
    await setStanding(
      store,
      documents[0]!,
      { state: 'retracted', url: undefined },
      { knowledge: knowledge(), at: () => '2036-04-01T00:00:00.000Z' },
    )
    expect(await tell(store)).toMatchObject([
      { kind: expect.stringMatching(/^(?:gone|left)$/), agreement: { amounts: [{ value: '450000000' }] } },
    ])
    expect(await tell(store)).toEqual([])
    expect((await store.alerts.foundIds(1)).items).toEqual([])
  })

  it('has a name of its own', async () => {
    await expect(addAlert(store, { name: 'railways', filter: {} }, AT)).rejects.toThrow('There is one of this name')
    for (const name of ['', ' x', 'a/b', '../a', 'a\nb', 'x'.repeat(65)])
      await expect(addAlert(store, { name, filter: {} }, AT)).rejects.toThrow('letters')
  })
})

describe('what is sent', () => {
  let folder: string
  let store: Store
  let web: WebServer
  let client: Client
  let secret: string
  let time: number
  const now = () => new Date(time).toISOString()
  const received: { readonly body: string; readonly headers: Readonly<Record<string, unknown>> }[] = []
  const receive =
    (status: number, headers: Record<string, string> = {}): Handler =>
    async (request, response) => {
      received.push({ body: await text(request), headers: request.headers })
      response.writeHead(status, headers).end('x'.repeat(100_000))
    }
  const send = async () => {
    const failures: string[] = []
    const sent = await sendNews(store, client, {
      at: now,
      onFailure: ({ problem, isLast }) => failures.push(`${problem} ${isLast}`),
    })
    return { sent, failures }
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'foedera-alerts-'))
    store = await openStore(join(folder, 'ties.db'))
    web = await serveWeb({ '/hook': receive(204) })
    client = createClient({ isPrivateAllowed: true })
    time = Date.parse(AT)
    received.length = 0
    const alert = await addAlert(store, { name: 'all', filter: {}, url: web.at('/hook') }, AT)
    secret = alert.secret!
    await addArticles(store, [LOAN, TREATY])
    await runAlerts(store, { at: now })
  })
  afterEach(async () => {
    client.close()
    await store.close()
    await web.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is signed over id, time and body, and sent once', async () => {
    expect(await send()).toEqual({ sent: 2, failures: [] })
    expect(await send()).toEqual({ sent: 0, failures: [] })
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    for (const { body, headers } of received) {
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
      expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
      expect(headers['webhook-timestamp']).toBe(String(Date.parse(AT) / 1000))
      expect(headers['content-type']).toBe('application/json')
      const { type, timestamp, data } = JSON.parse(body)
      expect({ type, timestamp }).toEqual({ type: 'agreement.new', timestamp: AT })
      expect(noticeSchema.parse(data).alert).toBe('all')
      expect(body + JSON.stringify(headers)).not.toContain(secret)
    }
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
  })

  it('that does not arrive is sent again under the same id, in order, and given up after a day and a half', async () => {
    web.on('/hook', receive(500))
    const started = time
    const ids: unknown[] = []
    for (let tries = 1; tries <= 8; tries++) {
      expect(await send()).toEqual({ sent: 0, failures: [`The server answers 500. ${tries === 8}`] })
      const [first] = (await store.alerts.news(1)).items.toReversed()
      expect(first).toMatchObject({ tries, sending: tries === 8 ? 'failed' : 'waiting' })
      ids.push(received.at(-1)!.headers['webhook-id'])
      if (tries < 8) time = Date.parse(first!.due)
    }
    expect(new Set(ids).size).toBe(1)
    expect((time - started) / 3_600_000).toBeGreaterThan(24)
    web.on('/hook', receive(200))
    expect(await send()).toEqual({ sent: 1, failures: [] })
    expect(await store.alerts.counts(1)).toEqual({ none: 0, waiting: 0, sent: 1, failed: 1 })
  })

  it('waits as long as the receiver asks', async () => {
    web.on('/hook', receive(429, { 'Retry-After': '7200' }))
    await send()
    expect(Date.parse((await store.alerts.news(1)).items.at(-1)!.due) - time).toBe(7_200_000)
  })

  it('goes nowhere else, and stops where it is no longer wanted', async () => {
    web.on('/elsewhere', receive(200))
    web.on('/hook', (_, response) => void response.writeHead(307, { Location: '/elsewhere' }).end())
    expect((await send()).failures).toEqual(['The server answers 307. false'])
    expect(web.paths()).not.toContain('/elsewhere')
    web.on('/hook', receive(410))
    time += 3_600_000
    expect((await send()).failures).toEqual(['The server answers 410. true'])
    expect(await store.alerts.named('all')).toMatchObject({ state: 'stopped' })
    expect(await store.alerts.counts(1)).toMatchObject({ waiting: 0, failed: 2 })
    expect(await runAlerts(store, { at: now })).toEqual([])
  })

  it('reaches no network, and no hanging receiver holds it up', async () => {
    const guarded = createClient()
    const failures: string[] = []
    await sendNews(store, guarded, { at: now, onFailure: ({ problem }) => failures.push(problem) })
    expect(failures).toEqual([expect.stringContaining('this machine (loopback)')])
    guarded.close()
    const hasty = createClient({ isPrivateAllowed: true, limits: { answer: 100 } })
    web.on('/hook', () => {})
    time += 3_600_000
    await sendNews(store, hasty, { at: now, onFailure: ({ problem }) => failures.push(problem) })
    expect(failures[1]).toMatch(/No answer within/)
    hasty.close()
  })
})

it('signs as Standard Webhooks does', () => {
  // The example of its specification.
  const body = '{"test": 2432232314}'
  expect(sign('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, body)).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  )
})
