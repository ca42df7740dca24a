import type { Section } from '../section.ts'
import { withSite } from './with-site.ts'

/** How much the browser fetches to show the first page. */
export const script: Section = {
  name: 'script',
  summary: 'compressed bytes that the first page takes, by kind of file',
  run: ({ tell }) =>
    withSite(tell, async ({ url, open }) => {
      const page = await open('')
      const requests: Promise<readonly [string, number]>[] = []
      page.on('requestfinished', request =>
        requests.push(
          request.sizes().then(({ responseBodySize }) => [request.resourceType(), responseBodySize] as const),
        ),
      )
      await page.goto(url, { waitUntil: 'networkidle' })
      const sizes = await Promise.all(requests)
      const kinds = Map.groupBy(sizes, ([kind]) => kind)
      return {
        rows: [...kinds]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([kind, files]) => ({
            what: `${kind}, ${files.length} files`,
            unit: 'kB',
            values: [files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1_000],
            ...(kind === 'script' ? { reach: '250' } : {}),
          })),
        notes: [
          'Bytes of bodies as they were sent, all of them up to when the page is quiet, parts loaded late included.',
        ],
      }
    }),
}
