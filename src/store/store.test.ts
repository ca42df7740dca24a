import { beforeAll, expect, it } from 'vitest'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { AT, agreement, entry, event, newDocument, source, statement } from '../../test/store/values.ts'
import type { Store } from './store.ts'

onBothBackends('documents', place => {
  let store: Store
  const report = newDocument({
    title: 'Gas deal signed',
    text: 'Moscow and Beijing signed a gas deal.\n\nThe pipeline is long.',
    published: '2014-05-21',
    publisher: 'The Daily Record',
    found: {
      agreements: [agreement('f1', { date: '2014-05-21' })],
      statements: [statement('s1', 'We trust each other', 'CN', 'RU', ['f1'])],
      events: [event('e1', 'meeting', ['CN', 'RU'], '2014-05-20')],
    },
  })
  const { id } = report.reading.document
  beforeAll(async () => {
    store = await place().open()
  })

  it('adds a document once, and a source of it that is new', async () => {
    const add = (document: typeof report) => store.write(writer => writer.documents.add(document))
    expect(await add(report)).toBe('added')
    expect(await add(report)).toBe('known')
    expect(await add({ ...report, sources: [source({ url: 'https://wire.example/9', rank: 'wire' })] })).toBe(
      'new-source',
    )
    expect(await store.documents.sources(id)).toMatchObject([
      { documentId: id, url: 'https://news.example/1', rank: 'press' },
      { url: 'https://wire.example/9', rank: 'wire' },
    ])
    expect(await store.documents.get(id)).toMatchObject({ rank: 'wire', state: 'current', added: AT })
  })
  it('gives back what was found as it was read', async () => {
    expect(await store.documents.reading(id)).toEqual(report.reading)
    expect(await store.findings.get(['f1', 'none'])).toEqual([
      {
        id: 'f1',
        documentId: id,
        published: '2014-05-21',
        publisher: 'The Daily Record',
        rank: 'wire',
        state: 'current',
        agreement: report.reading.agreements[0],
      },
    ])
    expect(await store.statements.get('s1')).toEqual({
      documentId: id,
      published: '2014-05-21',
      found: report.reading.statements[0],
    })
    expect(await store.statements.about(['f1'])).toHaveLength(1)
    expect(await store.events.list({ between: ['RU', 'CN'], kinds: ['meeting'] })).toMatchObject({
      items: [{ found: { id: 'e1' } }],
      next: null,
    })
  })
  it('finds it by words, and counts it for the pair', async () => {
    expect((await store.documents.list({ text: 'pipelines' })).items).toMatchObject([{ id, passage: { start: 17 } }])
    expect((await store.documents.list({ text: 'pipelines -moscow' })).items).toEqual([])
    expect((await store.statements.list({ text: 'trust speaker:Xi' })).items).toHaveLength(1)
    expect(await store.documents.count({ pair: ['CN', 'RU'], from: '2014' })).toBe(1)
    expect(await store.pairs.years('RU', 'CN')).toMatchObject([
      { pair: 'CN-RU', year: 2014, measure: 'documents', n: 1 },
      { measure: 'event:meeting', n: 1 },
      { measure: 'events', n: 1 },
      { measure: 'statements', n: 1 },
    ])
  })
  it('puts a newer reading in the place of the old one', async () => {
    const newer = { ...report.reading, agreements: [agreement('f2')], statements: [], events: [] }
    await store.write(writer => writer.documents.reread({ reading: newer, extractor: '2.0.0' }))
    expect(await store.documents.reading(id)).toEqual(newer)
    expect(await store.statements.list({})).toEqual({ items: [], next: null })
    expect(await store.pairs.years('CN', 'RU')).toMatchObject([{ measure: 'documents', n: 1 }])
    expect((await store.documents.readByOther('2.0.0')).items).toEqual([])
    expect((await store.documents.readByOther('3.0.0')).items).toEqual([id])
  })
})

onBothBackends('entries', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await store.write(writer =>
      writer.entries.put(
        [
          entry('a', { title: 'Gas supply contract', date: '2014-05-21', form: 'contract', findings: ['f1', 'f2'] }),
          entry('b', {
            title: 'Railway loan',
            subject: 'a railway for gas fields',
            date: '2015-05-08',
            countries: ['CN', 'KE'],
          }),
          entry('c', { title: 'Visa waiver', countries: ['CN', 'RU', 'KZ'], date: '2016' }),
          entry('d', { title: 'Football transfer', review: 'rejected' }),
        ],
        AT,
      ),
    )
  })
  it('finds an entry by its id, a finding and a former id', async () => {
    expect(await store.entries.get('f2')).toMatchObject({ id: 'a' })
    expect(await store.entries.get('none')).toBeNull()
    await store.write(async ({ entries }) => {
      await entries.remove(['c'])
      await entries.put(
        [entry('b', { title: 'Railway loan', date: '2015-05-08', countries: ['CN', 'KE'], formerly: ['c'] })],
        AT,
      )
    })
    expect(await store.entries.get('c')).toMatchObject({ id: 'b' })
    expect(await store.entries.locate(['a', 'c', 'f1', 'none'])).toEqual(
      new Map([
        ['c', 'b'],
        ['f1', 'a'],
        ['a', 'a'],
      ]),
    )
  })
  it('lists by filter and words', async () => {
    const ids = async (filter: Parameters<Store['entries']['list']>[0]) =>
      (await store.entries.list(filter)).items.map(({ id }) => id)
    expect(await ids({})).toEqual(['b', 'a'])
    expect(await ids({ pair: ['RU', 'CN'] })).toEqual(['a'])
    expect(await ids({ reviews: ['rejected'] })).toEqual(['d'])
    expect(await ids({ text: 'gas' })).toEqual(['a'])
    expect(await ids({ text: '-gas' })).toEqual(['b'])
    expect(await ids({ text: 'form:contract' })).toEqual(['a'])
    expect(await ids({ from: '2015' })).toEqual(['b'])
    expect(await store.entries.count({})).toBe(2)
    expect(await store.entries.count({ pair: ['CN', 'RU'] })).toBe(1)
  })
})
