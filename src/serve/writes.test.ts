import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ARTICLES } from '../../test/register/articles.ts'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { answer as answerWith, serveWeb } from '../../test/web/serve.ts'

let served: Served
beforeAll(async () => {
  served = await serveArticles({ fetching: { web: { isPrivateAllowed: true, interval: 0 } } })
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await served.close()
})

const found = async (query: string) => (await served.read(`/agreements?${query}`)).body.items

it('lets nobody write who may not', async () => {
  for (const [method, path] of [
    ['POST', '/decisions'],
    ['POST', '/decisions/d1/undo'],
    ['POST', '/documents/0123456789/standing'],
    ['POST', '/add'],
  ] as const) {
    const body = { method, headers: { 'Content-Type': 'application/json' }, body: '{}' }
    expect((await served.read(path, body)).body).toMatchObject({ status: 401, code: 'no-token' })
    expect((await served.send('reader', method, path, {})).body).toMatchObject({ status: 403, code: 'forbidden' })
  }
})

it('decides under the name of the token, by what was seen, and takes it back', async () => {
  const [treaty] = await found('country=NO')
  const tag = (await served.read(`/agreements/${treaty.id}`)).headers.get('etag')!
  const decisions = [
    { kind: 'correct', target: treaty.id, field: 'date', value: '2015-06-09', why: 'the printed text' },
  ]
  const decide = (match: string) => served.send('reviewer', 'POST', '/decisions', { decisions }, { 'If-Match': match })
  expect((await decide('"other.0123"')).body).toMatchObject({ status: 412, code: 'stale', id: treaty.id })
  const made = await decide(tag)
  expect(made).toMatchObject({ status: 201, body: { decisions: [{ by: 'the reviewer', kind: 'correct' }] } })
  const [{ id }] = made.body.decisions
  expect((await decide(tag)).status).toBe(412)
  const shown = await served.read(`/agreements/${treaty.id}`)
  expect(shown.body.entry.date).toMatchObject({ value: '2015-06-09', chosenBy: 'decision' })
  expect(shown.body.history).toMatchObject([{ decision: { id }, stands: true }])
  expect((await served.send('reviewer', 'POST', `/decisions/${id}/undo`, {}, { 'If-Match': tag })).status).toBe(412)
  const undone = await served.send('admin', 'POST', `/decisions/${id}/undo`, { why: 'it was wrong' })
  expect(undone.body.decisions).toMatchObject([{ kind: 'undo', by: 'the admin', why: 'it was wrong' }])
  expect((await served.read(`/agreements/${treaty.id}`)).body.entry.date.value).toBe(treaty.date.value)
  expect((await served.read('/history?limit=1')).body.items).toMatchObject([{ decision: { id }, stands: false }])
  expect((await served.read(`/agreements/${treaty.id}/history`)).body).toHaveLength(2)
})

it('does what bears the same key once', async () => {
  const [treaty] = await found('country=NO')
  const body = { decisions: [{ kind: 'accept', target: treaty.id }] }
  const send = (key: string, what: unknown = body) =>
    served.send('reviewer', 'POST', '/decisions', what, { 'Idempotency-Key': key })
  const before = (await served.read('/stats')).body.decisions
  const first = await send('"a-1"')
  const again = await send('a-1')
  expect(first.status).toBe(201)
  expect([again.status, again.body]).toEqual([201, first.body])
  expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
  expect((await served.read('/stats')).body.decisions).toBe(before + 1)
  expect((await send('a-1', { decisions: [{ kind: 'reject', target: treaty.id }] })).body).toMatchObject({
    status: 409,
    code: 'other-request',
  })
  expect((await send('a b')).body).toMatchObject({ status: 400, code: 'bad-key' })
  // What was refused was not done: it may be sent again when it is put right.
  expect((await send('a-2', { decisions: [{ kind: 'accept', target: 'nothing' }] })).status).toBe(404)
  expect((await send('a-2')).status).toBe(201)
})

