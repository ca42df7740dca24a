import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { articlePage } from '../../test/web/pages.ts'
import { answer, serveWeb, type WebServer } from '../../test/web/serve.ts'

let served: Served
let web: WebServer
beforeAll(async () => {
  served = await serveArticles({ fetching: { web: { isPrivateAllowed: true, interval: 0 } } })
  web = await serveWeb()
  web.on('/article', answer(articlePage()))
  const item = `<item><title>Fish</title><link>${web.at('/article')}</link><guid>1</guid></item>`
  web.on(
    '/feed.xml',
    answer(`<rss version="2.0"><channel><title>News</title>${item}</channel></rss>`, 'application/rss+xml'),
  )
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await web.close()
  await served.close()
})

const state = async (id: string) => (await served.send('admin', 'GET', `/add/${id}`)).body

it('adds a feed, looks at it, tells of what is new, and removes it', async () => {
  const alert = { name: 'fish', filter: { country: ['KE', 'NO'] } }
  const saved = await served.send('admin', 'POST', '/alerts', alert)
  expect(saved).toMatchObject({ status: 201, body: { name: 'fish', found: 3, feed: '/api/v1/alerts/fish/feed.atom' } })
  expect((await served.send('admin', 'POST', '/alerts', alert)).body.code).toBe('bad-alert')
  const made = await served.send('admin', 'POST', '/feeds', { url: web.at('/feed.xml') })
  expect(made).toMatchObject({ status: 201, body: { items: [{ url: web.at('/feed.xml'), result: 'added' }] } })
  const run = await served.send('admin', 'POST', '/feeds/run', undefined)
  expect(run.status).toBe(202)
  await expect.poll(async () => (await state(run.body.id)).state, { timeout: 20_000 }).toBe('done')
  expect(await state(run.body.id)).toMatchObject({ result: { feeds: 1, documents: 1, problems: 0 } })
  const [listed] = (await served.read('/feeds')).body.items
  expect(listed).toMatchObject({ url: web.at('/feed.xml'), title: 'News', counts: { done: 1 } })
  const { items } = (await served.read('/alerts/fish/news')).body
  expect(items).toMatchObject([{ alert: 'fish', kind: 'new' }])
  expect((await served.read('/alerts/fish')).body.counts).toMatchObject({ none: items.length })
  const feed = await fetch(served.at('/alerts/fish/feed.atom'))
  expect(feed.headers.get('content-type')).toBe('application/atom+xml')
  expect(await feed.text()).toContain(`<id>urn:foedera:notice:${items[0].id}</id>`)
  expect((await served.send('admin', 'DELETE', `/feeds/${listed.id}`)).status).toBe(204)
  expect((await served.send('admin', 'DELETE', `/feeds/${listed.id}`)).body.code).toBe('no-feed')
  expect((await served.send('admin', 'DELETE', '/alerts/fish')).status).toBe(204)
  expect((await served.send('admin', 'DELETE', '/alerts/fish')).body.code).toBe('no-alert')
  expect((await served.read('/alerts/fish/feed.atom')).body.code).toBe('no-alert')
})

it('lets whoever is known save searches of their own, and send nothing out', async () => {
  const search = { name: 'ann’s', filter: { country: ['KE'], minSources: 1 } }
  const unknown = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(search) }
  expect(await served.read('/alerts', unknown)).toMatchObject({ status: 401, body: { code: 'no-token' } })
  const name = 'kenya and more'
  const saved = await served.send('reader', 'POST', '/alerts', { ...search, name })
  expect(saved).toMatchObject({ status: 201, body: { name, feed: '/api/v1/alerts/kenya%20and%20more/feed.atom' } })
  const webhook = 'https://desk.example.org/secret'
  const sending = { name: 'desk', filter: {}, webhook }
  expect(await served.send('reviewer', 'POST', '/alerts', sending)).toMatchObject({ status: 403 })
  expect((await served.send('admin', 'POST', '/alerts', sending)).body.secret).toMatch(/^whsec_/)
  const { items } = (await served.read('/alerts')).body
  expect(items).toMatchObject([
    { name, savedBy: 'the reader', search: { country: ['KE'], minSources: 1 } },
    { name: 'desk', savedBy: 'the admin' },
  ])
  // Whoever knows where news are sent may send there.
  expect(JSON.stringify(items)).not.toContain('secret')
  expect((await served.send('admin', 'GET', '/alerts/desk')).body.url).toBe(webhook)
  expect(await served.send('reviewer', 'DELETE', '/alerts/kenya%20and%20more')).toMatchObject({ status: 403 })
  expect(await served.send('reader', 'DELETE', '/alerts/desk')).toMatchObject({ status: 403 })
  expect(await served.send('reader', 'DELETE', '/alerts/none')).toMatchObject({ status: 403 })
  expect((await served.send('reader', 'DELETE', '/alerts/kenya%20and%20more')).status).toBe(204)
  expect((await served.send('admin', 'DELETE', '/alerts/desk')).status).toBe(204)
})

