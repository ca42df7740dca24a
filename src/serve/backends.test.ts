import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeSlow, viewPlace } from '../../test/serve/make-slow.ts'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { AT } from '../../test/store/values.ts'
import { openStore } from '../store/index.ts'
import { askBy } from './readers/ask-by.ts'
import { openReaders, type Readers } from './readers/open-readers.ts'
import { type OpenedWorker, openWorker } from './work/open-worker.ts'

/** Short, so that the test is; a busy machine still looks up a row in it. */
const DEADLINE = 5_000
const WAIT = { timeout: 20_000 }

onBothBackends('the service as it is run', place => {
  let served: Served
  let readers: Readers
  let worker: OpenedWorker
  beforeAll(async () => {
    const { address } = place()
    await (await openStore(address)).close()
    const store = await place().open()
    readers = await openReaders(store, address, { deadline: DEADLINE, searches: 2 })
    worker = openWorker(address, { fetching: { web: {} } })
    served = await serveArticles({
      ...{ address, run: worker.run },
      askOf: askBy(readers),
    })
  }, 120_000)
  afterAll(async () => {
    expect(served.faults).toEqual([])
    await served.close()
    await Promise.all([readers.close(), worker.close()])
  }, 60_000)

  it('lists, finds and shows', async () => {
    const { body } = await served.read('/agreements?text=railway&facets=sector,year&limit=1')
    expect(body).toMatchObject({ count: expect.any(Number), items: [{ id: expect.any(String) }] })
    expect(Object.keys(body.facets.fields)).toEqual(['sector', 'year'])
    const [entry] = body.items
    const shown = await served.read(`/agreements/${entry.findings[0]}`)
    expect([shown.status, shown.headers.get('content-location')]).toEqual([200, `/api/v1/agreements/${entry.id}`])
    const tag = shown.headers.get('etag')!
    expect((await served.read(`/agreements/${entry.id}`, { headers: { 'If-None-Match': tag } })).status).toBe(304)
    expect((await served.read(`/agreements/${entry.id}/fields/amounts`)).body.value).toEqual(entry.amounts)
    const csv = await (await fetch(served.at('/agreements?format=csv'))).text()
    const lines = await (await fetch(served.at('/agreements?format=ndjson'))).text()
    expect(csv.trimEnd().split('\r\n')).toHaveLength(lines.trimEnd().split('\n').length + 1)
    expect((await served.read('/answers/ties/CN/KE')).status).toBe(200)
    expect((await served.read('/agreements/none')).body).toMatchObject({ status: 404, code: 'no-entry' })
  })

  it('shows the feed of a secret address to whoever knows it, and nothing else', async () => {
    const { access, store } = served.register
    const { secret } = await access.tokens.create({ name: 'eve', role: 'reader' })
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' }
    const asEve = (method: string, path: string, body?: unknown) =>
      served.read(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    await asEve('POST', '/alerts', { name: 'dams', filter: { text: 'dam' } })
    await served.send('reader', 'POST', '/alerts', { name: 'other', filter: { text: 'railway' } })
    await store.write(async writer => {
      const { no } = (await writer.alerts.named('dams'))!
      const agreement = { id: 'a', title: 'Dam', status: 'signed', sides: [], amounts: [] }
      const notice = { alert: 'dams', kind: 'new', at: AT, agreement, changes: [], reasons: [] }
      await writer.alerts.tell({ no }, [{ id: 'ntc_dam', entry: 'a', notice }], AT)
    })
    const made = await asEve('POST', '/alerts/dams/key')
    expect(made).toMatchObject({ status: 201, body: { feed: `/api/v1/news/${made.body.key}/feed.atom` } })
    expect([made.headers.get('cache-control'), made.body.key]).toEqual(['no-store', expect.stringMatching(/^feed_/)])
    // As somebody who is behind a proxy, and so is nobody of this machine.
    const stranger = { 'X-Forwarded-For': '8.8.8.8' }
    const look = (key: string) => fetch(served.at(`/news/${key}/feed.atom`), { headers: stranger })
    const feed = await look(made.body.key)
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/atom+xml'])
    const text = await feed.text()
    expect(text).toContain('urn:foedera:notice:ntc_dam')
    const own = await fetch(served.at('/alerts/dams/feed.atom'), { headers: { Authorization: `Bearer ${secret}` } })
    expect(text).toBe(await own.text())
    for (const path of ['/alerts/dams/feed.atom', '/alerts/dams', '/agreements', `/news/${made.body.key}`])
      expect(
        (await served.read(path, { headers: { ...stranger, Authorization: `Bearer ${made.body.key}` } })).status,
      ).not.toBe(200)
    expect((await asEve('GET', '/alerts/dams')).body.keyed).toEqual(expect.any(String))
    expect((await served.send('reader', 'GET', '/alerts/dams')).body).not.toHaveProperty('keyed')
    const shown = JSON.stringify((await served.send('admin', 'GET', '/alerts')).body)
    expect(shown).not.toMatch(/feed_|hash/)

    const gone = async (key: string) => {
      const { status, body } = await served.read(`/news/${key}/feed.atom`, { headers: stranger })
      expect([status, body.code]).toEqual([404, 'no-key'])
      expect(JSON.stringify(body)).not.toContain(key)
    }
    for (const wrong of [`${made.body.key}x`, 'feed_', 'dams', `feed_${'x'.repeat(500)}`]) await gone(wrong)
    // Nobody else gives out what is not theirs; an admin may.
    expect((await asEve('POST', '/alerts/other/key')).status).toBe(403)
    expect((await asEve('DELETE', '/alerts/other/key')).status).toBe(403)
    expect((await served.read('/alerts/dams/key', { method: 'POST' })).status).toBe(401)
    expect((await served.send('admin', 'POST', '/alerts/none/key')).body.code).toBe('no-alert')
    const renewed = (await asEve('POST', '/alerts/dams/key')).body.key
    await gone(made.body.key)
    expect((await look(renewed)).status).toBe(200)
    expect((await asEve('DELETE', '/alerts/dams/key')).status).toBe(204)
    await gone(renewed)
    // It ends with the token of its maker, and with the alert.
    const last = (await asEve('POST', '/alerts/dams/key')).body.key
    await access.tokens.revoke('eve')
    await gone(last)
    const byAdmin = (await served.send('admin', 'POST', '/alerts/dams/key')).body.key
    expect((await look(byAdmin)).status).toBe(200)
    expect((await served.send('admin', 'DELETE', '/alerts/dams')).status).toBe(204)
    await gone(byAdmin)
    expect(await store.faults()).toEqual([])
  })

  it('keeps no answer that holds a secret', async () => {
    await served.send('admin', 'POST', '/alerts', { name: 'kept', filter: { text: 'dam' } })
    const make = () => served.send('admin', 'POST', '/alerts/kept/key', undefined, { 'Idempotency-Key': 'one' })
    const [first, second] = [await make(), await make()]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body.key).not.toBe(first.body.key)
    await served.send('admin', 'DELETE', '/alerts/kept')
    for (const [path, body] of [
      ['/tokens', { name: 'kept', role: 'reader' }],
      ['/alerts', { name: 'kept too', filter: { text: 'dam' } }],
    ] as const) {
      const again = () =>
        served.send('admin', 'POST', path, body, { 'Idempotency-Key': `one of ${path}`.replaceAll(' ', '-') })
      expect((await again()).status).toBe(201)
      // Had its answer been kept, the secret would be told again.
      expect((await again()).status).toBe(400)
    }
    await served.send('admin', 'DELETE', '/alerts/kept%20too')
  })

  it('decides by what was seen', async () => {
    const [{ id }] = (await served.read('/agreements?text=dam&limit=1')).body.items
    const tag = (await served.read(`/agreements/${id}`)).headers.get('etag')!
    const body = { decisions: [{ kind: 'correct', target: id, field: 'status', value: 'suspended' }] }
    const decide = () => served.send('reviewer', 'POST', '/decisions', body, { 'If-Match': tag })
    expect((await decide()).status).toBe(201)
    expect((await served.read(`/agreements/${id}`)).body.entry.status.value).toBe('suspended')
    expect(await decide()).toMatchObject({ status: 412, body: { code: 'stale' } })
    expect((await served.read(`/agreements/${id}/history`)).body).toHaveLength(1)
  })

  it('adds once under a key', async () => {
    const sent = { text: 'Peru and Chile signed a treaty on trade in Lima on 3 March 2011.', published: '2011-03-04' }
    const add = (body: unknown) => served.send('reviewer', 'POST', '/add', body, { 'Idempotency-Key': 'k-1' })
    const first = await add(sent)
    expect(first.status).toBe(202)
    const again = await add(sent)
    expect([again.body.id, again.headers.get('idempotency-replayed')]).toEqual([first.body.id, 'true'])
    expect(await add({ ...sent, title: 'Other' })).toMatchObject({ status: 409, body: { code: 'other-request' } })
    const job = async () => (await served.send('reviewer', 'GET', `/add/${first.body.id}`)).body
    await expect.poll(async () => (await job()).state, WAIT).toBe('done')
    expect((await job()).result).toMatchObject({ added: 1 })
    expect((await served.read('/agreements?pair=PE,CL&from=2011')).body.items).toHaveLength(1)
  })

  it('shows each what they may see, and lets no search of one hold up the others', async () => {
    const { access } = served.register
    await access.collections.create('desk')
    await access.collections.create('embassy')
    const { secret } = await access.tokens.create({ name: 'desk', role: 'reviewer', collections: ['desk'] })
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' }
    const text = 'Spain and Peru signed a loan agreement of $20 million on 1 April 2013.'
    const sent = { method: 'POST', headers, body: JSON.stringify({ text, published: '2013-04-02' }) }
    const added = await served.read('/add', sent)
    const job = async () => (await served.read(`/add/${added.body.id}`, { headers })).body
    await expect.poll(async () => (await job()).state, WAIT).toBe('done')
    const seen = async (init?: RequestInit) => (await served.read('/agreements?pair=ES,PE', init)).body.items.length
    expect([await seen({ headers }), await seen()]).toEqual([1, 0])
    expect((await served.read('/collections', { headers })).body.items).toMatchObject([{ name: 'desk', documents: 1 }])
    expect((await served.read('/collections')).body.items).toEqual([])
    // What the desk sees is a register of its own once something is hidden from it.
    const { documents } = served.register
    const [other] = (await documents.list({ text: 'fisheries' })).items
    await access.collections.add('embassy', [other!.id])
    const { view } = (await served.register.as(['desk'])).store
    const makeQuick = await makeSlow(viewPlace(place().backend, place().address, view!))
    try {
      const slow = served.read('/agreements/rows', { headers })
      expect((await served.read('/agreements?limit=1')).status).toBe(200)
      expect((await served.read('/parties', { headers })).status).toBe(200)
      expect(await slow).toMatchObject({ status: 503, body: { code: 'deadline' } })
    } finally {
      await makeQuick()
    }
  })
})
