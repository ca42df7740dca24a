import { afterAll, beforeAll, expect, it } from 'vitest'
import type { z } from 'zod'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { quoteKey } from '../register/index.ts'
import { ROUTES } from './routes/index.ts'

let served: Served
/** Ids of what is in the register. */
const known = { agreement: '', document: '', party: '' }
beforeAll(async () => {
  served = await serveArticles()
  known.agreement = (await served.read('/agreements?country=KE&order=sources')).body.items[0].id
  known.document = (await served.read('/documents?order=oldest')).body.items[0].id
  await served.send('admin', 'POST', '/alerts', { name: 'kenya', filter: { country: ['KE'] } })
  known.party = (await served.read('/parties')).body.items[0].key
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await served.close()
})

const PLACES: Readonly<Record<string, () => string>> = {
  '/agreements/{id}': () => `/agreements/${known.agreement}`,
  '/agreements/{id}/fields/{field}': () => `/agreements/${known.agreement}/fields/amounts`,
  '/agreements/{id}/history': () => `/agreements/${known.agreement}/history`,
  '/documents/{id}': () => `/documents/${known.document.slice(0, 12)}`,
  '/documents/{id}/passages': () => `/documents/${known.document}/passages`,
  '/documents/{id}/quotations/{span}': () => `/documents/${known.document}/quotations/0-5`,
  '/alerts/{name}': () => '/alerts/kenya',
  '/alerts/{name}/news': () => '/alerts/kenya/news',
  '/parties/{key}': () => `/parties/${known.party}`,
  '/packages/{id}': () => '',
  '/search': () => '/search?text=railway',
  '/answers/ties/{a}/{b}': () => '/answers/ties/CN/KE',
  '/answers/asymmetry/{a}/{b}': () => '/answers/asymmetry/CN/KE',
  '/answers/brief/{a}/{b}': () => '/answers/brief/CN/KE?format=json',
}

/** The schema of an answer in JSON; of what comes in other forms there is none. */
const schemaOf = (route: (typeof ROUTES)[number]) =>
  (route.responses[200] as { content: Record<string, { schema: z.ZodType }> }).content['application/json']?.schema

/** Routes that show JSON to anybody; the others have tests of their own. */
const SHOWING = ROUTES.filter(route => route.method === 'get' && route.role === 'reader' && schemaOf(route))

it.each(SHOWING.map(route => [route.path, route] as const))(
  '%s answers as its description says',
  async (path, route) => {
    const place = (PLACES[path] ?? (() => path))()
    if (place === '') return
    const { status, body } = await served.read(place)
    expect({ status, body }).toMatchObject({ status: 200 })
    schemaOf(route)!.parse(body)
  },
)

it('counts what is found, and by what', async () => {
  const { body } = await served.read('/agreements?pair=CN,KE&facets=sector,year&facets=form&limit=1')
  expect(body.items).toHaveLength(1)
  expect(Object.keys(body.facets.fields)).toEqual(['sector', 'year', 'form'])
  expect((await served.read('/agreements?pair=CN,KE&count=true&limit=1')).body.count).toBe(body.count)
  expect((await served.read('/agreements?facets=colour')).body).toMatchObject({ status: 400, code: 'invalid' })
  expect((await served.read('/documents?count=true&text=railway')).body).toMatchObject({ count: 3 })
})

it('shows a field with its words, also where nothing is known of it', async () => {
  const { entry, quotes } = (await served.read(`/agreements/${known.agreement}`)).body
  const { body } = await served.read(`/agreements/${known.agreement}/fields/amounts`)
  expect(body).toMatchObject({ id: entry.id, field: 'amounts', value: entry.amounts })
  const key = quoteKey(entry.amounts[0].evidence[0])
  expect(body.quotes[key]).toBe(quotes[key])
  expect((await served.read(`/agreements/${known.agreement}/fields/number`)).body).toMatchObject({
    value: null,
    quotes: {},
  })
  expect((await served.read(`/agreements/${known.agreement}/fields/colour`)).body).toMatchObject({ code: 'invalid' })
})

it('shows the words at a permanent address, and says where there are none', async () => {
  const { document } = (await served.read(`/documents/${known.document}`)).body
  const words = 'Kenya'
  const start = document.text.indexOf(words, document.body.start)
  const at = (span: string) => served.read(`/documents/${known.document.slice(0, 10)}/quotations/${span}`)
  const { headers, body } = await at(`${start}-${start + words.length}`)
  expect(body).toMatchObject({ documentId: known.document, words })
  expect(document.text).toContain(body.before + body.words + body.after)
  expect(headers.get('content-location')).toBe(`/api/v1/documents/${known.document}/quotations/${start}-${start + 5}`)
  expect((await at('5-5')).body).toMatchObject({ status: 404, code: 'no-quotation' })
  expect((await at('0-99999')).body).toMatchObject({ status: 404, code: 'no-quotation' })
  expect((await at('a-b')).body).toMatchObject({ status: 400, code: 'invalid' })
  const { items } = (await served.read(`/documents/${known.document}/passages?from=${start}&to=${start + 5}`)).body
  expect(items).toHaveLength(1)
  expect(items[0].text).toContain(words)
})

it('answers as Markdown or as data', async () => {
  const brief = await fetch(served.at('/answers/brief/KE/CN'), { headers: { Accept: 'text/markdown' } })
  expect(brief.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(await brief.text()).toMatch(/^# /)
  const nothing = async (path: string) => (await served.read(path)).body.code
  expect(await nothing('/answers/ties/CN/ZW')).toBe('no-pair')
  expect(await nothing('/answers/ties/CN/CN')).toBe('same-country')
  expect(await nothing('/answers/ties/CN/QQ')).toBe('no-country')
  expect(await nothing('/answers/ties/CN/KE?from=long')).toBe('bad-year')
  expect(await nothing('/answers/promises?country=ZW')).toBe('nothing')
  expect(await nothing('/answers/promises?asOf=2020-02-31')).toBe('invalid')
})

it.each([
  ['/parties/nobody', 'no-party'],
  ['/packages/none', 'no-package'],
  ['/documents/0123456789', 'no-document'],
  ['/agreements/none/history', 'no-entry'],
])('%s is not there', async (path, code) => {
  expect((await served.read(path)).body).toMatchObject({ status: 404, code })
})

it.each([
  '/agreements/rows',
  '/parties',
  '/packages',
  '/documents',
  '/statements',
  '/events',
  '/memberships',
  '/assessments',
  '/problems',
])('%s can be had as a table and as lines', async path => {
  const { items } = (await served.read(path)).body
  const csv = (await (await fetch(served.at(`${path}?format=csv`))).text()).trimEnd().split('\r\n')
  expect(csv.length).toBeGreaterThanOrEqual(items.length + 1)
  const lines = (await (await fetch(served.at(`${path}?format=ndjson`))).text()).split('\n').filter(Boolean)
  expect(lines.map(line => JSON.parse(line))).toEqual(items)
})