it('lets nobody save a search who sees some collections only, nor more than a hundred', async () => {
  const { access, store } = served.register
  await access.collections.create('desk')
  const { secret } = await access.tokens.create({ name: 'desk', role: 'admin', collections: ['desk'] })
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' }
  const body = JSON.stringify({ name: 'hidden', filter: {} })
  expect((await served.read('/alerts', { method: 'POST', headers, body })).body.code).toBe('not-allowed')
  const name = (number: number) => `own ${number}`
  await store.write(async writer => {
    for (let number = 0; number < 100; number++)
      await writer.alerts.add({ name: name(number), filter: {}, savedBy: 'the reader' }, '2026-01-01T00:00:00Z')
  })
  const more = await served.send('reader', 'POST', '/alerts', { name: 'one more', filter: {} })
  expect(more.body).toMatchObject({ code: 'bad-alert', detail: expect.stringContaining('100 already') })
  await store.write(async writer => {
    for (let number = 0; number < 100; number++) await writer.alerts.remove(name(number))
  })
})

it('tells what added documents change, as soon as they are added', async () => {
  await served.send('reader', 'POST', '/alerts', { name: 'peru', filter: { country: ['PE'] } })
  const text = 'Peru and Chile signed a treaty on copper in Lima on 3 March 2011.'
  const { body } = await served.send('reviewer', 'POST', '/add', { text, published: '2011-03-04' })
  await expect.poll(async () => (await state(body.id)).state, { timeout: 20_000 }).toBe('done')
  expect((await served.read('/alerts/peru/news')).body.items).toMatchObject([{ alert: 'peru', kind: 'new' }])
  expect(await (await fetch(served.at('/alerts/peru/feed.atom'))).text()).toContain('copper')
})

it('leaves feeds to the process that has the lead, and says so at once', async () => {
  const lead = await served.register.store.lead()
  const refused = await served.send('admin', 'POST', '/feeds/run', undefined)
  expect(refused).toMatchObject({ status: 409, body: { code: 'other-leads' } })
  await lead!.release()
  const run = await served.send('admin', 'POST', '/feeds/run', undefined)
  expect(run.status).toBe(202)
  await expect.poll(async () => (await state(run.body.id)).state, { timeout: 20_000 }).toBe('done')
})

it('refuses what is no feed, and sends nothing to where it must not', async () => {
  const refused = async (path: string, body: unknown) => (await served.send('admin', 'POST', path, body)).body
  expect(await refused('/feeds', { url: web.at('/article') })).toMatchObject({ status: 422, code: 'not-feed' })
  expect(await refused('/feeds', { url: 'file:///etc/passwd' })).toMatchObject({ status: 422, code: 'scheme' })
  expect(await refused('/feeds', { url: web.at('/feed.xml'), since: 'May' })).toMatchObject({ code: 'invalid' })
  const alert = (webhook: string) => refused('/alerts', { name: 'x', filter: {}, webhook })
  expect(await alert('ftp://example.org/')).toMatchObject({ status: 400, code: 'bad-webhook' })
  expect(await refused('/alerts', { name: 'x', filter: { colour: 'red' } })).toMatchObject({ code: 'invalid' })
  expect(await refused('/alerts', { name: '\n', filter: {} })).toMatchObject({ code: 'bad-alert' })
  for (const role of ['reader', 'reviewer'] as const)
    expect((await served.send(role, 'POST', '/feeds/run', undefined)).status).toBe(403)
})
