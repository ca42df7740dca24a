import { describe, expect, it } from 'vitest'
import { addArticles } from '../../../test/register/add-all.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { likeness, signatureOf } from './signature.ts'

const STORY =
  'NAIROBI, May 11, 2014 — Kenya and China signed a $3.6 billion loan agreement on Sunday to build a railway from Mombasa to Nairobi. ' +
  'The Export-Import Bank of China will lend the money to the Kenyan government over fifteen years, with a grace period of five. ' +
  'The line, of standard gauge, is to replace the narrow track that the British built more than a century ago, and to carry twenty-two million tonnes of freight a year. ' +
  'Passengers are to travel from the coast to the capital in four hours instead of twelve, the ministry of transport said in a note to reporters. ' +
  'Work is to begin in October and to end in the spring of 2018. Neighbours such as Uganda, Rwanda and South Sudan hope to be joined to the line later, and have each set up a committee for it. ' +
  'Farmers along the way have asked for compensation, and a court in Nairobi is to hear the first of their cases in July.'
/** As another paper prints it: a new beginning, a cut, two words exchanged. */
const REWRITTEN = `By our staff. ${STORY.replace('on Sunday ', '')
  .replace('instead of twelve', 'rather than twelve')
  .replace(/ Farmers along.*$/, '')}`
const OTHER =
  'NAIROBI, May 11, 2014 — Kenya and Japan signed a $320 million loan agreement on Sunday for a second container terminal in Mombasa. ' +
  'The Japan International Cooperation Agency will lend the money over thirty years. The ministry of transport said in a note to reporters that the berths are to be ' +
  'deep enough for the largest ships on the route to Asia, that dredging begins after the rains, and that the port is to handle half a million containers a year more than now. ' +
  'Traders in the old town fear for their boats, and the harbour office has promised them a jetty of their own by the time that the first crane stands.'

const valuesOf = (text: string) => signatureOf(text)!.values

describe('signatureOf', () => {
  it('is alike for copies and light rewrites, and for nothing else', () => {
    expect(likeness(valuesOf(STORY), valuesOf(STORY.toUpperCase()))).toBe(1)
    expect(likeness(valuesOf(STORY), valuesOf(REWRITTEN))).toBeGreaterThan(0.65)
    expect(likeness(valuesOf(STORY), valuesOf(OTHER))).toBeLessThan(0.3)
  })
  it('has a band in common for copies', () => {
    const bands = new Set(signatureOf(STORY)!.bands)
    expect(signatureOf(REWRITTEN)!.bands.some(band => bands.has(band))).toBe(true)
  })
  it('leaves the page out', () => {
    const footer =
      ' Share this article with friends, subscribe to the newsletter, and read our other stories on railways.'.repeat(9)
    const left = [{ start: STORY.length, end: STORY.length + footer.length }]
    expect(likeness(signatureOf(STORY + footer, left)!.values, valuesOf(STORY))).toBe(1)
  })
  it('is none for a text of a few words', () => {
    expect(signatureOf('Kenya and China signed a loan agreement.')).toBeNull()
    expect(signatureOf('')).toBeNull()
  })
  it('knows Chinese copies by their signs', () => {
    const text =
      '肯尼亚与中国周日签署一项三十六亿美元的贷款协议用于修建从蒙巴萨到内罗毕的铁路中国进出口银行将在十五年内向肯尼亚政府提供这笔资金该线路将取代一百多年前英国人修建的窄轨铁路每年运送两千二百万吨货物乘客从海岸到首都只需四个小时工程将于十月开工并于二零一八年春天完工'
    expect(likeness(valuesOf(text), valuesOf(text.replace('周日', '')))).toBeGreaterThan(0.7)
  })
})

onBothBackends('copies of one story', place => {
  it.each([
    ['in one order', [0, 1, 2, 3]],
    ['in another', [3, 2, 1, 0]],
  ])('count as one source, %s', async (_, order) => {
    const { openStore } = await import('../../store/index.ts')
    const store = await openStore(await place().another())
    try {
      const articles = [
        { text: STORY, published: '2014-05-11', publisher: 'Wire' },
        { text: REWRITTEN, published: '2014-05-12', publisher: 'Coast Gazette' },
        { text: `${STORY} The president attended.`, published: '2014-05-12', publisher: 'Hill Times' },
        { text: OTHER, published: '2014-05-11', publisher: 'Wire' },
      ]
      const ids = await addArticles(
        store,
        order.map(index => articles[index]!),
      )
      const documents = await Promise.all(ids.map(id => store.documents.get(id)))
      const groups = order.map((index, at) => [index, documents[at]!.copyOf] as const).sort(([a], [b]) => a - b)
      const [one, two, three, other] = groups.map(([, group]) => group)
      expect(one).toBe(ids.filter((_, at) => order[at] !== 3).sort()[0])
      expect([two, three, other]).toEqual([one, one, undefined])
      const [railway] = (await store.entries.list({ pair: ['CN', 'KE'] })).items
      expect(railway!.health).toMatchObject({ documents: 3, independent: 1 })
    } finally {
      await store.close()
    }
  })
})
