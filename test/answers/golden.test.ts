import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  asymmetrySchema,
  currencyAnswerSchema,
  networkSchema,
  promisesSchema,
  tiesSchema,
} from '../../src/analyse/index.ts'
import { answerAsymmetry, answerCurrency, answerNetwork, answerPromises, answerTies } from '../../src/answer/index.ts'
import { annualRates } from '../../src/knowledge/index.ts'
import { toEntryFilter } from '../../src/register/index.ts'
import type { Store } from '../../src/store/index.ts'
import { keyRegister } from './key-register.ts'

/**
 * Answers worked out by hand from three articles of `samples/en`, taken as their keys tell them: Ecuador's Chinese loans (a table of seven), the documents of Buenos Aires of July 2014 (six) and the two swap
 * lines of Argentina (one with China, one with the United States).
 */
const ARTICLES = ['quito-chinese-loans-table', 'xi-casa-rosada-documents', 'two-swap-lines-one-peso']
const folder = mkdtempSync(join(tmpdir(), 'foedera-golden-'))
let store: Store
beforeAll(async () => {
  store = await keyRegister(
    join(folder, 'golden.db'),
    ARTICLES.map(name => `${name}.md`),
  )
}, 120_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const rates = annualRates()
const asks = (between: string) => ({ filter: toEntryFilter({ between }), listed: { between }, rates })

describe('golden answers', () => {
  it('ties of China and Ecuador', async () => {
    const ties = tiesSchema.parse(await answerTies(store, { pair: ['CN', 'EC'], from: 2009, to: 2013, rates }))
    // The table: 2009 one; June and August 2010; February, June and October 2011; December 2012.
    expect(ties.years.map(({ year, agreements }) => [year, agreements.value])).toEqual([
      [2009, 1],
      [2010, 2],
      [2011, 3],
      [2012, 1],
      [2013, 0],
    ])
    // 1; 1.6827 + 1; 1 + 2 + 0.571; 2 billion dollars.
    expect(ties.years.map(({ dollars }) => dollars.value)).toEqual([
      '1000000000',
      '2682700000',
      '3571000000',
      '2000000000',
      '0',
    ])
    expect(ties.total.money.byCurrency).toMatchObject([{ currency: 'USD', value: '9253700000', n: 7 }])
    // Five agreements that are signed, 0.8 × 0.8 each, and two contracts, 0.7 × 0.8.
    expect(ties.total.legalWeight.value).toBeCloseTo(5 * 0.64 + 2 * 0.56, 9)
    // Energy is touched in 2009, government in 2010, nothing new after.
    expect(ties.years.map(({ newSectors }) => newSectors.codes)).toEqual([['energy'], ['government'], [], [], []])
    // One document, of 2013, when none speaks of another pair: no year of the eight, seven agreements of twenty, two other pairs of thirty.
    expect(ties.years.map(({ documents }) => documents)).toEqual([0, 0, 0, 0, 1])
    expect(ties.verdict.word).toBe('too-little-evidence')
    expect(ties.verdict.missing).toEqual([
      '8 years in which documents speak of the pair and of others (there are 0)',
      '20 agreements (there are 7)',
      '30 other pairs to compare with (there are 2)',
    ])
    // Three in the first two years, four in the last three. Two fifths of seven are 2.8: no split is likelier than 3 to 4.
    const { halves } = ties.comparisons
    expect([halves?.earlier.value, halves?.later.value]).toEqual([3, 4])
    expect(halves?.p).toBeCloseTo(1, 9)
    expect(ties.total.agreements.list).toBe('foedera list --between CN,EC --from 2009 --to 2013')
  })

  it('in whose currency China and Argentina agree', async () => {
    const answer = currencyAnswerSchema.parse(await answerCurrency(store, asks('AR,CN')))
    // The swaps of 2014 (up to 70 billion yuan) and 2025 (35 billion, a tranche); dams 4.7, railway 2.1, dredgers 0.423 billion dollars.
    expect(answer.account.map(({ currency, n, value }) => [currency, n, value])).toEqual([
      ['USD', 3, '7223000000'],
      ['CNY', 2, '105000000000'],
    ])
    // The yuan is China's; the dollar is neither's.
    expect([answer.byAccount.own.n, answer.byAccount.third.n, answer.byAccount.own.share]).toEqual([2, 3, 0.4])
    // 70 billion at 6.162, 35 billion at the rate of 2025, 7.223 billion as they are.
    const yuan = 70e9 / Number(rates.unitsPerDollar('CNY', 2014)) + 35e9 / Number(rates.unitsPerDollar('CNY', 2025))
    expect(Number(answer.money.dollars.value)).toBeCloseTo(yuan + 7.223e9, 0)
    expect(answer.byAccount.own.dollarShare).toBeCloseTo(yuan / (yuan + 7.223e9), 9)
    // Up to 70 billion yuan: 70,000,000,000 / 6.162.
    expect(answer.money.dollars.upTo).toBe('11359948068.8088283')
    expect(answer.years.map(({ year, own, third }) => [year, own.n, third.n])).toEqual([
      [2014, 1, 3],
      [2025, 1, 0],
    ])
    // Two of the seven, the reactor and the declaration, state no amount.
    expect(answer.agreements.n).toBe(5)
  })

  it('in whose currency Ecuador borrows: the dollar is its own', async () => {
    const { byAccount } = await answerCurrency(store, asks('CN,EC'))
    expect(byAccount.own).toMatchObject({ n: 7, share: 1, dollarShare: 1 })
  })

  it('what has become of the promises of Buenos Aires', async () => {
    const question = { ...asks('AR,CN'), silentAfterMonths: 24 }
    const soon = promisesSchema.parse(await answerPromises(store, { ...question, asOf: '2025-12-31' }))
    // Six of July 2014, of which the last document is of that month: silent. The swap was prolonged in April 2025, with news of October.
    expect([soon.states.silent?.n, soon.states['on-time']?.n]).toEqual([6, 1])
    // At the end of 2014 the six were half a year old, and nothing was known of the prolongation.
    const then = await answerPromises(store, { ...question, asOf: '2014-12-31' })
    expect([then.states['on-time']?.n, then.agreements.n]).toEqual([6, 6])
    expect(then.notes).toEqual(['Left out: 1 agreement of which nothing had come about by 2014-12-31.'])
    // Swap, dams, railway and dredgers state an amount: up to 70 billion yuan, and 4.7, 2.1 and 0.423 billion dollars.
    expect(then.money.byCurrency.map(({ currency, value, n }) => [currency, value, n])).toEqual([
      ['USD', '7223000000', 3],
      ['CNY', '70000000000', 1],
    ])
    expect(then.promises.find(({ title }) => title.includes('swap'))?.due.map(({ what }) => what)).toEqual([
      'up to CNY 70,000,000,000',
      'duration 3 years',
    ])
    expect(soon.by.year.map(({ name, n }) => [name, n])).toEqual([
      ['2014', 6],
      ['2025', 1],
    ])
    expect(soon.kept.share).toBeNull()
  })

  it('who tells of it, and who agrees with whom', async () => {
    const sides = asymmetrySchema.parse(await answerAsymmetry(store, { pair: ['AR', 'CN'] }))
    // Southern Cone Markets and the other paper name no country: nobody's.
    expect([sides.both.n, sides.onlyFirst.n, sides.onlySecond.n, sides.neither.n]).toEqual([0, 0, 0, 7])
    expect(sides.p).toBeNull()
    const countries = networkSchema.parse(await answerNetwork(store, { filter: {}, listed: {}, of: 'countries' }))
    // China with Argentina and Ecuador, Argentina with the United States: a path EC - CN - AR - US; CN and AR lie on two of the three ways between others.
    expect(countries.links).toBe(3)
    expect(
      countries.nodes.map(({ key, degree, betweenness }) => [
        key,
        degree,
        betweenness && Number(betweenness.toFixed(4)),
      ]),
    ).toEqual([
      ['CN', 2, 0.6667],
      ['AR', 2, 0.6667],
      ['EC', 1, 0],
      ['US', 1, 0],
    ])
  })
})
