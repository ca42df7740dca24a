import { beforeAll, expect, it } from 'vitest'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { AT, agreement, decision, entry, event, newDocument, source, statement } from '../../test/store/values.ts'
import type { Store } from './store.ts'

/** Texts that somebody hopes will be run, shown or lost. */
const HOSTILE: Readonly<Record<string, string>> = {
  sql: "Robert'); DROP TABLE entries;--",
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  quotes: `'"\`\\' || pg_sleep(10) || '$$ $1 ? :a @b %s {} {title} : ^x`,
  controls: `${Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1)).join('')}\u007f\u0085\u2028\u2029`,
  'right-to-left': '\u202eevil\u202c \u2066شركة\u2069 \u200f\u200e\u200d\ufeff',
  astral: '👩🏽‍🌾 𝒜𝓃𝓃 𠮷野家 \u{10ffff}\uffff\ufffe',
  combining: `Z${'\u0301'.repeat(2_000)}algo`,
  json: '{"a":"\\u0000","b":"\\ud800"}\\u0000',
  blank: ' \t\n\u00a0\u3000 ',
  empty: '',
  'a megabyte': 'Gazprom '.repeat(131_072),
  'a megabyte without blanks': 'x'.repeat(1_048_576),
  'a megabyte of Han': '中'.repeat(349_525),
}
const REFUSED: Readonly<Record<string, string>> = {
  NUL: 'a\0b',
  'half a pair': 'a\ud800b',
  'the other half': 'a\udc00',
}

onBothBackends('hostile text', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
  })

  it.each(Object.keys(REFUSED))('%s is refused in what is asked for, in a snapshot as well', async name => {
    const asked = [store.entries.get(REFUSED[name]!), store.snapshot(({ entries }) => entries.get(REFUSED[name]!))]
    for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'bad-text' })
  })

  it.each(Object.keys(HOSTILE))('%s comes out of every field as it went in', async name => {
    const text = HOSTILE[name]!
    const id = `id-${name}`
    const document = newDocument({
      title: text,
      text: `${text} stands here`,
      publisher: text,
      language: 'en',
      found: {
        agreements: [{ ...agreement(`f-${name}`, { title: text }), id: `f-${name}` }],
        statements: [statement(`s-${name}`, text, 'CN')],
        events: [event(`v-${name}`, 'visit', ['CN', 'RU'])],
      },
      sources: [source({ url: text, publisher: text, authors: [text] })],
    })
    const made = entry(id, { title: text, subject: text, findings: [`f-${name}`], parties: [{ name: text }] })
    const decided = { ...decision(`d-${name}`, id), why: text, by: text || 'nobody' }
    await store.write(async writer => {
      await writer.documents.add(document)
      await writer.entries.put([made], AT)
      await writer.decisions.append([decided])
      await writer.problems.put([{ place: text, code: 'x', message: 'y', at: AT }])
      await writer.meta.set(name, text)
    })
    const { reading } = document
    expect(await store.documents.reading(reading.document.id)).toEqual(reading)
    expect(await store.documents.sources(reading.document.id)).toEqual([
      { ...document.sources[0], documentId: reading.document.id },
    ])
    expect(await store.entries.get(id)).toEqual(made)
    expect(await store.decisions.get([`d-${name}`])).toEqual([decided])
    expect(await store.meta.get(name)).toBe(text)
    expect((await store.entries.rows({ publishers: [text] })).items).toMatchObject([{ id, title: text }])
  })
  it('leaves the database whole and searchable', async () => {
    expect(await store.faults()).toEqual([])
    const found = async (text: string) => (await store.entries.list({ text })).items.map(({ id }) => id)
    expect(await found('"drop table entries"')).toEqual(['id-sql'])
    expect(await found('野家')).toEqual(['id-astral'])
    expect(await found('gazprom')).toEqual(['id-a megabyte'])
    expect(await found(`${'x'.repeat(500)}`)).toEqual(['id-a megabyte without blanks'])
    expect(await found('شركة')).toEqual(['id-right-to-left'])
  })
  it.each(Object.keys(REFUSED))('%s is refused with the place where it is', async name => {
    const text = REFUSED[name]!
    const write = (work: Parameters<Store['write']>[0]) =>
      store.write(work).then(
        () => null,
        error => error,
      )
    const refused = [
      await write(writer => writer.documents.add(newDocument({ text }))),
      await write(writer =>
        writer.documents.add(newDocument({ text: 'x', found: { statements: [statement('s', text, 'CN')] } })),
      ),
      await write(writer => writer.documents.add(newDocument({ text: 'x', sources: [source({ publisher: text })] }))),
      await write(writer => writer.entries.put([entry('refused', { title: text })], AT)),
      await write(writer => writer.decisions.append([{ ...decision('refused', 'x'), why: text }])),
      await write(writer => writer.ledger.append([{ id: text, findingId: 'f' }])),
      await write(writer => writer.meta.set('x', text)),
    ]
    for (const error of refused) expect(error).toMatchObject({ code: 'bad-text' })
    expect(refused[3].message).toMatch(/entry refused at title\.value: The text has/)
    expect(await store.entries.get('refused')).toBeNull()
    expect(await store.faults()).toEqual([])
  })
  it.each(Object.keys({ ...HOSTILE, ...REFUSED }))('%s is found by no accident when it is looked for', async name => {
    const text = { ...HOSTILE, ...REFUSED }[name]!
    const look = [
      () => store.entries.list({ text }),
      () => store.documents.list({ text: `"${text}"` }),
      () => store.statements.list({ speaker: text }),
      () => store.entries.list({ parties: [text], publishers: [text], packages: [text] }),
      () => store.entries.get(text),
      () => store.documents.get(text),
      () => store.findings.get([text]),
      () => store.pairs.years(text, 'CN'),
    ]
    for (const each of look) {
      const error = await each().then(
        () => null,
        (thrown: unknown) => thrown,
      )
      // Either an answer, or an error that says what is wrong with the question.
      if (error !== null) expect(error).toMatchObject({ code: expect.stringMatching(/^bad-(?:query|filter|text)$/) })
    }
  })
})
