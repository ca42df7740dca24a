import { pageAt } from '../../../../src/model/index.ts'
import type { PageStart, Span } from '../../data/types.ts'

/** The paragraphs of a text, which are its lines that are not blank; the first one has the number 1 wherever one is named. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end })
    start = end + 1
  }
  return paragraphs
}

/** The number of the paragraph that a place stands in, or undefined. */
export function paragraphAt(paragraphs: readonly Span[], place: number): number | undefined {
  const index = paragraphs.findIndex(({ end }) => place < end)
  return index !== -1 && paragraphs[index]!.start <= place ? index + 1 : undefined
}

/** The pages that begin in each paragraph, such as "3" or "3–4" where the next one begins within it; empty where none does. */
export function pagesOf(paragraphs: readonly Span[], pages: readonly PageStart[]): readonly string[] {
  let before: number | undefined
  return paragraphs.map(({ start, end }) => {
    const [first, last] = [pageAt(pages, start), pageAt(pages, end - 1)]
    const isMarked = first !== before || last !== first
    before = last
    return isMarked ? (first === last ? `${first}` : `${first}–${last}`) : ''
  })
}