it.each([
  ['no JSON', '{"decisions": [', 'bad-json', 400],
  ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'bad-json', 400],
  ['nothing', '', 'bad-json', 400],
  ['too deep', '['.repeat(100_000), 'too-deep', 400],
  ['a list', '[]', 'invalid', 400],
  ['a wrong type', '{"decisions": "all"}', 'invalid', 400],
  ['an unknown field', '{"decisions": [{"kind": "accept", "target": "x", "colour": 1}]}', 'invalid', 400],
  ['more than there may be', `{"decisions": [${'{},'.repeat(1_000)}{}]}`, 'invalid', 400],
  ['no such field', '{"decisions":[{"kind":"correct","target":"x","field":"colour","value":1}]}', 'no-field', 400],
  ['too many bytes', Buffer.alloc(20 * 2 ** 20 + 1, ' '), 'too-large', 413],
])('refuses a body with %s', async (_, body, code, status) => {
  const headers = { ...served.bearer('reviewer'), 'Content-Type': 'application/json' }
  const told = await served.read('/decisions', { method: 'POST', headers, body: body as string })
  expect(told.body).toMatchObject({ status, code })
})

it('refuses a body of another type', async () => {
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
    const headers = { ...served.bearer('reviewer'), 'Content-Type': type }
    expect((await served.read('/decisions', { method: 'POST', headers, body: 'a' })).body.code).toBe('bad-type')
  }
})

it('says that a document was retracted, and what falls with it', async () => {
  const [dam] = await found('text=dam')
  const { documentId } = dam.title.evidence[0]
  const place = `/documents/${documentId}/standing`
  const { body } = await served.send('reviewer', 'POST', place, { state: 'retracted' })
  expect(body).toMatchObject({ documentId, state: 'retracted', gone: [dam.id] })
  expect((await served.read(`/agreements/${dam.id}`)).body).toMatchObject({ status: 410, code: 'gone' })
  await served.send('reviewer', 'POST', place, { state: 'current' })
  expect((await served.read(`/agreements/${dam.id}`)).status).toBe(200)
  expect((await served.send('reviewer', 'POST', place, { state: 'lost' })).body.code).toBe('invalid')
})

type Told = { readonly id: number; readonly event: string; readonly data: Record<string, unknown> }

/** The events of a job until it is over. */
async function follow(place: string, after?: number): Promise<readonly Told[]> {
  const headers = { ...served.bearer('reviewer'), ...(after === undefined ? {} : { 'Last-Event-ID': String(after) }) }
  const response = await fetch(`${served.server.url}${place}`, { headers })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const blocks = (await response.text()).split('\n\n').filter(block => block.startsWith('id:'))
  return blocks.map(block => {
    const parts = Object.fromEntries(block.split('\n').map(line => line.split(/: (.*)/s)))
    return { id: Number(parts.id), event: parts.event!, data: JSON.parse(parts.data!) }
  })
}

const upload = (
  files: Readonly<Record<string, string | Buffer<ArrayBuffer>>>,
  headers: Readonly<Record<string, string>> = {},
) => {
  const form = new FormData()
  for (const [name, text] of Object.entries(files)) form.append('files', new File([text], name))
  return served.read('/add', { method: 'POST', headers: { ...served.bearer('reviewer'), ...headers }, body: form })
}

