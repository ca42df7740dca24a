import { plainLine } from '../plain-line.ts'
import { textWidth } from '../text-width.ts'

/** A text as lines of at most `width` columns, broken between words; a word that is longer stays whole, so that an address can be copied. */
export function wrapLine(text: string, width: number): string {
  const lines: string[] = []
  for (const word of plainLine(text).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(last) + 1 + textWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
