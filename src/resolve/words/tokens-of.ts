import { foldText } from './fold-text.ts'

const POSSESSIVE_PATTERN = /['’]s\b/g
const WORD_PATTERN = /[\p{L}\p{N}\p{M}]/u
const HAN_PATTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What a UTF-16 unit is, found out on first sight: 0 not yet, 1 no part of a word, 2 part of one, 3 a Chinese or Japanese sign. */
const KINDS = new Uint8Array(0x10000)
const [NOT, LETTER, HAN] = [1, 2, 3]

function kindOf(unit: number): number {
  const known = KINDS[unit]!
  if (known !== 0) return known
  const sign = String.fromCharCode(unit)
  // Halves of rare signs count as letters, so that none is torn.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  const kind = HAN_PATTERN.test(sign) ? HAN : isHalf || WORD_PATTERN.test(sign) ? LETTER : NOT
  KINDS[unit] = kind
  return kind
}

/** The words of a text as they stand in it, in order; runs of Chinese as their pairs of signs, which stand for words well enough. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  const { length } = text
  for (let at = 0; at < length; ) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === NOT) {
      at++
      continue
    }
    const start = at
    while (at < length && kindOf(text.charCodeAt(at)) === kind) at++
    if (kind === LETTER || at - start < 3) words.push(text.slice(start, at))
    else for (let pair = start; pair + 1 < at; pair++) words.push(text.slice(pair, pair + 2))
  }
  return words
}

/** The words of a text, folded, without possessive endings, in order. */
export const tokensOf = (text: string): string[] => wordsIn(foldText(withoutPossessives(text)))

/** A text without the endings of possessives. */
export const withoutPossessives = (text: string): string =>
  text.includes("'") || text.includes('’') ? text.replace(POSSESSIVE_PATTERN, '') : text
