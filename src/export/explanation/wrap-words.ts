import { shorten, textWidth } from '../text-width.ts'

/** Words of one line in lines of at most `width` columns. A word that is too long for a line is shortened. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = shorten(word, width)
    }
  }
  return line === '' ? lines : [...lines, line]
}
