import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Description, type Fuzzed, requests } from '../../test/serve/fuzz/requests.ts'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { openApi } from './docs/open-api.ts'

/** `npm run soak -- serve` sends many more. */
const RUNS = Number(process.env.FOEDERA_REQUESTS ?? 400)
const PATIENCE = 30_000
const LONGEST = RUNS * 100 + 60_000

let served: Served
beforeAll(async () => {
  const nowhere = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
  served = await serveArticles({ fetching: { web: { interval: 0, resolve: nowhere } } })
}, LONGEST)
afterAll(() => served.close(), LONGEST)

async function send({ method, path, headers, body }: Fuzzed): Promise<{ status: number; text: string }> {
  const response = await fetch(`${served.server.url}${path}`, {
    method,
    headers: { ...served.bearer('admin'), ...ascii(headers) },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(PATIENCE),
  })
  return { status: response.status, text: await response.text() }
}

/** What `fetch` lets through. */
const ascii = (headers: Fuzzed['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]*$/.test(value)))

it(
  'answers whatever is sent to any route, without a fault and in time',
  async () => {
    const entries = (await served.read('/agreements')).body.items
    const documents = (await served.read('/documents')).body.items
    const parties = (await served.read('/parties')).body.items
    const known = [
      ...[entries[0].id, entries[0].findings[0], documents[0].id, documents[0].id.slice(0, 9), parties[0].key],
      ...['CN', 'KE', 'title', 'amounts', '0-5', '10-20', 'fish'],
    ]
    const description = JSON.parse(JSON.stringify(openApi())) as Description
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(requests(description, known), async request => {
        const { status, text } = await send(request)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        expect(served.faults).toEqual([])
        expect(status, text).toBeLessThan(500)
        if (status >= 400 && status !== 400) expect(JSON.parse(text)).toMatchObject({ status })
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: LONGEST - 10_000, markInterruptAsFailure: true },
    )
    // It would prove nothing if all were refused.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(RUNS / 10)
    if (process.env.FOEDERA_REQUESTS) process.stdout.write(`${[...statuses].map(each => each.join(': ')).join(', ')}\n`)
  },
  LONGEST,
)
