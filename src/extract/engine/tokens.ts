/** What a token is made of, as bits. */
export const FLAG = {
  word: 1,
  number: 2,
  punctuation: 4,
  /** First letter is upper case. */
  capital: 8,
  /** Two letters or more, all upper case. */
  upper: 16,
  /** White space, or the start of the passage, comes before. */
  spaced: 32,
  /** A line end comes before. */
  line: 64,
  /** The possessive 's or ' of the word before. */
  possessive: 128,
} as const

/** The tokens of one passage: parallel arrays, one entry a token; offsets are those of the document's text. */
export type Tokens = {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly flags: Uint8Array
  /** Number of the word in the vocabulary, 0 for a word that the vocabulary does not hold. */
  readonly word: Int32Array
}

/** The vocabulary's word for every number in digits. */
export const NUMBER_WORD = '#'

/** The words that lexicons use, numbered from 1. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #units = new Set<string>()

  /** Makes the tokenizer cut this word from digits that follow it without a blank: USD4.6, N1. */
  addUnit(word: string): void {
    this.#units.add(word)
  }
  isUnit(word: string): boolean {
    return this.#units.has(word)
  }

  /** The word's number, given on first sight. */
  intern(word: string): number {
    let id = this.#ids.get(word)
    if (id === undefined) {
      id = this.#ids.size + 1
      this.#ids.set(word, id)
    }
    return id
  }

  /** The word's number, 0 where it is not known. */
  lookup(word: string): number {
    return this.#ids.get(word) ?? 0
  }
}

const ASCII_LETTER = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const isUpper = code >= 65 && code <= 90
  const isLower = code >= 97 && code <= 122
  ASCII_LETTER[code] = isUpper ? 2 : isLower ? 1 : 0
}
const NON_ASCII_LETTER = /[\p{L}\p{M}]/u
const NON_ASCII_UPPER = /\p{Lu}/u
/** 0 no letter, 1 lower case or caseless, 2 upper case. */
function letterCase(code: number): 0 | 1 | 2 {
  if (code < 128) return ASCII_LETTER[code] as 0 | 1 | 2
  const char = String.fromCharCode(code)
  if (!NON_ASCII_LETTER.test(char)) return 0
  return NON_ASCII_UPPER.test(char) ? 2 : 1
}
const isDigit = (code: number) => code >= 48 && code <= 57
const isApostrophe = (code: number) => code === 39 || code === 0x2019

/** Lower case, without accents: the form in which lexicons hold words. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l')
  }
  return lower
}

/** Splits `text` from `from` to `to` into words, numbers and marks; linear in the length. */
export function tokenize(text: string, from: number, to: number, vocabulary: Vocabulary): Tokens {
  const capacity = to - from + 1
  const start = new Int32Array(capacity)
  const end = new Int32Array(capacity)
  const flags = new Uint8Array(capacity)
  let count = 0
  let at = from
  let before: number = FLAG.spaced
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      before |= FLAG.line | FLAG.spaced
      at++
      continue
    }
    if (
      code === 32 ||
      code === 9 ||
      code === 0xa0 ||
      code === 13 ||
      code === 0x202f ||
      code === 0x3000 ||
      code === 0x200b
    ) {
      before |= FLAG.spaced
      at++
      continue
    }
    start[count] = at
    let flag = before
    before = 0
    const kind = letterCase(code)
    if (kind !== 0) {
      const finish = wordEnd(text, at, to, vocabulary)
      flag |= FLAG.word
      if (kind === 2) flag |= FLAG.capital
      if (kind === 2 && isAllUpper(text, at, finish)) flag |= FLAG.upper
      at = finish
    } else if (isDigit(code)) {
      at = numberEnd(text, at, to)
      flag |= FLAG.number
    } else if (isApostrophe(code) && !(flag & FLAG.spaced) && count > 0 && flags[count - 1]! & FLAG.word) {
      const next = text.charCodeAt(at + 1)
      const isS = (next === 115 || next === 83) && letterCase(text.charCodeAt(at + 2)) === 0
      const afterS = text.charCodeAt(at - 1) === 115 && letterCase(next) === 0
      at += isS ? 2 : 1
      flag |= isS || afterS ? FLAG.possessive : FLAG.punctuation
    } else {
      at++
      flag |= FLAG.punctuation
    }
    end[count] = at
    flags[count] = flag
    count++
  }
  const word = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const flag = flags[i]!
    if (flag & FLAG.possessive) word[i] = vocabulary.lookup("'s")
    else if (flag & FLAG.number) word[i] = vocabulary.lookup(NUMBER_WORD)
    else
      word[i] = vocabulary.lookup(
        flag & FLAG.word ? foldWord(text.slice(start[i]!, end[i]!)) : text.slice(start[i]!, end[i]!),
      )
  }
  return { text, count, start: start.slice(0, count), end: end.slice(0, count), flags: flags.slice(0, count), word }
}

/** A word runs over letters, over digits after a letter (G20), and over the dots of U.S. */
function wordEnd(text: string, at: number, to: number, vocabulary: Vocabulary): number {
  let i = at
  let lettersOnly = true
  while (i < to) {
    const code = text.charCodeAt(i)
    if (lettersOnly && isDigit(code)) {
      if (i - at <= 4 && vocabulary.isUnit(text.slice(at, i))) return i
      lettersOnly = false
    }
    if (letterCase(code) !== 0 || isDigit(code)) {
      i++
      continue
    }
    const isInnerDot = code === 46 && i - at === 1 && letterCase(text.charCodeAt(at)) === 2 && isDotted(text, i, to)
    if (isInnerDot) return dottedEnd(text, at, to)
    break
  }
  return i
}
/** "U.S.": a dot, an upper-case letter, a dot. */
function isDotted(text: string, dot: number, to: number): boolean {
  return dot + 2 < to && letterCase(text.charCodeAt(dot + 1)) === 2 && text.charCodeAt(dot + 2) === 46
}
function dottedEnd(text: string, at: number, to: number): number {
  let i = at
  while (i + 1 < to && letterCase(text.charCodeAt(i)) === 2 && text.charCodeAt(i + 1) === 46) i += 2
  return i
}
/** Digits with inner commas and dots, each followed by a digit: 1,500.75 */
function numberEnd(text: string, at: number, to: number): number {
  let i = at
  while (i < to) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) i++
    else if ((code === 44 || code === 46) && i + 1 < to && isDigit(text.charCodeAt(i + 1))) i++
    else break
  }
  return i
}
function isAllUpper(text: string, at: number, end: number): boolean {
  if (end - at < 2) return false
  for (let i = at; i < end; i++) if (letterCase(text.charCodeAt(i)) === 1) return false
  return true
}
