import { afterAll, beforeAll, expect, it } from 'vitest'
import { ARTICLES } from '../../../test/register/articles.ts'
import { type Served, serveArticles } from '../../../test/serve/serve-articles.ts'
import { createApp } from '../create-app.ts'
import { toHands } from '../work/hands.ts'
import { runHere } from '../work/run.ts'
import { countDecisions } from './count-decisions.ts'
import { hearWorks } from './hear-works.ts'
import { createLog } from './log.ts'
import { createMetrics } from './metrics.ts'

const lines: Record<string, unknown>[] = []
const log = createLog('debug', { write: line => void lines.push(JSON.parse(line)) })
const metrics = createMetrics(() => [{ name: 'search', waiting: 3, running: 2, ready: 1, readers: 2, ended: 7 }])

let served: Served
let secret: string
beforeAll(async () => {
  served = await serveArticles({ operation: { log, metrics } })
  secret = (await served.register.access.tokens.create({ name: 'ann', role: 'reviewer' })).secret
})
afterAll(() => served.close())

const at = (path: string) => `${served.server.url}${path}`
const figure = async (line: string) =>
  (await (await fetch(at('/metrics'))).text()).split('\n').find(each => each.startsWith(line))

it('logs what was asked for by its pattern and by whom, and never what for', async () => {
  lines.length = 0
  const headers = {
    Authorization: `Bearer ${secret}`,
    Cookie: 'foedera_session=hidden-cookie',
    'X-Request-Id': 'from-the-proxy',
  }
  const response = await fetch(at('/api/v1/agreements?text=hiddenword'), { headers })
  expect(response.headers.get('x-request-id')).toBe('from-the-proxy')
  const other = await fetch(at('/api/v1/agreements/hidden-id'), { headers: { 'X-Request-Id': 'hidden\tid' } })
  expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  await fetch(at('/hidden-path'))
  await fetch(at('/api/v1/news/feed_hidden-key/feed.atom'))
  expect(lines).toMatchObject([
    { level: 'info', request: 'from-the-proxy', method: 'GET', route: '/api/v1/agreements', status: 200, token: 'ann' },
    { level: 'info', route: '/api/v1/agreements/:id', status: 404, token: null },
    { level: 'info', route: 'none', status: 404, token: null },
    { level: 'info', route: '/api/v1/news/:key/feed.atom', status: 404, token: null },
  ])
  expect(await (await fetch(at('/metrics'))).text()).not.toContain('hidden')
  expect(lines[0]!.ms).toBeGreaterThan(0)
  const told = JSON.stringify(lines)
  for (const word of ['hidden', secret, secret.slice('foedera_'.length)]) expect(told).not.toContain(word)
})

it('tells of an error its words and where it came from, and nothing that hangs on to it', () => {
  lines.length = 0
  const cause = Object.assign(new Error('inner'), { code: '42P01', parameters: ['hidden'] })
  log.error({ err: new TypeError('outer', { cause }), reference: 'r' }, 'fault')
  expect(lines[0]).toMatchObject({
    level: 'error',
    reference: 'r',
    err: { type: 'TypeError', message: 'outer', stack: expect.any(String), cause: { code: '42P01', message: 'inner' } },
  })
  expect(JSON.stringify(lines)).not.toContain('hidden')
})

it('counts requests by route and status, and tells what readers do', async () => {
  const before = Number(
    (await figure('foedera_requests_total{route="/api/v1/parties",method="GET",status="200"}'))?.split(' ')[1] ?? 0,
  )
  await fetch(at('/api/v1/parties'))
  await fetch(at('/api/v1/parties'), { method: 'LINK' })
  expect(await figure('foedera_requests_total{route="/api/v1/parties",method="GET",status="200"}')).toMatch(
    new RegExp(` ${before + 1}$`),
  )
  expect(await figure('foedera_requests_total{route="/api/v1/parties",method="none",status="405"}')).toBeDefined()
  expect(await figure('foedera_request_seconds_bucket{le="60",route="/api/v1/parties"}')).toBeDefined()
  expect(await figure('foedera_readers_waiting{lane="search"}')).toMatch(/ 3$/)
  expect(await figure('foedera_readers_ended{lane="search"}')).toMatch(/ 7$/)
  expect(await figure('process_resident_memory_bytes')).toBeDefined()
})

