import { createHmac } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startFoedera } from '../../../test/run-foedera.ts'
import { articlePage } from '../../../test/web/pages.ts'
import { runBeside } from '../../../test/web/run-beside.ts'
import { answer, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { noticeSchema } from '../../model/index.ts'
import { alert } from '../alert.ts'
import { feed } from '../feed.ts'
import { parseCall } from '../parse-call.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-feed-verbs-'))
const database = join(folder, 'ties.db')
const run = (...args: string[]) => runBeside(...args, '--database', database)
const rss = (...paths: string[]) =>
  answer(
    `<rss version="2.0"><channel><title>News</title>${paths.map(path => `<item><link>${path}</link></item>`).join('')}</channel></rss>`,
    'application/rss+xml',
  )
const received: { readonly body: string; readonly headers: Readonly<Record<string, unknown>> }[] = []
let web: WebServer
let secret = ''

beforeAll(async () => {
  web = await serveWeb({
    '/rss': rss('/a'),
    '/a': answer(articlePage()),
    '/b': answer(
      articlePage({
        title: 'Kenya and Norway sign loan',
        text: 'Norway and Kenya signed a loan agreement of 45 million dollars in Oslo on 9 March 2024.',
      }),
    ),
    '/hook': async (request, response) => {
      received.push({ body: await text(request), headers: request.headers })
      response.end()
    },
  })
})
afterAll(async () => {
  await web.close()
  rmSync(folder, { recursive: true, force: true })
})

it('adds feeds by address and by list, and refuses networks', async () => {
  const list = join(folder, 'list.opml')
  writeFileSync(
    list,
    `<opml version="2.0"><body><outline type="rss" text="Other" xmlUrl="${web.at('/gone')}"/></body></opml>`,
  )
  expect(await run('feed', 'add', web.at('/rss'))).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('this machine (loopback)'),
  })
  expect(await run('feed', 'add', web.at('/rss'), list, '--allow-private')).toEqual({
    status: 0,
    stdout: `added feed ${web.at('/rss')}\nadded feed ${web.at('/gone')}\n`,
    stderr: '',
  })
  expect((await run('feed', 'list')).stdout).toMatch(/FEED +TITLE +FETCHED.*\n.*\/rss +News +0 +0 +0 +never/)
})

it('runs, tells what failed, and does nothing twice', async () => {
  const first = await run('feed', 'run', '--allow-private')
  expect(first.status).toBe(1)
  expect(first.stderr).toContain(`${web.at('/rss')}: 1 new`)
  expect(first.stderr).toContain(`${web.at('/gone')}: The server answers 404`)
  expect(first.stderr).toMatch(/1 document added, 0 failed/)
  expect((await run('feed', 'remove', web.at('/gone'))).stdout).toBe(`removed ${web.at('/gone')}\n`)
  expect(await run('feed', 'run', '--allow-private')).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/0 documents added, 0 failed/),
  })
  expect(web.paths().filter(path => path === '/a').length).toBe(1)
})

