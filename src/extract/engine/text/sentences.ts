import type { TokenSequence } from './token-sequence.ts'
import { FLAG } from './tokens.ts'

/**
 * First tokens of the sentences of a passage, and one past the last token at the end. `formEnd` is where a legal form with dots inside
 * ("Co. Ltd") ends that begins at a token, the token itself where none does.
 */
export function splitSentences(
  sequence: TokenSequence,
  abbreviations: ReadonlySet<number>,
  formEnd: (at: number) => number = at => at,
): number[] {
  const { tokens } = sequence
  const starts = [0]
  for (let i = 0; i + 1 < sequence.count; i++) {
    if (!(tokens.flags[i]! & FLAG.mark)) continue
    const mark = tokens.text[tokens.start[i]!]
    if (mark !== '.' && mark !== '!' && mark !== '?') continue
    let next = i + 1
    while (
      next < sequence.count &&
      isClosing(tokens.text[tokens.start[next]!]!) &&
      !(tokens.flags[next]! & FLAG.spaced)
    )
      next++
    if (next >= sequence.count) continue
    // "China.The terminal": a blank is missing between two sentences.
    const isGlued = next === i + 1 && !(tokens.flags[next]! & FLAG.spaced)
    if (isGlued && (mark !== '.' || !isGluedStart(sequence, i, next))) continue
    if (mark === '.' && i > 0 && (isAbbreviation(sequence, i, abbreviations) || formEnd(i - 1) > i + 1)) continue
    const char = tokens.text[tokens.start[next]!]!
    const isOpening = /["“‘'([•–—]/.test(char)
    if (isOpening || tokens.flags[next]! & (FLAG.capital | FLAG.number) || !/\p{Ll}/u.test(char)) starts.push(next)
  }
  starts.push(sequence.count)
  return starts.filter((start, i) => i === 0 || start > starts[i - 1]!)
}

const isClosing = (char: string) =>
  char === '"' || char === '”' || char === '’' || char === ')' || char === ']' || char === "'"

/** A full stop between a word in small letters and a capitalised one of three letters or more. */
function isGluedStart({ tokens }: TokenSequence, dot: number, next: number): boolean {
  const isSmall =
    dot > 0 &&
    (tokens.flags[dot - 1]! & (FLAG.word | FLAG.capital)) === FLAG.word &&
    tokens.end[dot - 1]! - tokens.start[dot - 1]! > 2
  const { flags, start, end } = tokens
  return isSmall && (flags[next]! & (FLAG.capital | FLAG.upper)) === FLAG.capital && end[next]! - start[next]! > 1
}

/** "Mr.", "Jr. x", "No. 567", a single initial. */
function isAbbreviation(sequence: TokenSequence, dot: number, abbreviations: ReadonlySet<number>): boolean {
  const { tokens } = sequence
  if (tokens.flags[dot]! & FLAG.spaced) return false
  if (abbreviations.has(sequence.word(dot - 1))) return true
  return tokens.end[dot - 1]! - tokens.start[dot - 1]! === 1 && (tokens.flags[dot - 1]! & FLAG.capital) !== 0
}
