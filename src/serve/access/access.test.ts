import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveArticles } from '../../../test/serve/serve-articles.ts'
import { createAccess } from './create-access.ts'
import { mayAct, VIEWER_ROLES } from './viewer.ts'

let served: Served
beforeAll(async () => {
  served = await serveArticles()
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await served.close()
})

const bearer = (secret: string) => ({ headers: { Authorization: `Bearer ${secret}` } })
const asJson = (headers: Readonly<Record<string, string>>, body: unknown): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

it('knows who has a token, as long as it holds', async () => {
  const { secret } = await served.register.access.tokens.create({ name: 'ann', role: 'reviewer' })
  expect((await served.read('/session', bearer(secret))).body).toEqual({ name: 'ann', role: 'reviewer' })
  for (const wrong of [`${secret}x`, 'foedera_', 'x'.repeat(9_000)]) {
    const { status, body, headers } = await served.read('/session', bearer(wrong))
    expect([status, body.code, headers.get('www-authenticate')]).toEqual([401, 'bad-token', 'Bearer realm="foedera"'])
  }
  await served.register.access.tokens.revoke('ann')
  expect((await served.read('/agreements', bearer(secret))).status).toBe(401)
})

it('lets anybody on this machine read and write nothing, and nobody behind a proxy', async () => {
  expect((await served.read('/session')).body).toEqual({ name: null, role: 'reader', collections: [] })
  expect(await served.read('/tokens')).toMatchObject({ status: 401, body: { code: 'no-token' } })
  expect(await served.read('/collections', asJson({}, { name: 'desk' }))).toMatchObject({ status: 401 })
  expect(await served.read('/agreements', { headers: { 'X-Forwarded-For': '8.8.8.8' } })).toMatchObject({ status: 401 })
  const closed = createAccess(served.register, false)
  await expect(closed.identify(new Headers(), 'GET')).rejects.toMatchObject({ problem: { code: 'no-token' } })
})

it('signs a browser in with a link, once, and lets it write with what its page knows', async () => {
  const link = await served.register.access.signIns.createLink({ name: 'local', role: 'admin' })
  const { status, headers, body } = await served.read('/session', asJson({}, { link }))
  expect([status, body]).toEqual([200, { name: 'local', role: 'admin', csrf: expect.stringMatching(/^csrf_/) }])
  const set = headers.get('set-cookie')!
  expect(set).toMatch(/^foedera_session=session_[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Strict$/)
  expect(await served.read('/session', asJson({}, { link }))).toMatchObject({ status: 403, body: { code: 'no-link' } })
  const Cookie = set.split(';')[0]!
  expect((await served.read('/session', { headers: { Cookie } })).body).toEqual(body)
  const write = (csrf: Readonly<Record<string, string>>) =>
    served.read('/collections', asJson({ Cookie, ...csrf }, { name: 'desk' }))
  expect(await write({})).toMatchObject({ status: 403, body: { code: 'no-csrf' } })
  expect(await write({ 'X-Foedera-CSRF': 'csrf_x' })).toMatchObject({ status: 403 })
  expect(await write({ 'X-Foedera-CSRF': body.csrf })).toMatchObject({ status: 201, body: { name: 'desk' } })
  const out = await served.read('/session', { method: 'DELETE', headers: { Cookie, 'X-Foedera-CSRF': body.csrf } })
  expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
  expect((await served.read('/session', { headers: { Cookie } })).body.name).toBeNull()
})

it('makes, lists and revokes tokens for admins who see everything', async () => {
  const { access } = served.register
  const { secret: admin } = await access.tokens.create({ name: 'root', role: 'admin' })
  const { secret: limited } = await access.tokens.create({ name: 'desk-admin', role: 'admin', collections: ['desk'] })
  const { headers } = bearer(admin)
  const made = await served.read('/tokens', asJson(headers, { name: 'bob', role: 'reader', collections: ['desk'] }))
  expect(made).toMatchObject({ status: 201, body: { name: 'bob', secret: expect.stringMatching(/^foedera_/) } })
  expect((await served.read('/session', bearer(made.body.secret))).body.collections).toEqual(['desk'])
  const listed = await served.read('/tokens', { headers })
  expect(listed.body.items.map(({ name }: { name: string }) => name)).toContain('bob')
  expect(JSON.stringify(listed.body)).not.toMatch(/foedera_|hash/)
  expect((await served.read('/tokens/bob', { method: 'DELETE', headers })).status).toBe(204)
  expect((await served.read('/tokens/bob', { method: 'DELETE', headers })).body.code).toBe('no-token')
  expect(await served.read('/tokens', bearer(limited))).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  for (const body of [
    { name: '', role: 'reader' },
    { name: 'x', role: 'king' },
    { name: 'x', role: 'reader', expires: 'soon' },
  ])
    expect((await served.read('/tokens', asJson(headers, body))).status).toBe(400)
})

it('lets each role do what the ones before it may', () => {
  const may = (role: (typeof VIEWER_ROLES)[number], scope: 'all' | readonly string[] = 'all') =>
    VIEWER_ROLES.filter(needed => mayAct({ name: 'x', role, scope }, needed))
  expect(may('reader')).toEqual(['reader'])
  expect(may('reviewer')).toEqual(['reader', 'reviewer'])
  expect(may('admin')).toEqual(['reader', 'reviewer', 'admin'])
  expect(may('admin', ['desk'])).toEqual(['reader', 'reviewer'])
})

it('shows each caller what they may see, and adds to what they see', async () => {
  const { access } = served.register
  const articles = (await served.read('/documents?limit=1')).body.items
  const railway = (await served.read('/agreements?text=fisheries')).body.items[0]
  const shown = await served.read(`/agreements/${railway.id}`)
  await access.collections.create('north')
  await access.collections.add('north', [shown.body.documents[0].id])
  const { secret } = await access.tokens.create({ name: 'north-desk', role: 'reviewer', collections: ['north'] })
  const { headers } = bearer(secret)
  const count = async (init?: RequestInit) => (await served.read('/agreements?text=fisheries', init)).body.items.length
  expect([await count(), await count({ headers })]).toEqual([0, 1])
  expect((await served.read(`/agreements/${railway.id}`)).status).toBe(404)
  expect((await served.read('/stats')).body.documents).toBe(
    (await served.read('/stats', { headers })).body.documents - 1,
  )
  expect(articles).toHaveLength(1)
  const body = { text: 'Chile and Peru signed a treaty on water on 3 May 2019.', published: '2019-05-04' }
  const begun = await served.read('/add', asJson(headers, body))
  expect(begun.status).toBe(202)
  let job = begun
  while (!job.body.result) job = await served.read(`/add/${begun.body.id}`, { headers })
  expect(job.body.result).toMatchObject({ added: 1 })
  const water = async (init?: RequestInit) => (await served.read('/agreements?pair=CL,PE', init)).body.items.length
  expect([await water(), await water({ headers })]).toEqual([0, 1])
})
