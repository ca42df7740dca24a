import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, type TestDatabase } from '../../../test/postgres.ts'
import { addArticles } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { startFoedera } from '../../../test/run-foedera.ts'
import { articlePage } from '../../../test/web/pages.ts'
import { answer, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { createClient } from '../../fetch/index.ts'
import { addAlert, addFeed, openRegister } from '../../register/index.ts'
import { openStore } from '../../store/index.ts'

/** A server as a process of its own, and the lines that it logs. */
type Running = {
  readonly process: ChildProcess
  readonly url: string
  readonly lines: readonly Record<string, unknown>[]
  readonly logged: (message: string) => Promise<Record<string, unknown>>
  readonly ended: Promise<unknown>
}

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

async function serve(database: string, ...options: readonly string[]): Promise<Running> {
  const child = startFoedera(['serve', '--database', database, '--port', '0', ...options])
  started.push(child)
  const lines: Record<string, unknown>[] = []
  const waiting: (() => void)[] = []
  createInterface(child.stdout).on('line', line => {
    lines.push(JSON.parse(line))
    for (const wake of waiting.splice(0)) wake()
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = once(child, 'exit').then(([code]) => {
    for (const wake of waiting.splice(0)) wake()
    return code
  })
  const logged = async (message: string) => {
    for (;;) {
      const found = lines.find(line => line.msg === message)
      if (found) return found
      if (child.exitCode !== null) throw new Error(`it ended without "${message}": ${errors}`)
      await new Promise<void>(resolve => waiting.push(resolve))
    }
  }
  const { url } = await logged('serves')
  return { process: child, url: String(url), lines, logged, ended }
}

describe('foedera serve', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-serve-'))
  const database = join(folder, 'ties.db')
  beforeAll(async () => {
    const store = await openStore(database)
    await addArticles(store, ARTICLES)
    await store.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('finishes what is under way when it is told to end, and says that it was done', async () => {
    const server = await serve(database)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    // A request that has begun and comes slowly.
    const { port, hostname } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    const [begun, rest] = ['{"link":', '"no such link"}']
    const headers = [
      'POST /api/v1/session HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Content-Length: ${begun.length + rest.length}`,
      'Connection: close',
    ]
    socket.write(`${headers.join('\r\n')}\r\n\r\n${begun}`)
    await sleep(500)
    server.process.kill('SIGTERM')
    await server.logged('stops')
    socket.write(rest)
    const parts: Buffer[] = []
    for await (const part of socket) parts.push(part as Buffer)
    expect(Buffer.concat(parts).toString()).toMatch(/^HTTP\/1\.1 403 .*problem\+json/s)
    expect(await server.ended).toBe(0)
    expect(server.lines.at(-1)).toMatchObject({ msg: 'stopped' })
  })

  it('ends at once when it is told twice, and when its time is up', async () => {
    const [twice, late] = await Promise.all([serve(database), serve(database, '--grace', '0.2')])
    for (const { url } of [twice, late]) {
      const { port, hostname } = new URL(url)
      connect(Number(port), hostname)
        .on('error', () => {})
        .write('GET /api/v1/agreements HTTP/1.1\r\nHost: localhost\r\n')
    }
    await sleep(200)
    twice.process.kill('SIGINT')
    late.process.kill('SIGINT')
    await twice.logged('stops')
    twice.process.kill('SIGTERM')
    expect(await twice.ended).toBe(130)
    expect(await late.ended).toBe(0)
  })
})

describe('what goes on beside the service', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-serve-'))
  const database = join(folder, 'ties.db')
  let web: WebServer
  let secret: string
  beforeAll(async () => {
    web = await serveWeb({ '/a.html': answer(articlePage({ text: TEXT })), '/feed.xml': feedOf('/a.html') })
    const register = await openRegister(database)
    secret = (await register.access.tokens.create({ name: 'ann', role: 'admin' })).secret
    await addAlert(register.store, { name: 'all', filter: {}, file: join(folder, 'all.xml') }, new Date().toISOString())
    await register.close()
    writeFileSync(join(folder, 'mine.csv'), 'name,kind,country\nGrand Dam Works,state-company,KE\n')
    writeFileSync(join(folder, 'rates.csv'), 'currency,year,units_per_usd,source\nKES,2024,10,my bank\n')
  })
  afterAll(async () => {
    await web.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is done with what its users know, also when it is asked for while it goes on by itself', async () => {
    const files = ['--knowledge', join(folder, 'mine.csv'), '--rates', join(folder, 'rates.csv')]
    const server = await serve(database, '--every', '1d', '--allow-private', ...files)
    await server.logged('looks at feeds')
    const send = async (method: string, path: string, body?: unknown) => {
      const response = await fetch(`${server.url}/api/v1${path}`, {
        method,
        headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, body: (await response.json()) as Record<string, never> }
    }
    expect((await send('POST', '/feeds', { url: web.at('/feed.xml') })).status).toBe(201)
    const { status, body } = await send('POST', '/feeds/run')
    expect(status).toBe(202)
    const job = async () => (await send('GET', `/add/${String(body.id)}`)).body
    await expect.poll(async () => (await job()).state, { timeout: 60_000 }).toBe('done')
    expect(await job()).toMatchObject({ result: { feeds: 1, documents: 1, notices: 1 } })
    expect(readFileSync(join(folder, 'all.xml'), 'utf8')).toContain('fisheries')
    const { items } = (await send('GET', '/agreements?party=Grand%20Dam%20Works')).body as unknown as {
      readonly items: readonly { readonly parties: readonly { readonly value: unknown }[] }[]
    }
    expect(items[0]!.parties.map(({ value }) => value)).toContainEqual(
      expect.objectContaining({ name: 'Grand Dam Works', country: 'KE' }),
    )
    const answered = JSON.stringify((await send('GET', '/answers/currency')).body)
    expect(answered).toContain('my bank')
    expect(await metric(server, 'foedera_documents_total{result="added"}')).toBe(1)
    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(JSON.stringify(server.lines)).not.toContain(secret.slice('foedera_'.length))
  })
})

const TEXT =
  'Norway and Kenya signed an agreement on fisheries in Nairobi on 5 March 2024, the ministry said. Norway will give 20 million Kenyan shillings to Grand Dam Works.'

describe('several servers on one PostgreSQL', { timeout: 180_000 }, () => {
  let database: TestDatabase
  let web: WebServer
  beforeAll(async () => {
    database = await createDatabase()
    web = await serveWeb({ '/a.html': answer(articlePage()), '/feed.xml': feedOf('/a.html') })
    const store = await openStore(database.address)
    const client = createClient({ isPrivateAllowed: true, interval: 0 })
    await addFeed(store, client, web.at('/feed.xml'), { at: () => new Date().toISOString() })
    client.close()
    await store.close()
  })
  afterAll(async () => {
    await web.close()
    await database.drop()
  })

  it('have one that looks at feeds, and another that takes over when it dies', async () => {
    const options = ['--every', '10s', '--allow-private'] as const
    const first = await serve(database.address, ...options)
    await first.logged('looks at feeds')
    const second = await serve(database.address, ...options)
    await second.logged('stands by: another process looks at feeds')
    expect(await metric(first, 'foedera_lead')).toBe(1)
    expect(await metric(second, 'foedera_lead')).toBe(0)
    const titles = async () => {
      const { items } = (await (await fetch(`${second.url}/api/v1/documents`)).json()) as { items: { title: string }[] }
      return items.map(({ title }) => title)
    }
    await until(async () => (await titles()).length === 1)

    first.process.kill('SIGKILL')
    web.on(
      '/b.html',
      answer(
        articlePage({ title: 'Chile and Peru sign a treaty', text: 'Chile and Peru signed a treaty on 7 June 2015.' }),
      ),
    )
    web.on('/feed.xml', feedOf('/a.html', '/b.html'))
    await second.logged('looks at feeds')
    await until(async () => (await titles()).includes('Chile and Peru sign a treaty'))
    expect(await metric(second, 'foedera_documents_total{result="added"}')).toBe(1)
    second.process.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })
})

const feedOf = (...paths: readonly string[]) =>
  answer(
    `<rss version="2.0"><channel><title>News</title>${paths.map(path => `<item><title>T</title><link>${path}</link></item>`).join('')}</channel></rss>`,
    'application/rss+xml',
  )

async function metric({ url }: Running, name: string): Promise<number> {
  const line = (await (await fetch(`${url}/metrics`)).text()).split('\n').find(each => each.startsWith(`${name} `))
  return Number(line?.split(' ').at(-1))
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(250)
}
