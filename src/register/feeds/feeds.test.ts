import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articlePage } from '../../../test/web/pages.ts'
import { answer, type Handler, redirect, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { type Client, createClient, FetchError } from '../../fetch/index.ts'
import { knowledge } from '../../knowledge/index.ts'
import { openStore, type Store } from '../../store/index.ts'
import { addFeed, addListed } from './add-feeds.ts'
import { backOff, retryIn } from './back-off.ts'
import { type RunFeedsOptions, runFeeds } from './run-feeds.ts'

const MINUTE = 60_000
let folder: string
let store: Store
let web: WebServer
let client: Client
let time: number
const at = () => new Date(time).toISOString()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foedera-feeds-'))
  store = await openStore(join(folder, 'ties.db'))
  web = await serveWeb()
  time = Date.UTC(2024, 2, 10)
  client = createClient({
    isPrivateAllowed: true,
    interval: 0,
    patience: 0,
    clock: { now: () => time, sleep: async () => {} },
  })
})
afterEach(async () => {
  client.close()
  await store.close()
  await web.close()
  rmSync(folder, { recursive: true, force: true })
})

const rss = (...paths: string[]): Handler =>
  answer(
    `<rss version="2.0"><channel><title>News</title>${paths.map(path => `<item><title>T</title><link>${path}</link><pubDate>Wed, 06 Mar 2024 23:30:00 -0700</pubDate></item>`).join('')}</channel></rss>`,
    'application/rss+xml',
  )
const status =
  (number: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(number, headers).end()
const other = (name: string) =>
  articlePage({
    title: `Chile and ${name} sign a treaty`,
    text: `Chile and ${name} signed a treaty on fisheries in Santiago on 7 June 2015.`,
  })
const add = (path: string, since?: string) => addFeed(store, client, web.at(path), { at, since })

/** One round, and what it told. */
async function run(options: Partial<RunFeedsOptions> = {}) {
  const told: string[] = []
  await runFeeds(store, client, {
    workers: 1,
    knowledge: [],
    known: knowledge(),
    extractor: '1.0.0',
    at,
    every: 15 * MINUTE,
    most: 100,
    onLook: look => told.push('error' in look ? `feed ${look.error.code}` : `found ${look.found}`),
    onOutcome: outcome => told.push('problem' in outcome ? `problem ${outcome.problem.code}` : outcome.result),
    onLater: (_, error) => told.push(`later ${error.code}`),
    ...options,
  })
  return told
}
const asked = (path: string) => web.paths().filter(each => each === path).length
const feedNow = async () => (await store.feeds.list()).items[0]!

describe('a feed', () => {
  it('brings its articles into the register, each once', async () => {
    web.on('/rss', rss('/a', '/b?utm_source=rss'))
    web.on('/a', answer(articlePage()))
    web.on('/b', answer(other('Norway')))
    expect(await add('/rss')).toEqual([{ url: web.at('/rss'), result: 'added', kind: 'feed' }])
    expect(await add('/rss')).toMatchObject([{ result: 'known' }])
    expect(await run()).toEqual(['found 2', 'added', 'added'])
    expect(await store.entries.count()).toBeGreaterThan(0)
    expect(await feedNow()).toMatchObject({ title: 'News', failures: 0, checked: at(), changed: at() })
    // Not due yet.
    expect(await run()).toEqual([])
    time += 15 * MINUTE
    expect(await run()).toEqual(['found 0'])
    web.on('/c', answer(other('Peru')))
    web.on('/rss', rss('/c', '/a#again', '/b'))
    time += 15 * MINUTE
    expect(await run()).toEqual(['found 1', 'added'])
    expect([asked('/a'), asked('/b'), asked('/c')]).toEqual([1, 1, 1])
    expect(await store.feeds.counts(1)).toEqual({ waiting: 0, done: 3, failed: 0, passed: 0 })
  })

  it('gives the day to pages that do not say it, as its own place has it', async () => {
    web.on('/rss', rss('/a'))
    web.on(
      '/a',
      answer('<html><body><p>Norway and Kenya signed an agreement on fisheries on Tuesday.</p></body></html>'),
    )
    await add('/rss')
    await run()
    const { items } = await store.documents.list()
    expect(items).toMatchObject([{ published: '2024-03-06' }])
    expect(await store.documents.sources(items[0]!.id)).toMatchObject([{ url: web.at('/a'), retrieved: at() }])
  })

  it('is asked only whether it changed', async () => {
    web.on('/rss', (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
      else
        response
          .writeHead(200, { ETag: '"v1"' })
          .end('<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>')
    })
    web.on('/a', answer(articlePage()))
    await add('/rss')
    expect(await run()).toEqual(['found 1', 'added'])
    time += 15 * MINUTE
    expect(await run()).toEqual(['found 0'])
    expect(web.asked.at(-1)!.headers['if-none-match']).toBe('"v1"')
  })

  it('that cannot be had is left alone for longer each time, and comes back', async () => {
    web.on('/rss', rss())
    await add('/rss')
    web.on('/rss', status(500))
    const waits: number[] = []
    for (let times = 0; times < 9; times++) {
      expect(await run()).toEqual(['feed status'])
      const { due, failures, problem } = await feedNow()
      expect({ failures, problem }).toEqual({ failures: times + 1, problem: expect.stringContaining('500') })
      waits.push((Date.parse(due) - time) / MINUTE)
      expect(await run()).toEqual([])
      time = Date.parse(due)
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440])
    web.on('/rss', rss())
    expect(await run()).toEqual(['found 0'])
    expect(await feedNow()).toMatchObject({ failures: 0 })
    expect((await feedNow()).problem).toBeUndefined()
  })

  it('that asks to wait is waited for', async () => {
    web.on('/rss', rss())
    await add('/rss')
    web.on('/rss', status(429, { 'Retry-After': '7200' }))
    expect(await run()).toEqual(['feed busy'])
    expect(Date.parse((await feedNow()).due) - time).toBe(120 * MINUTE)
  })

  it('that is gone for good is not asked again, one that moved is asked where it is', async () => {
    web.on('/rss', rss())
    web.on('/old', rss())
    await add('/rss')
    await add('/old')
    web.on('/rss', status(410))
    web.on('/old', redirect('/new', 308))
    web.on('/new', rss())
    await run()
    time += 24 * 60 * MINUTE
    await run()
    expect([asked('/rss'), asked('/old'), asked('/new')]).toEqual([2, 2, 2])
    expect((await store.feeds.list()).items).toMatchObject([
      { state: 'gone' },
      { url: web.at('/new'), state: 'current' },
    ])
  })

  it('leaves out what is older than wanted, and takes no more than wanted at once', async () => {
    web.on('/rss', rss('/a', '/b', '/c'))
    for (const path of ['/a', '/b', '/c']) web.on(path, answer(other(`Country${path}`)))
    await add('/rss', '2024-03-08')
    expect(await run()).toEqual(['found 0'])
    expect(await store.feeds.counts(1)).toMatchObject({ passed: 3 })
    web.on('/more', rss('/d', '/e', '/f'))
    for (const path of ['/d', '/e', '/f']) web.on(path, answer(other(`Land${path}`)))
    await add('/more')
    expect(await run({ most: 2 })).toEqual(['found 3', 'added', 'added'])
    expect(await run({ most: 2 })).toEqual(['added'])
  })
})

