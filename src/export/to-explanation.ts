import type { Explanation } from '../extract/index.ts'
import { pageAt } from '../model/index.ts'
import { drawBlock } from './explanation/draw-block.ts'
import { paint } from './explanation/paint.ts'
import { summarise } from './explanation/summarise.ts'
import { toBlocks } from './explanation/to-blocks.ts'
import { sayCount } from './html/say-list.ts'
import { plainLine } from './plain-line.ts'
import type { TextStyle } from './to-table.ts'

/**
 * How a reading came about, for whoever writes rules: each sentence that a rule looked at, under its words what fired (`^`) and
 * what lost (`~`) and why, then how often each rule did. Takes time linear in the text and the steps.
 */
export function toExplanation({ reading, steps }: Explanation, style: TextStyle): string {
  const { document } = reading
  const { isColoured } = style
  const title = paint(plainLine(document.title ?? 'Untitled document'), 'bold', isColoured)
  if (steps.length === 0) return `${title}\nNo rule found anything to try on this text.\n`
  const lost = steps.filter(({ outcome }) => outcome === 'lost').length
  const lines = [title, `${sayCount(steps.length, 'step')}: ${steps.length - lost} fired (^), ${lost} lost (~).`, '']
  const lineCount = createLineCounter(document.text)
  for (const block of toBlocks(document.text, steps)) {
    const page = pageAt(document.pages, block.start)
    const line = lineCount(block.start)
    const place = `${page === undefined ? `¶ ${line}` : `p. ${page}`}, ${block.start}–${block.end}`
    lines.push(paint(place, 'dim', isColoured), ...drawBlock(document.text, block, style), '')
  }
  return `${lines.join('\n')}\n${summarise(steps, style)}`
}

/** Counts the lines that are not blank up to places that come in the order of the text, as the page does. */
function createLineCounter(text: string): (offset: number) => number {
  let count = 0
  let start = 0
  return offset => {
    while (start <= offset && start < text.length) {
      const found = text.indexOf('\n', start)
      const end = found === -1 ? text.length : found
      if (text.slice(start, end).trim() !== '') count++
      start = end + 1
    }
    return count
  }
}
