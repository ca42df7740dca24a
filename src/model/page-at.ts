import type { PageStart } from './types.ts'

/** The number of the page on which a place of a text stands; undefined where the document has no pages. What stands before the first page is its title. */
export function pageAt(pages: readonly PageStart[] | undefined, place: number): number | undefined {
  if (pages === undefined) return undefined
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pages[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  return pages[Math.max(0, low - 1)]?.number
}
