import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, type TestDatabase } from '../../test/postgres.ts'
import type { Fuzzed } from '../../test/serve/fuzz/fuzzed.ts'
import { type Description, type Known, requests } from '../../test/serve/fuzz/requests.ts'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { openApi } from './docs/open-api.ts'

/** `npm run soak -- serve` sends many more. */
const REQUESTS = Number(process.env.FOEDERA_REQUESTS ?? 600)
const PATIENCE = 30_000

/** Most is the same whichever database there is. */
describe.each([
  ['sqlite', Math.ceil(REQUESTS * 0.75)],
  ['postgres', Math.floor(REQUESTS * 0.25)],
] as const)('the service on %s', (backend, runs) => {
  const longest = runs * 100 + 120_000
  let served: Served
  let database: TestDatabase | null = null
  beforeAll(async () => {
    const nowhere = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
    if (backend === 'postgres') database = await createDatabase()
    served = await serveArticles({
      fetching: { web: { interval: 0, resolve: nowhere } },
      ...(database ? { address: database.address } : {}),
    })
  }, longest)
  afterAll(async () => {
    await served.close()
    await database?.drop()
  }, longest)

  it(
    'answers whatever is sent to any route, without a fault and in time',
    async () => {
      const description = JSON.parse(JSON.stringify(openApi())) as Description
      const statuses = new Map<number, number>()
      await fc.assert(
        fc.asyncProperty(requests(description, await findKnown(served)), async request => {
          if (request.cut !== undefined) await cutOff(served, request, request.cut)
          const { status, text } = await send(served, request)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          expect(served.faults).toEqual([])
          expect(status, text).toBeLessThan(500)
          if (status >= 400 && status !== 400) expect(JSON.parse(text)).toMatchObject({ status })
        }),
        { numRuns: runs, interruptAfterTimeLimit: longest - 10_000, markInterruptAsFailure: true },
      )
      // It would prove nothing if all were refused.
      const done = [...statuses].reduce((sum, [status, count]) => sum + (status < 400 ? count : 0), 0)
      expect(done).toBeGreaterThan(runs / 20)
      if (process.env.FOEDERA_REQUESTS)
        process.stdout.write(`${[...statuses].map(each => each.join(': ')).join(', ')}\n`)
    },
    longest,
  )
})

async function send(
  served: Served,
  { method, path, headers, body }: Fuzzed,
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${served.server.url}${path}`, {
    method,
    headers: { ...served.bearer('admin'), ...ascii(headers) },
    ...(body === undefined ? {} : { body: body as string }),
    signal: AbortSignal.timeout(PATIENCE),
  })
  return { status: response.status, text: await response.text() }
}

/** Begins to send a body, and leaves. */
async function cutOff(served: Served, { path, headers, body = '' }: Fuzzed, cut: number): Promise<void> {
  const { hostname, port } = new URL(served.server.url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  const given = {
    Host: 'localhost',
    ...served.bearer('admin'),
    ...ascii(headers),
    'Content-Length': String(body.length),
  }
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`)
  const begun = Buffer.concat([
    Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`),
    Buffer.from(body).subarray(0, cut),
  ])
  await new Promise<void>(resolve => socket.write(begun, () => resolve()))
  socket.destroy()
}

/** What `fetch` lets through. */
const ascii = (headers: Fuzzed['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]*$/.test(value)))

const LISTS = [
  ...[
    '/agreements',
    '/agreements?order=newest',
    '/agreements?order=confidence&direction=ascending',
    '/agreements?text=loan',
  ],
  ...['/agreements/rows', '/agreements/rows?order=amount', '/agreements?order=updated', '/parties', '/documents'],
  ...[
    '/documents?text=railway',
    '/documents?order=oldest',
    '/statements',
    '/events?order=newest',
    '/history',
    '/pending',
    '/problems',
  ],
] as const

/** Ids, tags and cursors of what is there. */
async function findKnown(served: Served): Promise<Known> {
  const { body, headers } = await served.read('/agreements')
  const [entry] = body.items
  await served.send('admin', 'POST', '/decisions', { decisions: [{ kind: 'accept', target: entry.id }] })
  await served.send('admin', 'POST', '/decisions', {
    decisions: [{ kind: 'correct', target: entry.id, field: 'date', value: '2014' }],
  })
  const documents = (await served.read('/documents')).body.items
  const parties = (await served.read('/parties')).body.items
  const stale = headers.get('etag')!
  const now = (await served.read(`/agreements/${entry.id}`)).headers.get('etag')!
  const pages = await Promise.all(
    LISTS.map(async list => {
      const path = `/api/v1${list}${list.includes('?') ? '&' : '?'}limit=1`
      const { next } = (await (await fetch(`${served.server.url}${path}`)).json()) as { readonly next?: string | null }
      return next ? [{ path, cursor: next }] : []
    }),
  )
  return {
    ids: [
      ...[entry.id, entry.findings[0], documents[0].id, documents[0].id.slice(0, 9), parties[0].key],
      ...['CN', 'KE', 'title', 'amounts', '0-5', '10-20', 'fish'],
    ],
    tags: [stale, now],
    pages: pages.flat(),
  }
}
