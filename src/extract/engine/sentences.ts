import type { TokenSequence } from './token-sequence.ts'
import { FLAG } from './tokens.ts'

/** First tokens of the sentences of a passage, and one past the last token at the end. */
export function splitSentences(sequence: TokenSequence, abbreviations: ReadonlySet<number>, isList: boolean): number[] {
  const { tokens } = sequence
  const starts = [0]
  for (let i = 0; i + 1 < sequence.count; i++) {
    if (!(tokens.flags[i]! & FLAG.punctuation)) continue
    const mark = tokens.text[tokens.start[i]!]
    if (isList && mark === ';') starts.push(i + 1)
    if (mark !== '.' && mark !== '!' && mark !== '?') continue
    let next = i + 1
    while (
      next < sequence.count &&
      isClosing(tokens.text[tokens.start[next]!]!) &&
      !(tokens.flags[next]! & FLAG.spaced)
    )
      next++
    if (next >= sequence.count || !(tokens.flags[next]! & FLAG.spaced)) continue
    if (mark === '.' && i > 0 && isAbbreviation(sequence, i, abbreviations)) continue
    const char = tokens.text[tokens.start[next]!]!
    const isOpening = /["“‘'([•–—]/.test(char)
    if (isOpening || tokens.flags[next]! & (FLAG.capital | FLAG.number) || !/\p{Ll}/u.test(char)) starts.push(next)
  }
  starts.push(sequence.count)
  return starts.filter((start, i) => i === 0 || start > starts[i - 1]!)
}

const isClosing = (char: string) =>
  char === '"' || char === '”' || char === '’' || char === ')' || char === ']' || char === "'"

/** "Mr.", "Jr. x", "No. 567", a single initial. */
function isAbbreviation(sequence: TokenSequence, dot: number, abbreviations: ReadonlySet<number>): boolean {
  const { tokens } = sequence
  if (tokens.flags[dot]! & FLAG.spaced) return false
  const length = tokens.end[dot - 1]! - tokens.start[dot - 1]!
  if (abbreviations.has(sequence.word(dot - 1))) return true
  return length === 1 && (tokens.flags[dot - 1]! & FLAG.capital) !== 0
}
