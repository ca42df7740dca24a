import { beforeAll, expect, it } from 'vitest'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT, entry, newDocument } from '../../../test/store/values.ts'
import { ENTRY_ORDERS, type EntryOrder, type EntryPage } from '../records/entries/entries-reader.ts'
import type { EntryRow } from '../records/entries/entry-row.ts'
import type { Store } from '../store.ts'
import { eachOf } from './cursor.ts'
import type { EntryFilter } from './entry-filter.ts'

const COUNT = 57
const entries = Array.from({ length: COUNT }, (_, index) =>
  entry(`e${String(index).padStart(3, '0')}`, {
    title: ['Gas deal', 'Deal', '«Дружба»', 'договор', 'Договор об азоте', 'gas Deal'][index % 6]!,
    form: (['protocol', 'treaty', 'other'] as const)[index % 3]!,
    status: index % 4 === 0 ? 'completed' : 'signed',
    sectors: [[], ['trade', 'energy'], ['transport'], ['trade']][index % 4] as [],
    subject: index % 2 === 0 ? 'gas' : 'oil',
    ...(index % 7 === 0 ? {} : { date: `20${10 + (index % 5)}-0${1 + (index % 9)}-15` }),
    confidence: (index % 4) / 4,
    independent: index % 3,
    review: index % 19 === 0 ? 'rejected' : 'open',
    amounts:
      index % 5 === 0
        ? []
        : [
            { value: String((index * 37) % 11), currency: 'USD' },
            { value: '5', currency: 'USD' },
          ],
  }),
)

