import type { Section } from '../section.ts'
import { type Site, withSite } from './with-site.ts'

/** So many pairs, those with most agreements. */
const PAIRS = 8
/** Words that find some, many and hardly any. */
const WORDS = [
  ...['railway', 'gas pipeline', 'power of siberia', 'loan', 'fisheries'],
  ...['nuclear power plant', 'visa', 'joint venture'],
] as const

/** Notes in each frame whether what is waited for is on the page, and when it first was. */
const watchFor = (isThere: string) => `globalThis.seen = undefined
const look = () => {
  if (seen === undefined && (${isThere})) seen = performance.now()
  requestAnimationFrame(look)
}
requestAnimationFrame(look)`
/** Not by what playwright waits with, which the policy of the pages forbids. */
const WHEN_SEEN = `new Promise(done => {
  const ask = () => seen === undefined ? requestAnimationFrame(ask) : done(seen)
  ask()
})`

/** Key figures, agreements by year, sectors: what the page is opened for. */
const PAIR_IS_THERE = `document.querySelector('.facts') && document.querySelectorAll('figure svg.chart').length > 1`
/** Rows and number of what was typed, or that there are none. */
const isFound = (words: string) => `!document.querySelector('.search-result [data-stale]') && (
  document.querySelector('table.result')?.dataset.text === ${JSON.stringify(words)} ||
  (document.querySelector('.search-result .state') && new URLSearchParams(location.search).get('text') === ${JSON.stringify(words)}))`
const watchSearch = (words: string) => `globalThis.lastKey = undefined
addEventListener('keydown', () => { lastKey = performance.now(); seen = undefined }, true)
${watchFor(`lastKey !== undefined && ${isFound(words)}`)}`

/** How long somebody waits for a pair of countries, and for what was looked for. What is asked for the second time may have been kept, so it is told apart. */
export const waits: Section = {
  name: 'waits',
  summary: `pairs until their main figures are there, and search results after the last key (--size: so many pairs, ${PAIRS} unless said; FOEDERA_BENCH_DATABASE)`,
  run: ({ size = PAIRS, tell }) =>
    withSite(tell, async site => {
      const { pairs, agreements } = await readPairs(site, size)
      const time = async <T extends string>(asked: readonly T[], timeOne: (site: Site, one: T) => Promise<number>) => {
        const values: number[] = []
        for (const one of asked) {
          values.push(await timeOne(site, one))
          tell(`${one}: ${values.at(-1)!.toFixed(0)} ms`)
        }
        return values
      }
      // What is there already is asked for once, so that the program is warm.
      await timePair(site, pairs.at(-1)!)
      await timeSearch(site, 'warm')
      const row = (what: string, values: readonly number[], reach: string) => ({ what, unit: 'ms', values, reach })
      const asked = pairs.slice(0, -1)
      return {
        rows: [
          row('a pair, each for the first time', await time(asked, timePair), '1500'),
          row('the same pairs again', await time(asked, timePair), '1500'),
          row('a search, each for the first time', await time(WORDS, timeSearch), '400'),
          row('the same searches again', await time(WORDS, timeSearch), '400'),
        ],
        notes: [
          `${agreements} agreements. Pairs: ${asked.join(', ')}; searches: ${WORDS.join(', ')}. A pair is timed from the request of the page, with nothing kept by the browser; a search from its last key, with the wait for further keys in it.`,
        ],
      }
    }),
}

/** The pairs with most agreements, and one more. */
async function readPairs({ url }: Site, count: number) {
  const answer = await fetch(`${url}/api/v1/agreements?facets=pair&limit=1`)
  const { facets, count: agreements } = (await answer.json()) as Found
  return { pairs: facets.fields.pair.slice(0, count + 1).map(({ value }) => value), agreements }
}
type Found = {
  readonly count: number
  readonly facets: { readonly fields: { readonly pair: readonly { readonly value: string }[] } }
}

async function timePair({ url, open }: Site, pair: string): Promise<number> {
  const page = await open(watchFor(PAIR_IS_THERE))
  await page.goto(`${url}/pairs/${pair}`)
  const time = (await page.evaluate(WHEN_SEEN)) as number
  await page.context().close()
  return time
}

async function timeSearch({ url, open }: Site, words: string): Promise<number> {
  const page = await open(watchSearch(words))
  await page.goto(`${url}/agreements`, { waitUntil: 'networkidle' })
  await page.locator('search input').click()
  await page.keyboard.type(words, { delay: 30 })
  await page.evaluate(WHEN_SEEN)
  await page.waitForLoadState('networkidle')
  const time = (await page.evaluate(`${WHEN_SEEN}.then(when => when - lastKey)`)) as number
  await page.context().close()
  return time
}
