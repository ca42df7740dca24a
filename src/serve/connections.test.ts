import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { type Ask, askHere } from './queries/ask.ts'
import { type RunningServer, startServer } from './start-server.ts'

let served: Served
beforeAll(async () => {
  const times = { headersTimeout: 400, requestTimeout: 800, keepAliveTimeout: 60_000, connectionsCheckingInterval: 100 }
  served = await serveArticles({ times })
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await served.close()
})

async function open(url = served.server.url): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  return socket
}

/** However it ends. */
const closed = (socket: Socket) => new Promise<void>(resolve => socket.once('close', () => resolve()))

/** All that comes until the connection ends. */
async function readAll(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', part => {
    text += part
  })
  await closed(socket)
  return text
}

const GET = 'GET /api/v1/agreements?limit=1 HTTP/1.1\r\nHost: localhost\r\n'
const NO_HOST = 'GET / HTTP/1.1\r\n\r\n'
const isWell = async () => (await served.read('/agreements?limit=1')).status === 200

it('lets go of who does not come to an end with the headers or the body, and serves others meanwhile', async () => {
  const slow = await open()
  slow.write('GET /api/v1/agreements HTTP/1.1\r\nHost: local')
  const { Authorization } = served.bearer('reviewer')
  const slower = await open()
  slower.write(
    `POST /api/v1/decisions HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${Authorization}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  )
  const both = Promise.all([readAll(slow), readAll(slower)])
  expect(await isWell()).toBe(true)
  for (const text of await both) expect(text === '' || text.startsWith('HTTP/1.1 408')).toBe(true)
})

it('answers who has nothing more to say', async () => {
  const socket = await open()
  socket.end(`${GET}Connection: close\r\n\r\n`)
  expect(await readAll(socket)).toMatch(/^HTTP\/1\.1 200 /)
})

it('bears a thousand connections on which nothing happens', async () => {
  const idle = await Promise.all(Array.from({ length: 1_000 }, () => open()))
  expect(await isWell()).toBe(true)
  for (const socket of idle) socket.destroy()
})

const FORM = 'Content-Type: multipart/form-data; boundary=x\r\n\r\n'
const PART =
  '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nPeru and Chile signed a treaty'
const post = (path: string) =>
  `POST /api/v1${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${served.bearer('reviewer').Authorization}\r\n`

it.each([
  ['by its length', `Content-Length: 100000\r\n${FORM}${PART}`],
  ['in a chunk', `Transfer-Encoding: chunked\r\n${FORM}1000\r\n${PART}`],
  ['between chunks', `Transfer-Encoding: chunked\r\n${FORM}${PART.length.toString(16)}\r\n${PART}\r\n`],
])(
  'does nothing with an upload that is cut off %s, whether the client has left or only says no more',
  async (where, rest) => {
    const { documents } = (await served.read('/stats')).body
    for (const leave of ['destroy', 'end'] as const) {
      const socket = await open()
      await new Promise<void>(resolve => socket.write(`${post('/add')}${rest}`, () => resolve()))
      const told = readAll(socket)
      socket[leave]()
      expect(await told).toMatch(/^HTTP\/1\.1 400 |^$/)
    }
    // Jobs run in the order in which they came: one that had begun before would be done before.
    const text = `Spain and Peru signed a treaty on fish on 3 May 2015, cut off ${where}.`
    const { body } = await served.send('reviewer', 'POST', '/add', { text })
    const job = async () => (await served.send('reviewer', 'GET', `/add/${body.id}`)).body.state
    await expect.poll(job, { timeout: 20_000 }).toBe('done')
    expect((await served.read('/stats')).body.documents).toBe(documents + 1)
  },
)

it.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['no host', NO_HOST, 400],
  ['two lengths', `${GET}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, 400],
  ['headers without end', `${GET}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['an address that is none', 'GET \\\\x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
])('refuses %s', async (_, text, status) => {
  const socket = await open()
  socket.write(text)
  const told = await readAll(socket)
  expect(told).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(told).not.toMatch(/node:|node_modules|\.ts\b/)
  // Where the host is missing, Node.js refuses it without a word.
  const [, body] = told.split('\r\n\r\n')
  if (text !== NO_HOST) expect(JSON.parse(body!)).toMatchObject({ status, code: expect.any(String) })
})

it('takes no more of a body than it may have, whatever it says of its length', async () => {
  const server = await startServer({ register: served.register, port: 0, onFault: () => {} })
  const socket = await open(server.url)
  socket.write(
    `POST /api/v1/decisions HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${served.bearer('reviewer').Authorization}\r\n` +
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n',
  )
  const told = readAll(socket)
  const part = `100000\r\n${' '.repeat(0x100000)}\r\n`
  let sent = 0
  while (sent < 200 && !socket.destroyed) {
    sent++
    if (!socket.write(part))
      await Promise.race([new Promise<void>(resolve => socket.once('drain', resolve)), closed(socket)])
  }
  // It may be cut off before the answer is read; what counts is that it is.
  expect(await told).toMatch(/^HTTP\/1\.1 413 |^$/)
  expect(sent).toBeLessThan(100)
  await server.stop()
})

/** A server whose lists have no end, and how many pages were read of them. */
async function serveEndless(): Promise<{ readonly server: RunningServer; readonly pages: () => number }> {
  let pages = 0
  const here = askHere(served.register)
  const ask = (async (name, ...given) => {
    if (name !== 'entries') return here(name, ...given)
    pages++
    const { items } = await served.register.agreements.list()
    return { items: Array.from({ length: 50 }, () => items).flat(), next: 'more' }
  }) as Ask
  const server = await startServer({ register: served.register, port: 0, askOf: () => ask, onFault: () => {} })
  return { server, pages: () => pages }
}

it('reads of a list what the client takes, and nothing more when it has left', async () => {
  const { server, pages } = await serveEndless()
  const socket = await open(server.url)
  socket.write('GET /api/v1/agreements?format=ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(socket, 'data')
  socket.pause()
  await wait(300)
  const taken = pages()
  await wait(300)
  // What a socket holds is some megabytes; a page here is one.
  expect(pages() - taken).toBeLessThanOrEqual(1)
  expect(taken).toBeLessThan(40)
  socket.destroy()
  await wait(200)
  const left = pages()
  await wait(300)
  expect(pages()).toBe(left)
  await server.stop()
})

it('finishes what is under way when it is stopped, and begins nothing new', async () => {
  const here = askHere(served.register)
  const begun = Promise.withResolvers<void>()
  const ask = (async (name, ...given) => {
    begun.resolve()
    await wait(300)
    return here(name, ...given)
  }) as Ask
  const server = await startServer({ register: served.register, port: 0, askOf: () => ask, onFault: () => {} })
  const idle = await open(server.url)
  const answered = fetch(`${server.url}/api/v1/agreements?limit=1`)
  await begun.promise
  const stopped = server.stop()
  await expect(fetch(`${server.url}/api/v1/agreements`)).rejects.toThrow()
  expect((await answered).status).toBe(200)
  await stopped
  idle.destroy()
})
