import { request } from 'node:http'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { AT } from '../../test/store/values.ts'
import { entrySchema } from '../model/index.ts'
import { createApp } from './create-app.ts'
import { limitRate } from './guard/limit-rate.ts'
import { JobQueue } from './jobs/job-queue.ts'
import type { ProblemError } from './problem/problem-error.ts'
import { ServeError } from './serve-error.ts'
import { shownEntrySchema } from './shapes/shown-entry.ts'
import { startServer } from './start-server.ts'

let served: Served
beforeAll(async () => {
  served = await serveArticles()
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await served.close()
})

/** A request with headers that `fetch` does not let through. */
const send = (path: string, headers: Readonly<Record<string, string>>, method = 'GET') =>
  new Promise<{ readonly status: number; readonly code: string }>((resolve, reject) => {
    request(served.at(path), { method, headers }, response => {
      const parts: Uint8Array[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        resolve({ status: response.statusCode!, code: text.startsWith('{') ? JSON.parse(text).code : text })
      })
    })
      .on('error', reject)
      .end()
  })

it('lists agreements page by page, with the filters of the command line', async () => {
  const first = await served.read('/agreements?pair=CN,KE&limit=1&order=newest')
  expect(first.status).toBe(200)
  expect(entrySchema.parse(first.body.items[0]).title.value).toContain('a dam')
  const rest = await served.read(`/agreements?pair=CN,KE&limit=1&order=newest&cursor=${first.body.next}`)
  expect(rest.body.items).toHaveLength(1)
  expect(rest.body.items[0].id).not.toBe(first.body.items[0].id)
  const several = await served.read('/agreements?country=NO&country=KE&instrument=loan,grant')
  expect(several.body.items).toHaveLength(2)
  const titles = (await served.read('/agreements/rows?order=title')).body.items.map(
    ({ title }: { title: string }) => title,
  )
  const back = await served.read('/agreements/rows?order=title&direction=descending')
  expect(back.body.items.map(({ title }: { title: string }) => title)).toEqual(titles.toReversed())
  const oldest = await served.read('/agreements?order=sources&direction=ascending')
  expect(oldest.body.items.at(-1).health.independent).toBeGreaterThan(oldest.body.items[0].health.independent)
})

it('shows an agreement at its id and at those of its findings, and says where it is now', async () => {
  const [entry] = (await served.read('/agreements?country=KE&order=sources')).body.items
  expect(entry.findings.length).toBeGreaterThan(1)
  for (const address of [entry.id, ...entry.findings]) {
    const { status, headers, body } = await served.read(`/agreements/${address}`)
    expect(status).toBe(200)
    expect(headers.get('content-location')).toBe(`/api/v1/agreements/${entry.id}`)
    expect(shownEntrySchema.parse(body).entry.id).toBe(entry.id)
    expect(headers.get('etag')).toMatch(new RegExp(`^"${entry.version}\\.[0-9a-f]+"$`))
  }
})

it('sends nothing to who has it already', async () => {
  for (const path of ['/agreements', `/agreements/${(await served.read('/agreements')).body.items[0].id}`]) {
    const tag = (await served.read(path)).headers.get('etag')!
    const again = (tags: string) => served.read(path, { headers: { 'If-None-Match': tags } })
    expect(await again(tag)).toMatchObject({ status: 304, body: null })
    expect(await again(`"other", W/${tag}`)).toMatchObject({ status: 304 })
    expect(await again('"other"')).toMatchObject({ status: 200 })
  }
})

it('tells every problem in one shape', async () => {
  const told = async (path: string, init?: RequestInit) => {
    const { status, headers, body } = await served.read(path, init)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
    expect(body.type).toBe(`/api/v1/docs#problem-${body.code}`)
    expect(JSON.stringify(body)).not.toMatch(/node_modules|src\/|\.ts\b/)
    return [status, body.code]
  }
  expect(await told('/agreements/nothing')).toEqual([404, 'no-entry'])
  expect(await told('/nowhere')).toEqual([404, 'no-route'])
  expect(await told('/agreements', { method: 'PUT' })).toEqual([405, 'no-method'])
  expect(await told('/agreements?color=red')).toEqual([400, 'invalid'])
  expect(await told('/agreements?pair=CN')).toEqual([400, 'bad-filter'])
  expect(await told('/agreements?sector=magic')).toEqual([400, 'bad-filter'])
  expect(await told('/agreements?text=%22')).toEqual([400, 'bad-query'])
  expect(await told('/agreements?cursor=abc')).toEqual([400, 'bad-cursor'])
  expect(await told('/agreements?limit=-1')).toEqual([400, 'invalid'])
  expect(await told('/documents?limit=0')).toEqual([400, 'invalid'])
  expect(await told('/agreements?limit=5000')).toEqual([400, 'invalid'])
  expect(await told('/agreements?limit=1&limit=2')).toEqual([400, 'invalid'])
  expect(await told('/agreements?minConfidence=2')).toEqual([400, 'invalid'])
  expect(await told('/agreements?text=%00')).toEqual([400, 'bad-text'])
  expect(await told('/agreements', { headers: { Accept: 'image/png' } })).toEqual([406, 'not-acceptable'])
})

