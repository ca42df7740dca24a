import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT, type EntryParts, entry, newDocument } from '../../../test/store/values.ts'
import type { Entry } from '../../model/index.ts'
import { ENTRY_FIELDS } from '../query/entry-filter.ts'
import { splitKeys } from '../query/keys.ts'
import { parseQuery } from '../query/parse-query.ts'
import { entryColumns, indexEntry } from '../records/entries/index-entry.ts'
import { packEntry, toEntryRow } from '../records/entries/pack-entry.ts'
import type { Store } from '../store.ts'
import { gatherChanges } from '../write/changes.ts'
import type { Clause, Key, Phrase } from './probe.ts'

const ENTRIES: readonly EntryParts[] = [
  { title: 'Gas supply contract', subject: 'sustainable supply of natural gas', date: '2014-05-21', form: 'contract' },
  {
    title: 'Power of Siberia',
    subject: 'a gas pipeline',
    date: '2014-05-21',
    parties: [{ name: 'Gazprom', id: 'Q102673' }],
  },
  {
    title: 'Railway loan',
    subject: 'loan for a railway to the gas fields',
    date: '2015-05-08',
    countries: ['CN', 'KE'],
  },
  {
    title: 'Договор о поставках газа',
    subject: 'поставки природного газа',
    date: '2014-05-21',
    parties: [{ name: 'Газпром' }],
  },
  { title: 'Соглашение о сотрудничестве', subject: 'сотрудничество в области энергетики', date: '2013' },
  { title: '天然气供应协议', subject: '中俄天然气供应', date: '2014-05', parties: [{ name: '中国石油' }] },
  { title: '中俄签署LNG协议', subject: '液化天然气 LNG', date: '2019-06-05' },
  { title: 'São Tomé fisheries protocol', subject: "China's fleet", form: 'protocol', date: '2017' },
  {
    title: 'Tax treaty',
    form: 'treaty',
    status: 'ratified',
    sectors: ['finance'],
    countries: ['DE', 'FR'],
    date: '1959-07-21',
  },
  {
    title: 'Currency swap',
    sectors: ['finance'],
    amounts: [{ value: '150000000000', currency: 'CNY' }],
    date: '2014-10-13',
  },
  { title: 'Currency swap extended', sectors: ['finance'], amounts: [{ value: '150000000000', currency: 'CNY' }] },
  {
    title: 'Aid pledge',
    amounts: [{ value: '20000000', upper: '150000000', currency: 'USD' }],
    countries: ['JP', 'KE'],
    form: 'pledge',
  },
  { title: 'Small grant', amounts: [{ value: '0.5', currency: 'USD' }], countries: ['JP', 'KE'], date: '2020-02-29' },
  {
    title: 'State-owned railways agree',
    subject: 'agreements between railways',
    date: '2015-05-08',
    confidence: 0.2,
    independent: 4,
  },
  { title: "country:CN '=form:treaty' \" * ~ tokens", subject: '!& | <-> :* \\ OR AND NOT NEAR(a b)', date: '2001' },
]
const DOCUMENTS = [
  newDocument({ title: 'Gas deal signed', text: 'Moscow and Beijing signed.', published: '2014-05-21' }),
  newDocument({
    title: 'Morning briefing',
    text: `A gas deal.\n\n${'Words fill this page. '.repeat(250)}\n\nA railway was opened.`,
    published: '2014-05-22',
  }),
  newDocument({
    title: 'Газ',
    text: 'Россия и Китай подписали договор о поставках газа.',
    published: '2014-05-21',
    language: 'ru',
  }),
  newDocument({
    title: '天然气',
    text: '中俄两国签署天然气供应协议，为期三十年。',
    published: '2014-05-23',
    language: 'zh',
  }),
  newDocument({ text: 'No title here, but a pipeline.' }),
]

const entries = ENTRIES.map((parts, index) => entry(`e${String(index).padStart(2, '0')}`, parts))