it('counts what is added and decided', async () => {
  const register = countDecisions(served.register, metrics)
  const run = hearWorks(runHere(toHands(served.register, { fetching: { web: {} } })), {
    ...{ log, metrics },
    onAlert: async () => {},
  })
  const bytes = Buffer.from(`${JSON.stringify(ARTICLES[0])}\nno JSON\n`)
  await run('add', { sent: { files: [{ name: 'a.ndjson', bytes }] }, scope: 'all', collection: undefined })
  const [entry] = (await register.agreements.list()).items
  const [decision] = await (await register.as('all')).decide([{ kind: 'accept', target: entry!.id }], 'ann')
  await register.undo([decision!.id], 'ann')
  expect(await figure('foedera_documents_total{result="known"}')).toMatch(/ 1$/)
  expect(await figure('foedera_documents_total{result="problem"}')).toMatch(/ 1$/)
  expect(await figure('foedera_decisions_total{kind="accept"}')).toMatch(/ 1$/)
  expect(await figure('foedera_decisions_total{kind="undo"}')).toMatch(/ 1$/)
})

it('shows metrics to this machine and to tokens that see everything', async () => {
  const ask = async (headers: Readonly<Record<string, string>>) => (await fetch(at('/metrics'), { headers })).status
  const { secret: limited } = await served.register.access.tokens.create({
    name: 'desk',
    role: 'admin',
    collections: [],
  })
  expect(await ask({})).toBe(200)
  expect(await ask({ Authorization: `Bearer ${secret}` })).toBe(200)
  expect(await ask({ Authorization: `Bearer ${limited}` })).toBe(403)
  expect(await ask({ Authorization: 'Bearer nothing' })).toBe(401)
  expect(await ask({ 'X-Forwarded-For': '8.8.8.8' })).toBe(401)
})

it('says that it lives, and whether it can answer', async () => {
  expect((await fetch(at('/healthz'))).status).toBe(200)
  const ready = await fetch(at('/readyz'))
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { ready: true, checks: { database: 'ok', schema: 'ok', readers: 'ok', server: 'ok' } },
  ])
  const stopping = new AbortController()
  const state = { isReady: true, schema: '4' as string | null }
  const app = createApp(
    {
      register: { ...served.register, store: { ...served.register.store, meta: { get: async () => state.schema } } },
      askOf: () => () => Promise.reject(new Error('is not asked')),
      access: { identify: async () => ({ name: null, role: 'reader', scope: [] }), hasTokens: async () => false },
      onFault: () => {},
    } as never,
    {
      operation: {
        log,
        metrics: createMetrics(),
        readers: { isReady: () => state.isReady },
        stopping: stopping.signal,
      },
    },
  )
  const wrong = async () => {
    const response = await app.request('/readyz', { headers: { Host: '10.0.0.7' } })
    const { checks } = (await response.json()) as { readonly checks: Readonly<Record<string, string>> }
    return [response.status, ...Object.keys(checks).filter(name => checks[name] !== 'ok')]
  }
  expect(await wrong()).toEqual([200])
  state.isReady = false
  expect(await wrong()).toEqual([503, 'readers'])
  Object.assign(state, { isReady: true, schema: '5' })
  expect(await wrong()).toEqual([503, 'schema'])
  state.schema = null
  expect(await wrong()).toEqual([503, 'database'])
  state.schema = '4'
  stopping.abort()
  expect(await wrong()).toEqual([503, 'server'])
})