it('sends the whole of a list as lines, as a table or as a workbook', async () => {
  const all = (await served.read('/agreements')).body.items
  const lines = await (await fetch(served.at('/agreements?format=ndjson'))).text()
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).id),
  ).toEqual(all.map(({ id }: { id: string }) => id))
  const csv = await fetch(served.at('/agreements'), { headers: { Accept: 'text/csv, application/json;q=0.5' } })
  expect(csv.headers.get('content-type')).toBe('text/csv')
  expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(all.length + 1)
  const book = await fetch(served.at('/agreements?format=xlsx&limit=1'))
  expect(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  const two = await (await fetch(served.at('/agreements?format=ndjson&limit=2'))).text()
  expect(two.trimEnd().split('\n')).toHaveLength(2)
})

it('answers for its own names only, and to no page of another site', async () => {
  const { host } = new URL(served.server.url)
  expect(await send('/agreements', { Host: 'evil.example' })).toEqual({ status: 421, code: 'bad-host' })
  expect(await send('/agreements', { Host: 'evil.example:4510' })).toMatchObject({ status: 421 })
  expect(await send('/agreements/x', { Host: 'localhost' })).toMatchObject({ status: 404 })
  expect(await send('/agreements', { Origin: 'https://evil.example' })).toEqual({ status: 403, code: 'bad-origin' })
  expect(await send('/agreements', { Origin: 'null' })).toMatchObject({ status: 403 })
  expect(await send('/agreements/x', { Host: host, Origin: `http://${host}` })).toMatchObject({ status: 404 })
  expect(await send('/agreements/x', { 'Sec-Fetch-Site': 'cross-site' }, 'POST')).toMatchObject({ status: 403 })
})

it('lets browsers run nothing that does not come from here', async () => {
  for (const path of ['/agreements', '/nowhere', '/agreements?limit=x']) {
    const { headers } = await fetch(served.at(path))
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
})

it('tells nothing of a fault but a reference to the log', async () => {
  const noticed: unknown[] = []
  const broken = createApp({
    register: served.register,
    askOf: () => () => Promise.reject(new TypeError('secret of /home/me/file.ts')),
    access: { identify: async () => ({ name: null, role: 'reader', scope: [] }), hasTokens: async () => false },
    jobs: new JobQueue({ at: () => '', signal: AbortSignal.abort(), onFault: () => {} }),
    run: () => Promise.reject(new Error('is not asked')),
    fetching: { web: {} },
    onFault: (...fault) => noticed.push(fault),
  })
  const response = await broken.request('/api/v1/agreements', { headers: { Host: 'localhost' } })
  const body = await response.text()
  expect(response.status).toBe(500)
  expect(body).not.toContain('secret')
  expect(noticed).toEqual([[expect.any(TypeError), JSON.parse(body).reference]])
})

it('limits how much one client may send', async () => {
  let time = 0
  const app = new Hono().use(limitRate({ perSecond: 2, burst: 3 }, () => time)).get('/', ({ text }) => text('here'))
  const told: unknown[] = []
  app.onError(error => {
    told.push((error as ProblemError).headers)
    return new Response(null, { status: 429 })
  })
  const ask = async () => (await app.request('/')).status
  const four = async () => [await ask(), await ask(), await ask(), await ask()]
  expect(await four()).toEqual([200, 200, 200, 429])
  time = 1_000
  expect(await four()).toEqual([200, 200, 429, 429])
  time = 60_000
  expect(await four()).toEqual([200, 200, 200, 429])
  expect(told[0]).toEqual({ 'Retry-After': '1' })
})

it('refuses to be reached by others while nobody has a token, and a port that is taken', async () => {
  const start = (options: { readonly host?: string; readonly port: number }) =>
    startServer({ register: served.register, onFault: () => {}, ...options }).catch(error => error)
  for (const { name } of await served.register.access.tokens.list()) await served.register.access.tokens.revoke(name)
  // Nor does one help that has expired: the time of this register is long ago.
  const soon = new Date(Date.parse(AT) + 60_000).toISOString()
  await served.register.access.tokens.create({ name: 'old', role: 'admin', expires: soon })
  const open = await start({ host: '0.0.0.0', port: 0 })
  expect(open).toBeInstanceOf(ServeError)
  expect(open).toMatchObject({ code: 'no-tokens', message: expect.stringContaining('foedera token create') })
  expect(await start({ port: Number(new URL(served.server.url).port) })).toMatchObject({ code: 'in-use' })
})
