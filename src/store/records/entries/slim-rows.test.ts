import { beforeAll, expect, it } from 'vitest'
import { execute } from '../../../../test/store/execute.ts'
import { onBothBackends } from '../../../../test/store/on-both-backends.ts'
import { AT, entry, newDocument } from '../../../../test/store/values.ts'
import { openStore } from '../../open-store.ts'
import type { Store } from '../../store.ts'

const ENTRIES = [
  entry('a', { date: '2014-05-21', amounts: [{ value: '400000000000', currency: 'USD' }], confidence: 0.5 }),
  entry('b', { date: '2015', amounts: [{ value: '0.75', upper: '1', currency: 'CNY' }], partOf: { entry: 'a' } }),
  entry('c', { countries: ['CN', 'RU', 'KZ'], amounts: [{ value: '3', currency: 'KZT' }], sectors: ['trade'] }),
  entry('d', { date: '2016', review: 'rejected', amounts: [{ value: '9', currency: 'USD' }] }),
  entry('e', {
    date: '2016-02',
    status: 'completed',
    sectors: ['trade'],
    parties: [{ name: 'Gazprom', id: 'Q102673' }],
  }),
]

onBothBackends('rows of a few words', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await store.write(writer => writer.entries.put(ENTRIES, AT))
  })

  it('tell of sums what the rows tell, whatever is asked', async () => {
    for (const filter of [
      {},
      { between: ['CN', 'RU'] },
      { from: '2015' },
      { minConfidence: 0.6 },
      { currencies: ['USD'], text: 'gas' },
      { reviews: ['rejected'] },
    ] as const) {
      const rows = (await store.entries.rows({ ...filter, has: ['amount'] })).items
      const slim = await store.entries.sums(filter)
      const pick = ({
        id,
        firstDay,
        pair,
        countries,
        form,
        status,
        amounts,
        frames,
        takesOver,
      }: (typeof slim)[number]) => ({
        ...{ id, firstDay, pair, form, status, amounts, frames, takesOver },
        countries: countries.toSorted(),
      })
      const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
      expect(slim.map(pick).sort(byId)).toEqual(
        rows.map(row => pick({ ...row, firstDay: row.firstDay, pair: row.pair })).sort(byId),
      )
      expect(slim.length).toBeGreaterThan(0)
    }
  })

  it('tell who takes part', async () => {
    expect(await store.entries.takers({ sectors: ['trade'] })).toEqual([
      { id: 'c', countries: ['CN', 'RU', 'KZ'], parties: [] },
      { id: 'e', firstDay: '2016-02-01', countries: ['CN', 'RU'], parties: ['Q102673'] },
    ])
    expect((await store.entries.takers()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e'])
  })

  it('sum up a pair by year, and what it touches for the first time', async () => {
    const wanted = {
      sums: { all: ['agreements'], done: ['status:completed', 'status:implementing'] },
      firsts: { 'new-sectors': 'sector:' },
    }
    const sums = await store.pairs.sums(['CN-RU', 'AA-BB'], wanted)
    // Energy in 2014, trade in 2016; the agreement of three sides and the rejected one count for no pair.
    expect(sums.map(({ year, measure, n }) => `${year} ${measure} ${n}`).sort()).toEqual([
      '2014 all 1',
      '2014 new-sectors 1',
      '2015 all 1',
      '2016 all 1',
      '2016 done 1',
      '2016 new-sectors 1',
    ])
  })

  it('follow what is written, and are checked and made again', async () => {
    const change = (entries: typeof ENTRIES) => store.write(writer => writer.entries.put(entries, AT))
    await change([entry('a', { date: '2014-05-21' })])
    expect((await store.entries.sums()).map(({ id }) => id)).toEqual(['b', 'c'])
    await change([ENTRIES[0]!])
    await store.write(async writer => {
      await writer.documents.add(newDocument({ text: 'News.' }))
      await writer.entries.remove(['c'])
    })
    expect((await store.entries.sums()).map(({ id }) => id).sort()).toEqual(['a', 'b'])
    expect(await store.faults()).toEqual([])
    await execute(place(), `update sums set json = '[]' where no = (select no from entries where id = 'b')`)
    await execute(place(), `insert into sums (no, json) values (999, '[]')`)
    expect((await store.faults()).map(({ where, code }) => `${where} ${code}`)).toEqual([
      'sums index-out-of-step',
      'sums index-out-of-step',
    ])
    await store.rebuild()
    expect(await store.faults()).toEqual([])
  })

  it('of titles follow what is written, are checked, and made again', async () => {
    const address = await place().another()
    const own = await openStore(address)
    const titled = (id: string, title: string) => entry(id, { title })
    const sorted = async () => (await own.entries.list({}, { order: 'title' })).items.map(({ id }) => id)
    try {
      await own.write(writer => writer.entries.put([titled('a', 'C'), titled('b', 'b'), titled('c', 'x')], AT))
      expect(await sorted()).toEqual(['b', 'a', 'c'])
      await own.write(async writer => {
        await writer.entries.put([titled('a', 'A')], AT)
        await writer.entries.remove(['c'])
      })
      expect(await sorted()).toEqual(['a', 'b'])
      expect(await own.faults()).toEqual([])
      const database = { backend: place().backend, address }
      await execute(database, `update titles set key = 'z' where key = 'a'`)
      await execute(database, `insert into titles (no, key) values (999, 'm')`)
      expect((await own.faults()).map(({ where, code }) => `${where} ${code}`)).toEqual([
        'titles index-out-of-step',
        'titles index-out-of-step',
      ])
      await own.rebuild()
      expect(await own.faults()).toEqual([])
      expect(await sorted()).toEqual(['a', 'b'])
    } finally {
      await own.close()
    }
  })
})
