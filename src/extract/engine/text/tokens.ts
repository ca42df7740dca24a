import type { Vocabulary } from './vocabulary.ts'

/** What a token is made of, as bits. */
export const FLAG = {
  word: 1,
  number: 2,
  mark: 4,
  /** First letter is upper case. */
  capital: 8,
  /** Two letters or more, all upper case. */
  upper: 16,
  /** White space, or the start of the passage, comes before. */
  spaced: 32,
  /** The possessive 's or ' of the word before. */
  possessive: 64,
} as const

/** The tokens of one passage: parallel arrays, one entry a token; offsets are those of the document's text. */
export type Tokens = {
  readonly text: string
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly flags: readonly number[]
  /** Number of the word in the vocabulary, 0 for a word that the vocabulary does not hold. */
  readonly word: readonly number[]
}

const LOWER = 1
export const UPPER = 2
const LETTER_PATTERN = /[\p{L}\p{M}]/u
const UPPER_PATTERN = /\p{Lu}/u
/** What `caseOf` says of every UTF-16 unit; 255 not seen yet. */
const CASE = new Uint8Array(0x10000).fill(255)
/** 0 for a UTF-16 unit that is no letter, 1 for lower case or caseless, 2 for upper case. */
export function caseOf(unit: number): number {
  const known = CASE[unit]!
  if (known !== 255) return known
  const char = String.fromCharCode(unit)
  const value = !LETTER_PATTERN.test(char) ? 0 : UPPER_PATTERN.test(char) ? UPPER : LOWER
  CASE[unit] = value
  return value
}
/** Behind the end of a text there is no unit, and so no letter. */
const isLetter = (unit: number) => !Number.isNaN(unit) && caseOf(unit) !== 0
const isDigit = (unit: number) => unit >= 48 && unit <= 57
const isBlank = (unit: number) =>
  unit === 32 ||
  unit === 10 ||
  unit === 9 ||
  unit === 0xa0 ||
  unit === 13 ||
  unit === 0x202f ||
  unit === 0x3000 ||
  unit === 0x200b
const HYPHEN = 45
const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019

/** Splits `text` from `from` to `to` into words, numbers and marks; linear in the length. */
export function tokenize(text: string, from: number, to: number, vocabulary: Vocabulary): Tokens {
  const start: number[] = []
  const end: number[] = []
  const word: number[] = []
  const flags: number[] = []
  const { numberWord, possessiveWord } = vocabulary
  let spaced: number = FLAG.spaced
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at)
    if (isBlank(unit)) {
      spaced = FLAG.spaced
      at++
      continue
    }
    const first = at
    let flag = spaced
    let id: number
    spaced = 0
    const letter = caseOf(unit)
    if (letter !== 0) {
      at = wordEnd(text, first, to, vocabulary)
      flag |= FLAG.word | (letter === UPPER ? FLAG.capital : 0)
      if (letter === UPPER && isAllUpper(text, first, at)) flag |= FLAG.upper
      id = vocabulary.find(text, first, at)
    } else if (isDigit(unit)) {
      at = numberEnd(text, first, to)
      flag |= FLAG.number
      id = numberWord
    } else if (
      isApostrophe(unit) &&
      flag === 0 &&
      flags.length > 0 &&
      flags.at(-1)! & FLAG.word &&
      isPossessive(text, at)
    ) {
      at += isLetter(text.charCodeAt(at + 1)) ? 2 : 1
      flag |= FLAG.possessive
      id = possessiveWord
    } else {
      at += unit === HYPHEN && text.charCodeAt(at + 1) === HYPHEN && at + 1 < to ? 2 : 1
      flag |= FLAG.mark
      id = vocabulary.find(text, first, at)
    }
    start.push(first)
    end.push(at)
    flags.push(flag)
    word.push(id)
  }
  return { text, count: start.length, start, end, flags, word }
}

/** 's before no other letter, or an apostrophe behind s. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next === 115 || next === 83) return !isLetter(text.charCodeAt(at + 2))
  return text.charCodeAt(at - 1) === 115 && !isLetter(next)
}

/** A word runs over letters, over digits after a letter (G20), over the dots of U.S. and the apostrophe of don't. */
function wordEnd(text: string, at: number, to: number, vocabulary: Vocabulary): number {
  let i = at
  let hasDigit = false
  for (; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (isDigit(unit)) {
      if (!hasDigit && i - at <= 4 && vocabulary.isUnit(text.slice(at, i))) return i
      hasDigit = true
    } else if (isLetter(unit)) continue
    else if (unit === 46 && i - at === 1 && isDotted(text, i, to)) return dottedEnd(text, at, to)
    else if (!isApostrophe(unit) || !isInner(text, i, to)) break
  }
  return i
}
/** An apostrophe between letters that is no possessive: O'Neill, don't, Sana'a. */
function isInner(text: string, at: number, to: number): boolean {
  return at + 1 < to && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at)
}
/** "U.S.": a dot, an upper-case letter, a dot. */
function isDotted(text: string, dot: number, to: number): boolean {
  return (
    dot + 2 < to &&
    caseOf(text.charCodeAt(dot - 1)) === UPPER &&
    caseOf(text.charCodeAt(dot + 1)) === UPPER &&
    text.charCodeAt(dot + 2) === 46
  )
}
function dottedEnd(text: string, at: number, to: number): number {
  let i = at
  while (i + 1 < to && caseOf(text.charCodeAt(i)) === UPPER && text.charCodeAt(i + 1) === 46) i += 2
  return i
}
/** Digits with inner commas and dots, each followed by a digit: 1,500.75 */
function numberEnd(text: string, at: number, to: number): number {
  let i = at
  while (i < to) {
    const unit = text.charCodeAt(i)
    if (isDigit(unit)) i++
    else if ((unit === 44 || unit === 46) && i + 1 < to && isDigit(text.charCodeAt(i + 1))) i++
    else break
  }
  return i
}
function isAllUpper(text: string, at: number, end: number): boolean {
  if (end - at < 2) return false
  for (let i = at; i < end; i++) if (caseOf(text.charCodeAt(i)) === LOWER) return false
  return true
}
