const HYPHENS = '-\u00ad\u2010'
const PARTED_PATTERN = /^\P{L}{0,9}(?<word>\p{L}[\p{L}\p{M}’'-]{0,60})$/u
const NEXT_WORD_PATTERN = /^\p{Ll}[\p{L}\p{M}’'-]{0,60}/u
const WORD_PATTERN = /\p{L}[\p{L}\p{M}’'\u2010-]*/gu
const WIDE_PATTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** Whether a sign is one of those between which no blank is written: Chinese and Japanese. */
export const isWide = (sign: string): boolean => WIDE_PATTERN.test(sign)

/** The words of a text that stand whole on a line: they tell which hyphens at the end of a line belong to a word. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.replace(/[-\u00ad\u2010]$/u, '').matchAll(WORD_PATTERN))
      words.add(word.toLowerCase().replaceAll('\u2010', '-'))
  return words
}

/** The word before the hyphen at the end of a line. */
const wordBefore = (line: string) => PARTED_PATTERN.exec(line.slice(line.lastIndexOf(' ') + 1, -1))?.groups?.word

/**
 * How a line is joined to the next one of its paragraph: what of its end goes, and what comes between. A word that was parted at its end is put together; its
 * hyphen stays where the text elsewhere writes the word with it, before a capital letter and a number.
 */
export function joint(line: string, next: string, words: ReadonlySet<string>): { cut: number; between: string } {
  const last = line.at(-1) ?? ''
  const parted = last !== '' && HYPHENS.includes(last) ? wordBefore(line) : undefined
  if (parted !== undefined) {
    const rest = NEXT_WORD_PATTERN.exec(next)?.[0]
    if (rest === undefined) return { cut: last === '\u00ad' ? 1 : 0, between: '' }
    const isKept = !words.has((parted + rest).toLowerCase()) && words.has(`${parted}-${rest}`.toLowerCase())
    return { cut: isKept ? 0 : 1, between: '' }
  }
  if (/\d[-\u2013]$/.test(line) && /^\d/.test(next)) return { cut: 0, between: '' }
  return { cut: 0, between: isWide(last) || isWide(next[0] ?? '') ? '' : ' ' }
}
