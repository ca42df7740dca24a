import pg from 'pg'
import { expect, it } from 'vitest'
import { createDatabase } from '../../test/postgres.ts'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { openStore, type Store } from './index.ts'

const AT = '2026-01-01T00:00:00.000Z'
const LATER = '2026-01-01T01:00:00.000Z'
const feed = (url: string) => ({ url, kind: 'feed' as const, title: 'News \ud800 \0' })
const article = (path: string, guid = path) => ({ url: `https://a.example/${path}`, guid, isPassed: false })

onBothBackends('feeds', place => {
  let store: Store
  it('are added once and listed', async () => {
    store = await place().open()
    const add = (url: string) => store.write(writer => writer.feeds.add(feed(url), AT))
    expect(await add('https://a.example/feed')).toBe(true)
    expect(await add('https://a.example/feed')).toBe(false)
    expect(await add('https://b.example/feed')).toBe(true)
    const { items, next } = await store.feeds.list({ limit: 1 })
    expect(items).toEqual([
      {
        no: 1,
        url: 'https://a.example/feed',
        kind: 'feed',
        title: 'News \ufffd \ufffd',
        added: AT,
        state: 'current',
        due: AT,
        failures: 0,
      },
    ])
    expect((await store.feeds.list({ cursor: next })).items.map(({ url }) => url)).toEqual(['https://b.example/feed'])
  })

  it('tell which articles were not seen, by address and by id', async () => {
    await store.write(writer =>
      writer.feeds.see(1, [article('1'), article('2'), article('1'), { ...article('3'), isPassed: true }], AT),
    )
    const unseen = (no: number, ...articles: ReturnType<typeof article>[]) => store.feeds.unseen(no, articles)
    expect(await unseen(1, article('1'), article('4'), article('5', '2'))).toEqual([article('4')])
    // The id of an article is one of its feed only, its address is one everywhere.
    expect(await unseen(2, article('1', 'other'), article('5', '2'))).toEqual([article('5', '2')])
    await store.write(writer => writer.feeds.see(2, [article('1')], LATER))
    expect(await store.feeds.entry('https://a.example/1')).toMatchObject({ feedNo: 1, seen: AT })
    const many = Array.from({ length: 2_000 }, (_, index) => article(`many-${index}`))
    expect((await store.feeds.unseen(1, many)).length).toBe(2_000)
  })

  it('say what is due', async () => {
    expect((await store.feeds.waiting(AT, 10)).map(({ url }) => url.at(-1)).sort()).toEqual(['1', '2'])
    await store.write(async writer => {
      await writer.feeds.changeEntry('https://a.example/1', { state: 'done', problem: null })
      await writer.feeds.changeEntry('https://a.example/2', { tries: 1, due: LATER, problem: 'broken' })
      await writer.feeds.change(1, {
        due: LATER,
        etag: '"v1"',
        failures: 2,
        problem: 'no answer',
        url: 'https://a.example/moved',
      })
    })
    expect(await store.feeds.waiting(AT, 10)).toEqual([])
    expect(await store.feeds.waiting(LATER, 10)).toMatchObject([{ tries: 1, problem: 'broken' }])
    expect((await store.feeds.due(AT, 10)).map(({ no }) => no)).toEqual([2])
    expect(await store.feeds.due(LATER, 1)).toMatchObject([{ no: 2 }])
    expect(await store.feeds.byUrl('https://a.example/moved')).toMatchObject({
      etag: '"v1"',
      failures: 2,
      problem: 'no answer',
    })
    expect(await store.feeds.nextDue()).toBe(AT)
    expect(await store.feeds.counts(1)).toEqual({ waiting: 1, done: 1, failed: 0, passed: 1 })
  })

  it('are not looked at once they are gone, and are forgotten when they are removed', async () => {
    await store.write(writer => writer.feeds.change(2, { state: 'gone', problem: null }))
    expect((await store.feeds.due(LATER, 10)).map(({ no }) => no)).toEqual([1])
    const remove = (url: string) => store.write(writer => writer.feeds.remove(url))
    expect(await remove('https://a.example/moved')).toBe(true)
    expect(await remove('https://a.example/moved')).toBe(false)
    expect(await store.feeds.entry('https://a.example/1')).toBeNull()
    expect(await store.feeds.nextDue()).toBeNull()
  })
})

