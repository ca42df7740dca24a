import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addArticles } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { articlePage } from '../../../test/web/pages.ts'
import { answer, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { createRegister, type Register } from '../../register/index.ts'
import { openStore } from '../../store/index.ts'
import { type OpenedWorker, openWorker } from './open-worker.ts'

const KNOWLEDGE = {
  name: 'mine.csv',
  text: 'name,aliases,kind,country\nGrand Dam Works,GDW,state-company,KE\n',
}
const SENT = {
  text: 'Kenya and Norway signed a contract on 3 May 2019. Grand Dam Works will build the dam.',
  published: '2019-05-04',
}
const FETCHING = { web: { isPrivateAllowed: true, interval: 0 } }
const WAIT = { timeout: 20_000 }

onBothBackends('a worker', place => {
  let register: Register
  let worker: OpenedWorker
  let web: WebServer
  beforeAll(async () => {
    register = createRegister(await place().open())
    await addArticles(register.store, ARTICLES)
    worker = openWorker(place().address, { knowledge: [KNOWLEDGE], fetching: FETCHING })
    web = await serveWeb({ '/a': answer(articlePage()) })
    const item = `<item><title>Fish</title><link>${web.at('/a')}</link></item>`
    web.on(
      '/feed',
      answer(`<rss version="2.0"><channel><title>N</title>${item}</channel></rss>`, 'application/rss+xml'),
    )
  }, 60_000)
  afterAll(async () => {
    await worker.close()
    await web.close()
  }, 60_000)

  it('adds what was sent with what its users know, and tells what becomes of it', async () => {
    const told: string[] = []
    const counts = await worker.run(
      'add',
      { sent: { text: SENT }, scope: 'all', collection: undefined },
      { tell: event => told.push(event) },
    )
    expect(counts).toMatchObject({ added: 1, problems: 0 })
    expect(told).toEqual(['outcome', 'settled', 'done'])
    const { items } = await register.agreements.list({ party: ['Grand Dam Works'] })
    expect(items[0]!.parties.map(({ value }) => [value.name, value.country])).toContainEqual(['Grand Dam Works', 'KE'])
    const files = [
      { name: 'a.txt', bytes: Buffer.from('Chile and Peru signed a treaty on trade on 3 March 2011.') },
      { name: 'b.png', bytes: Buffer.from('x') },
    ]
    expect(await worker.run('add', { sent: { files }, scope: 'all', collection: undefined })).toMatchObject({
      ...{ added: 1, problems: 1 },
    })
  })

  it('tells what was wrong as it is told without it', async () => {
    const draft = { name: 'kenya', filter: { countries: ['KE'] } }
    expect(await worker.run('alert', draft)).toMatchObject({ found: expect.any(Number) })
    await expect(worker.run('alert', draft)).rejects.toMatchObject({ name: 'RegisterError', code: 'bad-alert' })
    const feed = worker.run('feed', { url: web.at('/a'), since: undefined })
    await expect(feed).rejects.toMatchObject({ name: 'FetchError', code: 'not-feed' })
  })

  it('looks at all feeds when it is asked, also where it looks at them by itself; nobody else does', async () => {
    expect(await worker.run('feed', { url: web.at('/feed'), since: undefined })).toMatchObject([{ result: 'added' }])
    expect(await worker.run('round', null)).toMatchObject({ feeds: 1, documents: 1 })
    const leads: unknown[] = []
    const looks: unknown[] = []
    const end = new AbortController()
    const looking = worker.run(
      'feeds',
      { every: 86_400_000 },
      {
        signal: end.signal,
        tell: (event, data) => {
          if (event === 'lead') leads.push(data)
          if (event === 'feed') looks.push(data)
        },
      },
    )
    await expect.poll(() => [leads, looks.length], WAIT).toEqual([[{ isLeading: true }], 1])
    const other = openWorker(place().address, { fetching: FETCHING })
    try {
      expect([await worker.run('isElsewhere', null), await other.run('isElsewhere', null)]).toEqual([false, true])
      await expect(other.run('round', null)).rejects.toMatchObject({ code: 'other-leads' })
      // It is not due before tomorrow, and is looked at all the same; twice at once, one after the other.
      const rounds = await Promise.all([worker.run('round', null), worker.run('round', null)])
      expect(rounds.map(({ feeds }) => feeds)).toEqual([1, 1])
      const [feed] = (await register.store.feeds.list()).items
      expect(Date.parse(feed!.due) - Date.now()).toBeGreaterThan(80_000_000)
      end.abort()
      await looking
      expect(await other.run('isElsewhere', null)).toBe(false)
      expect(await other.run('round', null)).toMatchObject({ feeds: 1 })
      expect(leads).toEqual([{ isLeading: true }])
    } finally {
      await other.close()
    }
  })

  it('ends what is under way when it is closed', async () => {
    const begun = Promise.withResolvers<void>()
    const other = openWorker(place().address, { fetching: FETCHING })
    const looking = other.run('feeds', { every: 86_400_000 }, { tell: () => begun.resolve() })
    await begun.promise
    await other.close()
    await looking
    await expect(other.run('isElsewhere', null)).rejects.toMatchObject({ code: 'closed' })
    expect(await worker.run('isElsewhere', null)).toBe(false)
  })

  it('is gone at once when it is killed, and leaves the database to others', async () => {
    const begun = Promise.withResolvers<void>()
    const other = openWorker(place().address, { fetching: FETCHING })
    const looking = other.run('feeds', { every: 86_400_000 }, { tell: () => begun.resolve() })
    const told = expect(looking).rejects.toMatchObject({ code: 'closed' })
    await begun.promise
    await other.kill()
    await told
    await expect.poll(() => worker.run('isElsewhere', null), WAIT).toBe(false)
    expect(await worker.run('round', null)).toMatchObject({ feeds: 1 })
  })

  it('begins anew when there was nothing to do for a while, and something is', async () => {
    const other = openWorker(place().address, { fetching: FETCHING }, 1)
    for (const name of ['x', 'y', 'z']) {
      const draft = { name, filter: { countries: ['KE'] } }
      expect(await other.run('alert', draft)).toMatchObject({ found: expect.any(Number) })
      await setTimeout(20)
    }
    const many = Array.from({ length: 20 }, async (_, index) => {
      await setTimeout(index * 5)
      return other.run('isElsewhere', null)
    })
    expect(new Set(await Promise.all(many)).has(false)).toBe(true)
    await other.close()
  })

  it('says why where it cannot begin, and begins where it can', async () => {
    const missing = place().backend === 'sqlite' ? `${place().address}-none` : `${place().address}_none`
    const none = openWorker(missing, { fetching: FETCHING })
    for (const _ of [1, 2]) await expect(none.run('isElsewhere', null)).rejects.toMatchObject({ code: 'not-found' })
    if (place().backend === 'sqlite') {
      await (await openStore(missing)).close()
      expect(await none.run('isElsewhere', null)).toBe(false)
    }
    await none.close()
  })
})