describe('articles', () => {
  it('that cannot be had now are tried again, and given up in the end', async () => {
    web.on('/rss', rss('/a'))
    web.on('/a', status(500))
    await add('/rss')
    expect(await run()).toEqual(['found 1', 'later status'])
    expect(await run()).toEqual([])
    time += 30 * MINUTE
    expect(await run()).toEqual(['found 0', 'later status'])
    time += 180 * MINUTE
    expect(await run()).toEqual(['found 0', 'later status'])
    time += 24 * 60 * MINUTE
    expect(await run()).toEqual(['found 0', 'problem status'])
    time += 24 * 60 * MINUTE
    expect(await run()).toEqual(['found 0'])
    expect(await store.feeds.counts(1)).toMatchObject({ failed: 1 })
    expect((await store.problems.list()).items).toMatchObject([{ place: web.at('/a'), code: 'status' }])
  })

  it('that will never be had are given up at once: what is missing, forbidden, inside, or no text', async () => {
    web.on('/robots.txt', answer('User-agent: *\nDisallow: /secret', 'text/plain'))
    web.on('/rss', rss('/missing', '/secret', '/picture', '/pdf', 'ftp://a.example/x'))
    web.on('/picture', answer('x', 'image/png'))
    web.on('/pdf', answer('%PDF-1.7', 'text/html'))
    await add('/rss')
    const told = await run()
    expect(told.sort()).toEqual([
      'found 4',
      'problem damaged',
      'problem robots',
      'problem status',
      'problem wrong-type',
    ])
    expect(await store.feeds.counts(1)).toMatchObject({ failed: 4, waiting: 0 })
  })

  it('of networks are not reached, whatever a feed names', async () => {
    const guarded = createClient({
      isPrivateAllowed: true,
      interval: 0,
      judge: address => (address === '127.0.0.2' ? null : 'not public'),
      resolve: async () => [{ address: '127.0.0.2', family: 4 }],
    })
    const outside = await serveWeb({}, '127.0.0.2')
    outside.on('/rss', rss(web.at('/inner'), 'http://169.254.169.254/latest/meta-data/', 'http://0x7f.1/'))
    await addFeed(store, guarded, outside.at('/rss', 'news.example.org'), { at })
    const open = client
    client = guarded
    expect((await run()).sort()).toEqual([
      'found 3',
      'problem private-address',
      'problem private-address',
      'problem private-address',
    ])
    client = open
    expect(web.asked).toEqual([])
    guarded.close()
    await outside.close()
  })

  it('go on where a run was stopped', async () => {
    web.on('/rss', rss('/a', '/b'))
    const stop = new AbortController()
    web.on('/a', (_, response) => {
      stop.abort()
      response.end(articlePage())
    })
    web.on('/b', answer(other('Norway')))
    await add('/rss')
    await run({ signal: stop.signal })
    web.on('/a', answer(articlePage()))
    time += 15 * MINUTE
    await run()
    expect(await store.feeds.counts(1)).toMatchObject({ done: 2, waiting: 0 })
    expect(await store.documents.count()).toBe(2)
  })
})