it('adds files, and tells what becomes of each, also to who comes late', async () => {
  const lines = ARTICLES.slice(0, 2).map(article => JSON.stringify(article))
  const { status, headers, body } = await upload({
    'deal.txt': 'Peru and Chile signed a treaty on trade in Lima on 3 March 2011.',
    'known.ndjson': `${lines.join('\n')}\nno JSON\n`,
    'picture.png': 'none',
    'statement.pdf': readFileSync(new URL('../read/pdf/data/joint-statement.pdf', import.meta.url)),
    'mail.eml': readFileSync(new URL('../read/mail/data/attached.eml', import.meta.url)),
    'broken.docx': 'no archive',
  })
  expect(status).toBe(202)
  expect(headers.get('location')).toBe(`/api/v1/add/${body.id}`)
  const told = await follow(body.events)
  const outcomes = told.filter(({ event }) => event === 'outcome').map(({ data }) => data)
  expect(outcomes.map(({ name, result, problem }) => [name, result ?? (problem as { code: string }).code])).toEqual(
    expect.arrayContaining([
      ['deal.txt', 'added'],
      ['known.ndjson:1', 'known'],
      ['known.ndjson:2', 'known'],
      ['known.ndjson:3', 'bad-json'],
      ['picture.png', 'unknown-format'],
      ['statement.pdf', 'added'],
      ['mail.eml', 'added'],
      ['mail.eml/statement.txt', 'added'],
      ['broken.docx', 'damaged'],
    ]),
  )
  expect(told.at(-1)).toMatchObject({ event: 'done', data: { added: 4, known: 2, problems: 3 } })
  expect(told.map(({ id }) => id)).toEqual(told.map((_, index) => index + 1))
  expect(await follow(body.events, 2)).toEqual(told.slice(2))
  const job = await served.send('reviewer', 'GET', `/add/${body.id}`)
  expect(job.body).toMatchObject({ state: 'done', result: { added: 4 } })
  expect((await found('pair=PE,CL&from=2011'))[0].date.value).toBe('2011-03-03')
  expect((await served.send('reviewer', 'GET', '/add/none')).body.code).toBe('no-job')
  expect((await served.read(`/add/${body.id}`)).status).toBe(401)
})

it('adds a text with what is known of it, and refuses one that cannot be', async () => {
  const sent = { text: 'Kenya and Norway signed a memorandum on fish.', published: '2019-02-03', publisher: 'Me' }
  const { body } = await served.send('reviewer', 'POST', '/add', sent)
  expect((await follow(body.events)).at(-1)).toMatchObject({ event: 'done', data: { added: 1, problems: 0 } })
  const [hit] = (await served.read('/documents?source=Me')).body.items
  expect(hit).toMatchObject({ published: '2019-02-03' })
  const refused = async (body: unknown) => (await served.send('reviewer', 'POST', '/add', body)).body.code
  expect(await refused({ text: 'x', published: 'soon' })).toBe('bad-date')
  expect(await refused({ text: 'x', country: 'Atlantis' })).toBe('bad-country')
  expect(await refused({ text: 'x', colour: 'red' })).toBe('invalid')
  expect(await refused({})).toBe('invalid')
  expect(await refused({ text: '' })).toBe('invalid')
  expect(await refused({ addresses: ['/etc/passwd'] })).toBe('invalid')
  expect(await refused({ addresses: [] })).toBe('invalid')
})

it('adds what is at addresses', async () => {
  const page =
    '<html><head><title>Deal</title></head><body><article><p>Brazil and India signed an agreement on wheat on 5 May 2012.</p></article></body></html>'
  const web = await serveWeb({ '/a': answerWith(page) })
  const { body } = await served.send('reviewer', 'POST', '/add', { addresses: [web.at('/a'), web.at('/none')] })
  const told = await follow(body.events)
  await web.close()
  expect(told.at(-1)).toMatchObject({ event: 'done', data: { added: 1, problems: 1 } })
})

it('adds into the collections that a token has', async () => {
  const { access } = served.register
  await access.collections.create('desk')
  const { secret } = await access.tokens.create({ name: 'desk', role: 'reviewer', collections: ['desk'] })
  const send = (path: string) =>
    served.read(path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'Spain and Peru signed a loan agreement on 1 April 2013.' }),
    })
  expect((await send('/add?collection=other')).body.code).toBe('not-yours')
  const { status, body } = await send('/add')
  expect(status).toBe(202)
  const job = async () => (await served.send('admin', 'GET', `/add/${body.id}`)).body.state
  await expect.poll(job).toBe('done')
  expect((await access.collections.list())[0]).toMatchObject({ name: 'desk', documents: 1 })
})

it.each([
  ['no file', new FormData()],
  [
    'something else',
    (() => {
      const form = new FormData()
      form.append('text', 'x')
      return form
    })(),
  ],
])('refuses a form with %s', async (_, body) => {
  const told = await served.read('/add', { method: 'POST', headers: served.bearer('reviewer'), body })
  expect(told.body).toMatchObject({ status: 400 })
})
