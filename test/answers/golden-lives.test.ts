import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefSchema, claimsSchema, networkSchema, promisesSchema } from '../../src/analyse/index.ts'
import {
  answerAsymmetry,
  answerBrief,
  answerClaims,
  answerNetwork,
  answerPromises,
  answerTies,
} from '../../src/answer/index.ts'
import { toBrief } from '../../src/export/index.ts'
import { annualRates } from '../../src/knowledge/index.ts'
import type { Store } from '../../src/store/index.ts'
import { keyRegister } from './key-register.ts'

/**
 * Answers worked out by hand from nine articles of `samples/en`, taken as their keys tell them, of agreements that were told of more than once or came to an end. They are ten:
 *
 * | pair  | agreement                        | its life                                                                       | documents              |
 * | ----- | -------------------------------- | ------------------------------------------------------------------------------ | ---------------------- |
 * | CN-RU | gas for 30 years, $400 billion   | negotiated; signed 2014-05-21; carried out from 2019-12-02                     | 2014-05-20, -22, 2019-12-02 |
 * | CN-RU | joint statement                  | signed 2014-05-20                                                              | 2014-05-20             |
 * | CN-RU | Yamal LNG and CNPC, 20 years     | signed 2014-05-20                                                              | 2014-05-20             |
 * | CN-RU | VTB and Bank of China            | agreed 2014-05-20                                                              | 2014-05-20             |
 * | CN-RU | memorandum on the eastern route  | signed 2014-05-21                                                              | 2014-05-22             |
 * | –     | headquarters of the African Union | completed 2012-01-28                                                          | 2012-01-28             |
 * | DZ-ES | treaty of friendship             | signed 2002-10-08; suspended 2022-06-08                                        | 2022-06-09             |
 * | DZ-MA | transit of gas                   | expired 2021-10                                                                | 2022-06-09             |
 * | GB-RW | treaty on asylum                 | signed 2023-12-05; ratified 2024-04; cancelled 2024-07-06                      | 2023-12-05, 2024-07-09 |
 * | RU-TR | TurkStream, 30 years             | proposed 2014-12; suspended 2015-11; signed 2016-10-10; ratified 2017-02-07    | 2016-10-11, 2017-02-07 |
 */
