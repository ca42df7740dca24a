import { PAGE_NAMES, PATHS } from '../../test/browser/paths-of-pages.ts'
import type { Section } from '../section.ts'
import { withSite } from './with-site.ts'

const ROUNDS = 5

/** When the largest thing of a page was drawn, and how far things moved that nobody touched. */
const WATCH = `globalThis.largest = 0
globalThis.shifts = 0
const watch = (type, take) => new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
watch('largest-contentful-paint', ({ startTime }) => { largest = startTime })
watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) shifts += value })`

/** How soon each page is there, and whether it moves while it comes. */
export const pages: Section = {
  name: 'pages',
  summary: `largest contentful paint and layout shift of every page, ${ROUNDS} times with nothing kept (--size: other times; FOEDERA_BENCH_DATABASE: another register than the samples)`,
  run: ({ size: rounds = ROUNDS, tell }) =>
    withSite(tell, async ({ url, open }) => {
      const paths = await Promise.all(PAGE_NAMES.map(async name => [name, await PATHS[name](url)] as const))
      const paints = new Map(paths.map(([name]) => [name, [] as number[]]))
      const shifts = new Map(paths.map(([name]) => [name, [] as number[]]))
      for (let round = 0; round < rounds; round++) {
        tell(`round ${round + 1} of ${rounds}`)
        for (const [name, path] of paths) {
          const page = await open(WATCH)
          await page.goto(url + path, { waitUntil: 'networkidle' })
          const [largest, moved] = (await page.evaluate('[largest, shifts]')) as [number, number]
          paints.get(name)!.push(largest)
          shifts.get(name)!.push(moved)
          await page.context().close()
        }
      }
      return {
        rows: [
          ...[...paints].map(([name, values]) => ({ what: name, unit: 'ms to LCP', values, reach: '1000' })),
          ...[...shifts].map(([name, values]) => ({ what: name, unit: 'CLS', values, reach: '0.02' })),
        ],
        notes: ['A window of 1280 by 900 pixels, server and browser on this machine, every file fetched anew.'],
      }
    }),
}
