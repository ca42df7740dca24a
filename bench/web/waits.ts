import type { Section } from '../section.ts'
import { type Site, withSite } from './with-site.ts'

const ROUNDS = 7
const PAIRS = ['/pairs/CN-RU', '/pairs/CN-PK', '/pairs/IN-RU'] as const
/** Words that find some, many and hardly any. */
const WORDS = ['railway', 'gas pipeline', 'power of siberia'] as const

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

/** How long somebody waits for a pair of countries, and for what was looked for. */
export const waits: Section = {
  name: 'waits',
  summary: `a pair until its main figures are there, and search results after the last key, ${ROUNDS} times (--size: other times; FOEDERA_BENCH_DATABASE)`,
  run: ({ size: rounds = ROUNDS, tell }) =>
    withSite(tell, async site => {
      const rows = []
      for (const path of PAIRS) {
        tell(path)
        rows.push({ what: path, unit: 'ms', values: await timePair(site, path, rounds), reach: '1500' })
      }
      for (const words of WORDS) {
        tell(words)
        rows.push({ what: `“${words}”`, unit: 'ms', values: await timeSearch(site, words, rounds), reach: '400' })
      }
      const answer = await fetch(`${site.url}/api/v1/stats`)
      const { agreements } = (await answer.json()) as { readonly agreements: number }
      return {
        rows,
        notes: [
          `${agreements} agreements. A pair is timed from the request of the page, with nothing kept; a search from its last key, with the wait for further keys in it.`,
        ],
      }
    }),
}

async function timePair({ url, open }: Site, path: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await open(watchFor(PAIR_IS_THERE))
    await page.goto(url + path)
    times.push((await page.evaluate(WHEN_SEEN)) as number)
    await page.context().close()
  }
  return times
}

async function timeSearch({ url, open }: Site, words: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await open(watchSearch(words))
    await page.goto(`${url}/agreements`, { waitUntil: 'networkidle' })
    await page.locator('search input').click()
    await page.keyboard.type(words, { delay: 30 })
    await page.evaluate(WHEN_SEEN)
    await page.waitForLoadState('networkidle')
    times.push((await page.evaluate(`${WHEN_SEEN}.then(when => when - lastKey)`)) as number)
    await page.context().close()
  }
  return times
}