onBothBackends('alerts', place => {
  let store: Store
  it('are added once, and show no secret', async () => {
    store = await place().open()
    const alert = {
      name: 'gas',
      filter: { text: 'gas', pair: ['CN', 'RU'] },
      url: 'https://a.example/hook',
      secret: 'whsec_x',
    }
    expect(await store.write(writer => writer.alerts.add(alert, AT))).toBe(true)
    expect(await store.write(writer => writer.alerts.add(alert, AT))).toBe(false)
    await store.write(writer => writer.alerts.add({ name: 'file', filter: {}, file: '/tmp/a.xml' }, AT))
    const { items } = await store.alerts.list()
    expect(items[0]).toEqual({ no: 1, name: 'gas', filter: alert.filter, url: alert.url, added: AT, state: 'current' })
    expect(JSON.stringify(items)).not.toContain('whsec')
    expect(await store.alerts.secret(1)).toBe('whsec_x')
    expect(await store.alerts.secret(2)).toBeNull()
  })

  it('remember what they found', async () => {
    const found = (entry: string, version: string) => ({ entry, version, seen: { title: version } })
    await store.write(writer => writer.alerts.find(1, [found('a', '1'), found('b', '1')]))
    await store.write(writer => writer.alerts.find(1, [found('a', '2')]))
    expect(await store.alerts.found(1, ['a', 'b', 'c'])).toEqual(
      expect.arrayContaining([found('a', '2'), found('b', '1')]),
    )
    await store.write(writer => writer.alerts.forget(1, ['b']))
    expect((await store.alerts.foundIds(1)).items).toEqual(['a'])
    expect(await store.alerts.found(2, ['a'])).toEqual([])
  })

  it('keep their news, each once, until it is sent', async () => {
    const [sending, quiet] = (await store.alerts.list()).items
    const news = (id: string) => ({ id, entry: 'a', notice: { what: id } })
    await store.write(async writer => {
      await writer.alerts.tell(sending!, [news('x'), news('y')], AT)
      await writer.alerts.tell(sending!, [news('y'), news('z')], AT)
      await writer.alerts.tell(quiet!, [news('q')], AT)
    })
    expect((await store.alerts.news(1)).items.map(({ id }) => id)).toEqual(['z', 'y', 'x'])
    expect((await store.alerts.toSend(AT, 10)).map(({ id }) => id)).toEqual(['x', 'y', 'z'])
    await store.write(async writer => {
      await writer.alerts.changeSending(1, { sending: 'sent', tries: 1 })
      await writer.alerts.changeSending(2, { sending: 'waiting', tries: 1, due: LATER, problem: 'broken' })
    })
    expect(await store.alerts.toSend(AT, 10)).toEqual([])
    // What was postponed comes first, whatever was added since.
    await store.write(writer => writer.alerts.tell(sending!, [news('zz')], AT))
    expect(await store.alerts.toSend(AT, 10)).toEqual([])
    expect((await store.alerts.toSend(LATER, 10)).map(({ id, tries, problem }) => [id, tries, problem])).toEqual([
      ['y', 1, 'broken'],
      ['z', 0, undefined],
      ['zz', 0, undefined],
    ])
    expect(await store.alerts.counts(1)).toEqual({ none: 0, waiting: 3, sent: 1, failed: 0 })
    expect(await store.write(writer => writer.alerts.remove('gas'))).toBe(true)
    expect((await store.alerts.news(1)).items).toEqual([])
  })
})

it('the lead tells when its connection to PostgreSQL is lost, and another takes it', { timeout: 60_000 }, async () => {
  const database = await createDatabase()
  const [one, other] = [await openStore(database.address), await openStore(database.address)]
  const client = new pg.Client({ connectionString: database.address })
  await client.connect()
  const lead = await one.lead()
  const lost = new Promise(resolve => lead!.lost.addEventListener('abort', resolve))
  await client.query(
    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
  )
  await lost
  const next = await other.lead()
  expect(next).not.toBeNull()
  await Promise.all([lead!.release(), next!.release(), client.end(), one.close(), other.close()])
  await database.drop()
})

onBothBackends('the lead', place => {
  it('has one at a time', async () => {
    const [one, other] = [await place().open(), await place().open()]
    const lead = await one.lead()
    expect(lead).not.toBeNull()
    expect(await other.lead()).toBeNull()
    // Whoever has the lead keeps nobody from writing.
    await other.write(writer => writer.meta.set('note', 'x'))
    await lead!.release()
    const next = await other.lead()
    expect(next?.lost.aborted).toBe(false)
    expect(await one.lead()).toBeNull()
    await next!.release()
  })
})