onBothBackends('search', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await store.write(async writer => {
      await writer.entries.put(entries, AT)
      for (const document of DOCUMENTS) await writer.documents.add(document)
    })
  })
  const titles = async (filter: Parameters<Store['entries']['list']>[0]) =>
    (await store.entries.list(filter)).items.map(({ title }) => title.value)
  const found = async (text: string) => (await store.documents.list({ text })).items.map(({ title }) => title ?? '')

  it.each([
    // What has the words in its title comes first, then the newest first.
    ['gas', ['Gas supply contract', 'Railway loan', 'Power of Siberia']],
    ['"gas pipelines"', ['Power of Siberia']],
    ['gas -pipeline', ['Gas supply contract', 'Railway loan']],
    ['title:gas', ['Gas supply contract']],
    ['sustainab*', ['Gas supply contract']],
    ['supplies', ['Gas supply contract']],
    ['gazprom', ['Power of Siberia']],
    ['газа', ['Договор о поставках газа']],
    ['соглашения', ['Соглашение о сотрудничестве']],
    ['поставк*', ['Договор о поставках газа']],
    ['соглашени*', ['Соглашение о сотрудничестве']],
    ['天然气', ['天然气供应协议', '中俄签署LNG协议']],
    ['气', ['天然气供应协议', '中俄签署LNG协议']],
    ['协议', ['中俄签署LNG协议', '天然气供应协议']],
    ['然供', []],
    ['party:中国石油', ['天然气供应协议']],
    ['lng', ['中俄签署LNG协议']],
    ['sao tome', ['São Tomé fisheries protocol']],
    ['SÃO', ['São Tomé fisheries protocol']],
    ['railway', ['State-owned railways agree', 'Railway loan']],
    ['state-owned', ['State-owned railways agree']],
    ['country:KE currency:USD', ['Small grant', 'Aid pledge']],
    ['form:treaty,protocol', ['São Tomé fisheries protocol', 'Tax treaty']],
    ['between:FR-DE', ['Tax treaty']],
    ['year:1959', ['Tax treaty']],
    ['to:1999', ['Tax treaty']],
    ['tokens', ["country:CN '=form:treaty' \" * ~ tokens"]],
    ['"OR AND NOT NEAR"', ["country:CN '=form:treaty' \" * ~ tokens"]],
    ['"country cn"', ["country:CN '=form:treaty' \" * ~ tokens"]],
    ['country*', ["country:CN '=form:treaty' \" * ~ tokens"]],
  ])('%s finds %j', async (text, expected) => {
    expect(await titles({ text })).toEqual(expected)
    expect(await store.entries.count({ text })).toBe(expected.length)
  })
  it.each([
    [{ amount: { currency: 'USD', min: 100_000_000 } }, ['Aid pledge']],
    [{ amount: { currency: 'USD', max: 1 } }, ['Small grant']],
    [{ amount: { currency: 'CNY', min: 150_000_000_001 } }, []],
    [{ parties: ['Q102673'] }, ['Power of Siberia']],
    [{ parties: ['Газпром', 'Gazprom'] }, ['Power of Siberia', 'Договор о поставках газа']],
    [{ maxConfidence: 0.5 }, ['State-owned railways agree']],
    [{ minSources: 3, from: '2015', to: '2015-05-08' }, ['State-owned railways agree']],
    [{ has: ['amount'], from: '2014' }, ['Small grant', 'Currency swap']],
    [{ statuses: ['ratified', 'expired'] }, ['Tax treaty']],
  ] as const)('%j finds %j', async (filter, expected) => {
    expect((await titles(filter as never)).toSorted()).toEqual([...expected].sort())
    expect(await store.entries.count(filter as never)).toBe(expected.length)
  })
  it.each([
    ['gas', ['Gas deal signed', 'Morning briefing']],
    ['gas -railway', ['Gas deal signed']],
    ['railway', ['Morning briefing']],
    ['briefing railway', ['Morning briefing']],
    ['газ', ['Газ']],
    ['天然', ['天然气']],
    ['language:zh', ['天然气']],
    ['', ['天然气', 'Morning briefing', 'Газ', 'Gas deal signed', '']],
    ['pipeline', ['']],
  ])('%s finds the documents %j, each once', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
    expect(await store.documents.count({ text })).toBe(expected.length)
  })
  it('points at the passage that has the words', async () => {
    const { items } = await store.documents.list({ text: 'railway' })
    expect(items[0]!.passage.text).toContain('A railway was opened')
    expect(items[0]!.passage.text.length).toBeLessThanOrEqual(4_000)
  })
  it('gives the same as reading every agreement, for any query', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async text => {
        const { items } = await store.entries.list({ text })
        expect(items.map(({ id }) => id).toSorted()).toEqual(expectedIds(text))
      }),
      { numRuns: 150 },
    )
  })
})

const words = entries
  .flatMap(({ title, subject }) => `${title.value} ${subject.value}`.split(/[^\p{L}\p{N}]+/u))
  .filter(word => word.length > 1)
const term = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...words).map(word => `title:${word}`),
  fc.constantFrom(...words).map(word => `${word.slice(0, 3)}*`),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([a, b]) => `"${a} ${b}"`),
  fc.constantFrom('form:contract', 'country:KE', 'status:signed,ratified', 'sector:finance', 'between:CN-RU'),
)
const queries = fc
  .array(
    fc.tuple(fc.boolean(), term).map(([isNot, text]) => (isNot ? `-${text}` : text)),
    { minLength: 1, maxLength: 3 },
  )
  .map(terms => terms.join(' '))

/** Ids by looking at the tokens of each agreement, without any database. */
function expectedIds(query: string): string[] {
  const { must, not } = parseQuery(query, ENTRY_FIELDS)
  return entries
    .filter(each => {
      const { columns, keys } = tokensOf(each)
      const holds = (clause: Clause) => clause.some(match => matchHolds(match, columns, keys))
      return must.every(holds) && !not.some(holds)
    })
    .map(({ id }) => id)
    .sort()
}

function tokensOf(each: Entry): {
  readonly columns: ReadonlyMap<string, readonly string[]>
  readonly keys: readonly string[]
} {
  const changes = gatherChanges()
  const row = toEntryRow(packEntry(each, []), 1, AT)
  indexEntry(changes, row, entryColumns(each))
  const [indexed] = changes.indexed.values()
  const [added] = indexed!.added.values()
  return {
    columns: new Map(indexed!.index.columns.map((name, index) => [name, added!.columns[index]!.split(' ')])),
    keys: splitKeys(row.keys),
  }
}

function matchHolds(
  match: Phrase | Key,
  columns: ReadonlyMap<string, readonly string[]>,
  keys: readonly string[],
): boolean {
  if (match.kind === 'key') return keys.some(key => key.toLowerCase() === match.key.toLowerCase())
  const searched = match.column === undefined ? [...columns.values()] : [columns.get(match.column)!]
  const last = match.words.length - 1
  return searched.some(tokens =>
    tokens.some((_, at) =>
      match.words.every((word, index) => {
        const token = tokens[at + index] ?? ''
        return match.isPrefix && index === last ? token.startsWith(word) : token === word
      }),
    ),
  )
}