onBothBackends('pages', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await store.write(async writer => {
      await writer.entries.put(entries, AT)
      for (let index = 0; index < 12; index++)
        await writer.documents.add(
          newDocument({ title: `Report ${index}`, text: 'Gas flows. '.repeat(index * 90), published: '2014-05-21' }),
        )
    })
  })
  const walk = async (filter: EntryFilter, page: EntryPage) => {
    const ids: string[] = []
    for await (const { id } of eachOf(next => store.entries.list(filter, { ...page, ...next }), page.limit))
      ids.push(id)
    return ids
  }

  it.each(ENTRY_ORDERS.flatMap(order => [1, 7, 1000].map(limit => [order, limit] as const)))(
    'in the order %s with %i a page have every agreement once, in the same order as one page',
    async (order, limit) => {
      for (const filter of [
        { currencies: ['USD'] },
        { currencies: ['USD'], text: 'gas' },
        { currencies: ['USD'], from: '2012' },
      ]) {
        const whole = (await store.entries.list(filter, { order, limit: 1000 })).items.map(({ id }) => id)
        expect(whole.length).toBe(await store.entries.count(filter))
        expect(await walk(filter, { order, limit })).toEqual(whole)
        const up = await walk(filter, { order, limit, isAscending: true })
        const down = await walk(filter, { order, limit, isAscending: false })
        const isOneWay = order === 'relevance' || order === 'newest' || order === 'oldest'
        expect(up).toEqual(isOneWay ? down : down.toReversed())
        expect([up, down]).toContainEqual(whole)
      }
    },
  )
  it('are in the order that was asked for', async () => {
    const rows = async (order: EntryOrder) =>
      (await store.entries.rows({ currencies: ['USD'] }, { order, limit: 1000 })).items
    const largest = (await rows('amount')).map(({ amounts }) => Math.max(...amounts.map(({ value }) => Number(value))))
    expect(largest).toEqual(largest.toSorted((a, b) => b - a))
    const confidences = (await rows('confidence')).map(({ confidence }) => confidence)
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
    const days = (await rows('newest')).map(({ firstDay }) => firstDay ?? '')
    expect(days).toEqual(days.toSorted().reverse())
    const titles = (await rows('title')).map(({ title }) => title)
    const folded = titles.map(title => title.replace('gas Deal', 'Gas deal'))
    expect([...new Set(folded)]).toEqual(['Deal', 'Gas deal', 'договор', 'Договор об азоте', '«Дружба»'])
    const order = async (by: EntryOrder, of: (row: EntryRow) => string) => [...new Set((await rows(by)).map(of))]
    expect(await order('form', ({ form }) => form)).toEqual(['treaty', 'protocol', 'other'])
    expect(await order('status', ({ status }) => status)).toEqual(['signed', 'completed'])
    expect(await order('sector', ({ sectors }) => sectors.toSorted().join())).toEqual([
      'energy,trade',
      'transport',
      'trade',
      '',
    ])
    const signed = (await rows('status')).filter(({ status }) => status === 'signed')
    const signedDays = signed.map(({ firstDay }) => firstDay ?? '')
    expect(signedDays).toEqual(signedDays.toSorted().reverse())
    const rejected = await store.entries.list({ reviews: ['rejected'] }, { order: 'sector' })
    expect(rejected.items).toHaveLength(3)
    await expect(store.entries.list({}, { order: 'amount' })).rejects.toMatchObject({ code: 'bad-filter' })
  })
  it('have documents once, however many passages of them fit', async () => {
    const ids: string[] = []
    for await (const { id } of eachOf(page => store.documents.list({ text: 'flows' }, page), 2)) ids.push(id)
    expect(ids).toHaveLength(11)
    expect(new Set(ids).size).toBe(11)
    expect(await store.documents.count({ text: 'flows' })).toBe(11)
  })
  it('do not shift while others write', async () => {
    const own = await place().another()
    const { openStore } = await import('../open-store.ts')
    const other = await openStore(own)
    try {
      const put = (ids: readonly number[]) =>
        other.write(writer =>
          writer.entries.put(
            ids.map(id => entry(`x${id}`, { date: `2010-01-${10 + id}` })),
            AT,
          ),
        )
      await put([1, 3, 5, 7])
      const first = await other.entries.list({}, { limit: 2 })
      expect(first.items.map(({ id }) => id)).toEqual(['x7', 'x5'])
      await put([2, 8])
      await other.write(writer => writer.entries.remove(['x5']))
      const second = await other.entries.list({}, { limit: 9, cursor: first.next })
      expect(second.items.map(({ id }) => id)).toEqual(['x3', 'x2', 'x1'])
    } finally {
      await other.close()
    }
  })
  it('refuse a cursor of another list, and limits out of range', async () => {
    const { next } = await store.entries.list({}, { limit: 2 })
    const code = (promise: Promise<unknown>) =>
      promise.then(
        () => null,
        error => error.code,
      )
    expect(next).toMatch(/^[\w-]+$/)
    expect(await code(store.entries.list({}, { cursor: next }))).toBeNull()
    expect(await code(store.entries.list({ text: 'gas' }, { cursor: next }))).toBe('bad-cursor')
    expect(await code(store.entries.list({}, { order: 'confidence', cursor: next }))).toBe('bad-cursor')
    expect(await code(store.documents.list({}, { cursor: next }))).toBe('bad-cursor')
    for (const cursor of ['', 'x', 'bnVsbA', 'W10', 'eyJhIjoxfQ', `${next}x`, 'a'.repeat(100_000)])
      expect(await code(store.entries.list({}, { cursor }))).toBe('bad-cursor')
    for (const limit of [0, -1, 1.5, 1001, Number.NaN, Number.POSITIVE_INFINITY])
      expect(await code(store.entries.list({}, { limit }))).toBe('bad-filter')
  })
})

onBothBackends('facets', place => {
  it('count values of everything and of what is found, without what was rejected', async () => {
    const store = await place().open()
    await store.write(writer => writer.entries.put(entries, AT))
    const all = await store.entries.facets({}, ['review', 'year', 'country'])
    const found = await store.entries.facets({ from: '0001', to: '9999' }, ['year'])
    expect(all.fields.review).toEqual([
      { value: 'open', n: 54 },
      { value: 'rejected', n: 3 },
    ])
    expect(all.counted).toBe(await store.entries.count())
    expect(all.fields.country).toEqual([
      { value: 'CN', n: 54 },
      { value: 'RU', n: 54 },
    ])
    expect(all.fields.year).toEqual(found.fields.year)
    expect(found).toMatchObject({ isComplete: true })
    const gas = await store.entries.facets({ text: 'title:gas' }, ['instrument', 'currency'])
    expect(gas.fields.instrument).toEqual([{ value: 'supply', n: await store.entries.count({ text: 'title:gas' }) }])
  })
})
