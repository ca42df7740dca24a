import type { Page } from 'playwright-core'
import { PATHS } from '../../test/browser/paths-of-pages.ts'
import type { Section } from '../section.ts'
import { withSite } from './with-site.ts'

const ROUNDS = 7

/** The longest of the events that somebody's click or key made, from the event to the next paint. What takes less than two frames is not told. */
const WATCH = `globalThis.longest = 0
for (const type of ['event', 'first-input'])
  new PerformanceObserver(list => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId || type === 'first-input') longest = Math.max(longest, duration)
  }).observe({ type, durationThreshold: 16, buffered: true })`
/** Events are told of after the paint that follows them. */
const AFTER_PAINT = `new Promise(done => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done, { timeout: 2000 }))))`

type Interaction = {
  readonly name: string
  readonly path: (site: string) => string | Promise<string>
  readonly act: (page: Page) => Promise<void>
}

const INTERACTIONS: readonly Interaction[] = [
  { name: 'filter', path: () => '/agreements', act: page => page.locator('.facet').nth(8).click() },
  { name: 'sort', path: () => '/agreements', act: page => page.locator('th.is-sources button').click() },
  { name: 'key in the search', path: () => '/agreements', act: page => typeInto(page, 'railway') },
  { name: 'timeline', path: () => '/agreements', act: page => page.locator('.btn-group .btn').nth(1).click() },
  { name: 'table of a figure', path: PATHS.pairs, act: page => page.locator('.source .text-button').first().click() },
  { name: 'note of a document', path: PATHS.document, act: page => page.locator('.note button').first().click() },
  { name: 'colours', path: PATHS.home, act: page => page.locator('header button:visible').last().click() },
]

async function typeInto(page: Page, text: string): Promise<void> {
  await page.locator('search input').click()
  await page.keyboard.type(text, { delay: 40 })
}

/** How soon the page answers a click or a key. */
export const interactions: Section = {
  name: 'interactions',
  summary: `from a click or key to the next paint, the longest of each interaction, ${ROUNDS} times (--size: other times; FOEDERA_BENCH_DATABASE)`,
  run: ({ size: rounds = ROUNDS, tell }) =>
    withSite(tell, async ({ url, open }) => {
      const rows = []
      for (const { name, path, act } of INTERACTIONS) {
        tell(name)
        const address = await path(url)
        const values: number[] = []
        for (let round = 0; round < rounds; round++) {
          const page = await open(WATCH)
          await page.goto(url + address, { waitUntil: 'networkidle' })
          await act(page)
          await page.evaluate(AFTER_PAINT)
          await page.waitForLoadState('networkidle')
          await page.evaluate(AFTER_PAINT)
          values.push((await page.evaluate('longest')) as number)
          await page.context().close()
        }
        rows.push({ what: name, unit: 'ms', values, reach: '100' })
      }
      return { rows, notes: ['Durations as the browser tells them, in steps of 8 ms.'] }
    }),
}