describe('sitemaps', () => {
  const map = (...urls: string[]) => `<urlset>${urls.map(url => `<url>${url}</url>`).join('')}</urlset>`
  const loc = (path: string, day?: string) => `<loc>${path}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}`

  it('give what is new of a week, then what appears', async () => {
    web.on(
      '/index.xml',
      answer(
        `<sitemapindex><sitemap>${loc('/news.xml.gz', '2024-03-09')}</sitemap><sitemap>${loc('/old.xml', '2012-01-01')}</sitemap></sitemapindex>`,
        'text/xml',
      ),
    )
    web.on(
      '/news.xml.gz',
      answer(gzipSync(map(loc('/a', '2024-03-08'), loc('/b', '2011-01-01'), loc('/c'))), 'application/gzip'),
    )
    web.on('/old.xml', answer(map(loc('/d', '2011-01-01')), 'text/xml'))
    for (const path of ['/a', '/b', '/c', '/e']) web.on(path, answer(other(`Land${path}`)))
    expect(await add('/index.xml')).toMatchObject([{ kind: 'sitemap', result: 'added' }])
    expect(await feedNow()).toMatchObject({ since: '2024-03-03' })
    expect(await run()).toEqual(['found 1', 'added'])
    expect([asked('/a'), asked('/b'), asked('/c'), asked('/old.xml')]).toEqual([1, 0, 0, 0])
    web.on('/news.xml.gz', answer(gzipSync(map(loc('/c'), loc('/e'))), 'application/gzip'))
    time += 15 * MINUTE
    expect(await run()).toEqual(['found 1', 'added'])
    expect(asked('/e')).toBe(1)
  })

  it('that are missing do not keep the others from being read, those that fail are waited for', async () => {
    const index = answer(
      `<sitemapindex><sitemap>${loc('/missing.xml')}</sitemap><sitemap>${loc('/new.xml')}</sitemap></sitemapindex>`,
      'text/xml',
    )
    web.on('/index.xml', index)
    web.on('/new.xml', status(500))
    web.on('/a', answer(other('Norway')))
    await add('/index.xml')
    expect(await run()).toEqual(['feed status'])
    expect((await feedNow()).checked).toBeUndefined()
    web.on('/new.xml', answer(map(loc('/a', '2024-03-09')), 'text/xml'))
    time += 15 * MINUTE
    expect(await run()).toEqual(['found 1', 'added'])
  })

  it('that lead to one another are looked at once', async () => {
    web.on('/index.xml', answer(`<sitemapindex><sitemap>${loc('/index.xml')}</sitemap></sitemapindex>`, 'text/xml'))
    await add('/index.xml')
    expect(await run()).toEqual(['found 0'])
    expect(asked('/index.xml')).toBe(3)
  })
})

describe('adding', () => {
  it('takes the feeds of a page and of a list', async () => {
    web.on(
      '/',
      answer('<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>'),
    )
    web.on(
      '/list',
      answer(
        '<opml version="2.0"><body><outline type="rss" text="A" xmlUrl="/x"/><outline type="rss" text="B" xmlUrl="/y"/></body></opml>',
        'text/x-opml',
      ),
    )
    expect(await add('/')).toEqual([{ url: web.at('/rss'), result: 'added', kind: 'feed' }])
    expect((await add('/list')).length).toBe(2)
    expect((await store.feeds.list()).items.map(({ title }) => title)).toEqual([undefined, 'A', 'B'])
  })

  it.each([
    ['/none', 'status'],
    ['/page', 'not-feed'],
    ['/words', 'not-feed'],
  ])('refuses %s: %s', async (path, code) => {
    web.on('/page', answer('<!DOCTYPE html><html><head></head></html>'))
    web.on('/words', answer('words', 'text/plain'))
    expect(await add(path)).toMatchObject([{ error: { code } }])
    expect((await store.feeds.list()).items).toEqual([])
  })

  it('checks each of a list', async () => {
    const guarded = createClient()
    const feeds = [
      { url: 'https://a.example.org/rss' },
      { url: 'http://127.0.0.1/rss' },
      { url: 'https://b.example.org:22/' },
    ]
    const outcomes = await addListed(store, guarded, feeds, { at })
    expect(outcomes).toMatchObject([
      { result: 'added' },
      { error: { code: 'private-address' } },
      { error: { code: 'port' } },
    ])
    guarded.close()
  })
})

it('backs off', () => {
  const busy = new FetchError('busy', { status: 429, seconds: 86_400 })
  expect(backOff(1, busy)).toBe(86_400_000)
  expect(backOff(1_000, new FetchError('slow-answer'))).toBe(86_400_000)
  expect(retryIn(1, busy)).toBe(86_400_000)
  expect(retryIn(1, new FetchError('robots'))).toBeNull()
  expect(retryIn(4, new FetchError('slow-answer'))).toBeNull()
})