const ARTICLES = [
  'shanghai-gas-price-open.md',
  'power-of-siberia-contract.md',
  'power-of-siberia-opening-live.html',
  'african-union-keys.md',
  'algiers-freezes-friendship-treaty.md',
  'kigali-asylum-treaty.md',
  'rwanda-flights-dropped.html',
  'turkstream-istanbul-signing.md',
  'turkstream-ratification-notice.md',
]
const folder = mkdtempSync(join(tmpdir(), 'foedera-lives-'))
let store: Store
beforeAll(async () => {
  store = await keyRegister(join(folder, 'lives.db'), ARTICLES)
}, 120_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const rates = annualRates()
const whole = { filter: {}, listed: {}, rates, silentAfterMonths: 24 }
const promisesAsOf = async (asOf: string) => promisesSchema.parse(await answerPromises(store, { ...whole, asOf }))
const counts = (states: Readonly<Record<string, { readonly n: number } | undefined>>) =>
  Object.fromEntries(Object.entries(states).map(([state, figure]) => [state, figure?.n]))

describe('what has become of promises', () => {
  it('as of the end of 2024', async () => {
    const { states, kept, by, money, notPromised, agreements } = await promisesAsOf('2024-12-31')
    // Of the gas the last news is five years old, of the transit thirty months; so is nothing newer of the rest of CN-RU and of TurkStream.
    expect(counts(states)).toEqual({ delivered: 1, suspended: 1, cancelled: 1, silent: 7 })
    expect([agreements.n, notPromised.n]).toEqual([10, 0])
    // Decided are the headquarters, delivered, and the treaty on asylum, cancelled. Wilson of 1 in 2: (1 + 1.92 ± 1.96 √(0.5 + 0.96)) / 5.84.
    expect(kept.share).toBe(0.5)
    expect(kept.shareInterval![0]).toBeCloseTo(0.0945, 4)
    expect(kept.shareInterval![1]).toBeCloseTo(0.9055, 4)
    expect(by.pair.map(({ name, n, states: own }) => [name, n, own])).toEqual([
      ['CN-RU', 5, { silent: 5 }],
      ['DZ-ES', 1, { suspended: 1 }],
      ['DZ-MA', 1, { silent: 1 }],
      ['GB-RW', 1, { cancelled: 1 }],
      ['RU-TR', 1, { silent: 1 }],
    ])
    expect(by.year.map(({ name, n }) => [name, n])).toEqual([
      ['2002', 1],
      ['2012', 1],
      ['2014', 5],
      ['2016', 1],
      ['2021', 1],
      ['2023', 1],
    ])
    // Gas, Yamal, memorandum, transit, TurkStream; joint statement and friendship; the rest once each.
    expect(by.sector.map(({ name, n }) => [name, n])).toEqual([
      ['energy', 5],
      ['diplomacy', 2],
      ['construction', 1],
      ['finance', 1],
      ['government', 1],
      ['migration', 1],
    ])
    // 400 billion of gas and 0.2 of the headquarters. What was paid to Rwanda was drawn, and its treaty has ended; seven state no sum.
    expect(money.byCurrency.map(({ currency, value, n }) => [currency, value, n])).toEqual([['USD', '400200000000', 2]])
    expect(money.leftOut.map(({ reason, n }) => [reason, n])).toEqual([
      ['ended', 1],
      ['no-amount', 7],
    ])
  })

  it('as of the end of 2020, without what came after', async () => {
    const { states, kept, promises, notes } = await promisesAsOf('2020-12-31')
    // Gas flows since a year. Nothing of 2021 and later is known: no transit contract, no asylum, and no document that tells of Algeria and Spain.
    expect(counts(states)).toEqual({ delivered: 1, 'partly-delivered': 1, silent: 6 })
    expect(kept.share).toBe(1)
    expect(notes).toEqual(['Left out: 2 agreements of which nothing had come about by 2020-12-31.'])
    const gas = promises.find(({ state }) => state === 'partly-delivered')!
    expect(gas).toMatchObject({
      pair: 'CN-RU',
      status: 'implementing',
      dueBy: { day: '2044-05-21', basis: 'validity' },
      evidence: [{ kind: 'milestone', what: 'implementing', date: '2019-12-02' }],
      against: [],
      lastNews: '2019-12-02',
      monthsSilent: 12,
    })
    // Of the three reports two say 38 billion a year, one more than a trillion in all.
    expect(gas.due.map(({ kind, what }) => [kind, what])).toEqual(
      expect.arrayContaining([
        ['amount', expect.stringContaining('USD 400,000,000,000')],
        ['term', 'duration 30 years'],
        ['quantity', '38,000,000,000 cubic metre per year'],
      ]),
    )
    const friendship = promises.find(({ pair }) => pair === 'DZ-ES')
    expect(friendship).toMatchObject({ state: 'silent', status: 'signed', lastNews: null })
  })

  it('as of the end of 2014, when much was new', async () => {
    const { states, notPromised } = await promisesAsOf('2014-12-31')
    // The five of May are half a year old. TurkStream was announced that month, and no promise yet.
    expect(counts(states)).toEqual({ 'on-time': 5, delivered: 1, silent: 1 })
    expect(notPromised.n).toBe(1)
  })
})

describe('what sources claim of China and Russia', () => {
  it('is told sentence by sentence, the newest documents first', async () => {
    const { claims, documents, bearings, notes } = claimsSchema.parse(
      await answerClaims(store, { pair: ['CN', 'RU'], rates }),
    )
    expect(documents).toBe(3)
    expect(claims.map(({ topics, isAhead, published, text }) => [topics, isAhead ?? false, published, text])).toEqual([
      [['record'], false, '2019-12-02', expect.stringMatching(/^He calls the eastern route/)],
      [['deepening'], false, '2019-12-02', expect.stringMatching(/^“This step takes Russian-Chinese/)],
      // "at which they aim in 2024"
      [['volume'], true, '2019-12-02', expect.stringMatching(/^It also brings the two sides closer/)],
      [['record'], false, '2014-05-22', expect.stringMatching(/^"This is the biggest contract/)],
      // "want their trade … to reach"
      [['volume'], true, '2014-05-20', expect.stringMatching(/^The two neighbours want/)],
    ])
    for (const { text, span, documentId } of claims) {
      const { document } = (await store.documents.get(documentId))!
      expect(document.text.slice(span.start, span.end)).toBe(text)
    }
    // Two years and five agreements are no evidence; no other agreement of the nine articles states 400 billion dollars.
    expect(bearings['CN-RU']!.map(({ topic, bearing, n }) => [topic, bearing, n])).toEqual([
      ['deepening', 'says-nothing', 5],
      ['volume', 'says-nothing', 5],
      ['record', 'says-nothing', 1],
    ])
    expect(bearings['CN-RU']![2]).toMatchObject({
      figures: expect.stringContaining('USD 400,000,000,000'),
      list: 'foedera list --currency USD --min-amount 400000000000',
    })
    expect(notes).toEqual([])
  })
})

describe('ties, network and sources of the nine articles', () => {
  it('ties of China and Russia', async () => {
    const { years, total } = await answerTies(store, { pair: ['CN', 'RU'], rates })
    expect(years.map(({ year, agreements, documents }) => [year, agreements.value, documents])).toEqual([
      [2014, 5, 2],
      [2015, 0, 0],
      [2016, 0, 0],
      [2017, 0, 0],
      [2018, 0, 0],
      [2019, 0, 1],
    ])
    // Two contracts 0.7 × 0.8, a memorandum 0.3 × 0.8 and a declaration 0.2 × 0.8 that are signed; an agreement that is agreed, 0.8 × 0.5.
    expect(total.legalWeight.value).toBeCloseTo(2 * 0.56 + 0.24 + 0.16 + 0.4, 9)
    expect(total.sectors.codes).toEqual(['diplomacy', 'energy', 'finance'])
    // Of the five the gas is carried out.
    expect([total.delivered.value, total.delivered.share]).toEqual([1, 0.2])
    expect(years[0]!.per100Documents.agreements).toBe(250)
  })

  it('who agrees with whom', async () => {
    const network = networkSchema.parse(await answerNetwork(store, { filter: {}, listed: {}, of: 'countries' }))
    // China and Turkey meet through Russia, Spain and Morocco through Algeria: one of 7 · 6 / 2 pairs of others each.
    expect([network.actors, network.links, network.agreements.n, network.leftOut.single]).toEqual([8, 5, 9, 1])
    expect(network.density).toBeCloseTo(10 / 56, 12)
    expect(Object.fromEntries(network.nodes.map(({ key, degree, n }) => [key, [degree, n]]))).toEqual({
      RU: [2, 6],
      CN: [1, 5],
      DZ: [2, 2],
      ES: [1, 1],
      GB: [1, 1],
      MA: [1, 1],
      RW: [1, 1],
      TR: [1, 1],
    })
    for (const { key, betweenness } of network.nodes)
      expect(betweenness).toBeCloseTo(key === 'RU' || key === 'DZ' ? 1 / 21 : 0, 12)
    expect(network.communities.map(({ actors, names }) => [actors, names.toSorted()])).toEqual([
      [3, ['China', 'Russia', 'Turkey']],
      [3, ['Algeria', 'Morocco', 'Spain']],
      [2, ['Rwanda', 'United Kingdom']],
    ])
    // Of nine shared agreements 6, 2 and 1 lie within: 6/9 - (12/18)² + 2/9 - (4/18)² + 1/9 - (2/18)².
    expect(network.modularity).toBeCloseTo(1 - (144 + 16 + 4) / 324, 12)
    expect(network.newLinks.map(({ year, fresh }) => [year, fresh])).toEqual([
      [2002, 1],
      [2014, 1],
      [2016, 1],
      [2021, 1],
      [2023, 1],
    ])
  })

  it('who tells of TurkStream', async () => {
    const sides = await answerAsymmetry(store, { pair: ['RU', 'TR'] })
    // The notice is of Moscow; nothing says where the Golden Horn Courier is at home.
    expect(sides.documents).toEqual({ first: 1, second: 0, others: 0, unknown: 1 })
    expect([sides.both.n, sides.onlyFirst.n, sides.onlySecond.n, sides.neither.n]).toEqual([0, 1, 0, 0])
    expect(sides.p).toBeNull()
    expect(sides.notes).toEqual(['No source is known to be of TR: what TR leaves out cannot be told.'])
  })
})

describe('the briefing on China and Russia', () => {
  it('quotes the words that keys point at, with their documents', async () => {
    const brief = briefSchema.parse(
      await answerBrief(store, {
        pair: ['CN', 'RU'],
        rates,
        asOf: '2020-12-31',
        silentAfterMonths: 24,
        agreements: 10,
      }),
    )
    const shanghai = 'Xi and Putin sign joint statement, but no gas contract, 2014-05-20'
    const signed = 'Russia and China seal 30-year gas deal after all, 2014-05-22'
    const text = toBrief(brief)
    for (const [words, source] of [
      ['A memorandum on the eastern route was signed', `Fragrant Harbour Energy Review, ${signed}`],
      ['they signed a joint statement on', `Amur Newswire, ${shanghai}`],
      ['signed a contract under which CNPC will receive', `Amur Newswire, ${shanghai}`],
      ['VTB agreed with Bank of China that each will pay', `Amur Newswire, ${shanghai}`],
    ])
      expect(text).toMatch(new RegExp(`\\[\\^\\d+\\]: “${words}” ${source}, document `))
    // Every reference has its note, and every note is referred to.
    const refers = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
    const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)
    expect(new Set(notes)).toEqual(refers)
    expect(notes).toHaveLength(refers.size)
    expect(brief.agreements).toHaveLength(5)
    // All parts are of the same five agreements.
    expect(brief.promises?.agreements.n).toBe(5)
    expect(brief.asymmetry?.agreements.n).toBe(5)
    expect(text).toContain('| partly-delivered | 1 |')
  })
})