it('keeps alerts, whose news go to a file and an address', async () => {
  const file = join(folder, 'kenya.xml')
  expect(await run('alert', 'add', 'plain', '--webhook', 'http://desk.example.org/hook')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('https:// only'),
  })
  const added = await run(
    'alert',
    'add',
    'kenya',
    '--pair',
    'NO,KE',
    '--atom',
    file,
    '--webhook',
    web.at('/hook'),
    '--allow-private',
  )
  expect(added.stdout).toMatch(
    /^added alert "kenya"; it finds 1 agreement at the moment\nkey of its messages, shown only now: whsec_/,
  )
  secret = /whsec_\S+/.exec(added.stdout)![0]
  const listed = await run('alert', 'list', '--format', 'ndjson')
  expect(JSON.parse(listed.stdout)).toMatchObject({
    name: 'kenya',
    filter: { pair: ['NO', 'KE'] },
    url: web.at('/hook'),
    counts: { sent: 0 },
  })
  expect(listed.stdout).not.toContain(secret)

  web.on('/rss', rss('/b', '/a'))
  expect((await run('feed', 'run', '--allow-private')).stderr).toMatch(/1 document added, 0 failed/)
  const atom = parseFeed(readFileSync(file, 'utf8'))
  expect(atom).toMatchObject({
    format: 'atom',
    feed: { title: { value: 'Foedera: kenya' }, entries: [{ links: [{ href: web.at('/b') }] }] },
  })
  expect(received.length).toBe(1)
  const { body, headers } = received[0]!
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const key = Buffer.from(secret.slice(6), 'base64')
  expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
  expect(noticeSchema.parse(JSON.parse(body).data)).toMatchObject({
    kind: 'new',
    reasons: [{ kind: 'report', url: web.at('/b') }],
  })
  expect((await run('alert', 'show', 'kenya')).stdout).toBe(readFileSync(file, 'utf8'))
  expect(JSON.parse((await run('alert', 'show', 'kenya', '--format', 'json')).stdout)).toHaveLength(1)
  expect(await run('alert', 'run')).toEqual({ status: 0, stdout: '', stderr: '' })
  const made = await run('alert', 'key', 'kenya', '--site', 'https://ties.example.org')
  expect(made.stdout).toMatch(/^https:\/\/ties\.example\.org\/api\/v1\/news\/feed_[\w-]{43}\/feed\.atom\n$/)
  expect(readFileSync(database).includes(made.stdout.split('/')[6]!)).toBe(false)
  expect((await run('alert', 'withdraw', 'kenya')).stdout).toBe('the feed of alert "kenya" shows nothing any more\n')
  expect((await run('alert', 'withdraw', 'kenya')).stdout).toBe('the feed of alert "kenya" had no secret address\n')
})

it('goes on until it is interrupted, one process at a time', async () => {
  web.on('/rss', rss('/c', '/b'))
  web.on(
    '/c',
    answer(
      articlePage({
        title: 'Norway and Chile sign treaty',
        text: 'Norway and Chile signed a treaty on fisheries in Santiago on 7 June 2015.',
      }),
    ),
  )
  const args = ['feed', 'run', '--every', '10s', '--allow-private', '--database', database]
  const child = startFoedera(args)
  child.stdin.end()
  let told = ''
  child.stderr.on('data', chunk => {
    told += chunk
  })
  await vi.waitFor(() => expect(told).toContain('this process looks at the feeds'), { timeout: 60_000, interval: 100 })
  expect((await run('feed', 'run', '--allow-private')).stderr).toContain('another process looks at the feeds')
  await vi.waitFor(() => expect(web.paths()).toContain('/c'), { timeout: 60_000, interval: 100 })
  const closed = new Promise(resolve => child.on('close', resolve))
  child.kill('SIGINT')
  expect(await closed).toBe(130)
  expect(told).toMatch(/interrupted: .*1 document added/)
  expect(existsSync(`${database}-lead`)).toBe(true)
})

it.each([
  [['feed', 'lsit'], 'Did you mean "list"?'],
  [['feed', 'add'], 'name at least one address'],
  [['feed', 'list', 'x'], 'is too many'],
  [['feed', 'run', '--every', '15'], '--every is a time'],
  [['feed', 'run', '--every', '1s'], '--every is a time'],
  [['feed', 'add', 'https://a.example.org/', '--since', 'May'], '--since is a day'],
  [['feed', 'add', 'none.opml'], 'cannot be opened'],
  [['alert', 'rum'], 'Did you mean "run"?'],
  [['alert', 'add'], 'name the alert'],
  [['alert', 'add', 'a/b'], 'Its name is letters'],
  [['alert', 'add', 'x', '--pair', 'NO'], 'is no pair'],
  [['alert', 'add', 'x', '--webhook', 'https://127.0.0.1/'], 'loopback'],
  [['alert', 'remove', 'none'], 'There is no alert "none"'],
  [['alert', 'key', 'none'], 'There is no alert "none"'],
  [['alert', 'key', 'x', '--site', 'ties'], 'Give the address of the service'],
  [['alert', 'withdraw', 'none'], 'There is no alert "none"'],
  [['alert', 'show', 'none'], 'There is no alert "none"'],
] as const)('%j is wrong use', async (args, message) => {
  const [name, ...rest] = args
  const verb = name === 'feed' ? feed : alert
  const { values, operands } = parseCall(verb, [...rest, '--database', database])
  const run = verb.run({ values, operands, signal: new AbortController().signal })
  await expect(run).rejects.toThrow(expect.objectContaining({ message: expect.stringContaining(message) }))
})
