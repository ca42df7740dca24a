import type { ClassMatch, PatternClass } from '../text/pattern.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import { NUMBER_WORD, type Vocabulary } from '../text/vocabulary.ts'
import { toDecimal } from './decimal.ts'

/** The number words of a language: units ("three": 3) and scales as powers of ten ("million": 6). */
export type NumberWords = {
  readonly units: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
  /** Scales that count only where they touch the digits: 10m, 4bn. */
  readonly joinedScales: Readonly<Record<string, number>>
  /** "a" in "a million", "half" in "half a million": factor in front of a scale. */
  readonly articles: Readonly<Record<string, number>>
  /** "and" in "two hundred and fifty". */
  readonly joiner: string
}

export type NumberValue = {
  /** Exact decimal text. */
  readonly decimal: string
  /** The digits as printed where the number is a plain run of digits, else null: years and days are read from it. */
  readonly digits: string | null
  /** The scale's power of ten, 0 for none. */
  readonly scale: number
}

/** The class <number>: digits or number words, with scales. */
export function numberClass(words: NumberWords, vocabulary: Vocabulary): PatternClass<TokenSequence> {
  const ids = (table: Readonly<Record<string, number>>) =>
    new Map(Object.entries(table).map(([word, n]) => [vocabulary.intern(word), n] as const))
  const units = ids(words.units)
  const scales = ids(words.scales)
  const joined = ids(words.joinedScales)
  const articles = ids(words.articles)
  const joiner = vocabulary.intern(words.joiner)
  const hyphen = vocabulary.intern('-')
  const digitCue = vocabulary.intern(NUMBER_WORD)

  const scaleAt = (s: TokenSequence, at: number): { to: number; exponent: number } => {
    let to = at
    let exponent = 0
    // "$650m", "a $650-m loan"
    const letter = at < s.count && s.word(at) === hyphen && !s.has(at, FLAG.spaced) ? at + 1 : at
    const close = letter < s.count && !s.has(letter, FLAG.spaced) ? joined.get(s.word(letter)) : undefined
    if (close !== undefined) return { to: letter + 1, exponent: close }
    if (at + 1 < s.count && s.word(at) === hyphen && scales.has(s.word(at + 1))) to = at + 1
    while (to < s.count) {
      const scale = scales.get(s.word(to))
      if (scale === undefined) break
      exponent += scale
      to++
    }
    return exponent > 0 ? { to, exponent } : { to: at, exponent: 0 }
  }

  return {
    cues: new Set([digitCue, ...units.keys(), ...articles.keys()]),
    match: (s, at) => s.numberAt(at, numberAt),
  }

  function numberAt(s: TokenSequence, at: number): ClassMatch | null {
    if (s.has(at, FLAG.number)) {
      const last = lastGroup(s, at)
      const digits = last === at ? s.textOf(at, at + 1) : s.textOf(at, last + 1).replace(/\s/g, '')
      const { to, exponent } = scaleAt(s, last + 1)
      const decimal = toDecimal(digits, exponent)
      const isPlain = exponent === 0 && /^\d+$/.test(digits)
      return decimal === null ? null : { to, value: { decimal, digits: isPlain ? digits : null, scale: exponent } }
    }
    const factor = articles.get(s.word(at))
    if (factor === undefined) return wordNumber(s, at)
    const next = articles.has(s.word(at + 1)) ? at + 2 : at + 1
    const { to, exponent } = scaleAt(s, next)
    if (exponent < 2) return null
    return { to, value: { decimal: toDecimal(String(factor), exponent)!, digits: null, scale: exponent } }
  }

  /** The last of groups of three digits parted by blanks: 100 000. */
  function lastGroup(s: TokenSequence, at: number): number {
    const lengthOf = (token: number) => s.tokens.end[token]! - s.tokens.start[token]!
    if (lengthOf(at) > 3) return at
    let last = at
    while (
      s.has(last + 1, FLAG.number) &&
      lengthOf(last + 1) === 3 &&
      s.tokens.start[last + 1]! - s.tokens.end[last]! === 1
    )
      last++
    return last
  }

  function wordNumber(s: TokenSequence, at: number) {
    let to = at
    let value = 0
    let scale = 0
    while (to < s.count) {
      const unit = units.get(s.word(to))
      if (unit !== undefined) {
        value += unit
        to++
        if (s.word(to) === hyphen && units.has(s.word(to + 1))) to++
        continue
      }
      if (to > at && s.word(to) === joiner && scale === 2 && units.has(s.word(to + 1))) {
        to++
        continue
      }
      const scaled = to > at ? scaleAt(s, to) : { to, exponent: 0 }
      if (scaled.exponent !== 2) break
      value *= 100
      scale = 2
      to = scaled.to
    }
    if (to === at) return null
    const { to: end, exponent } = scaleAt(s, to)
    return {
      to: end,
      value: { decimal: toDecimal(String(value), exponent)!, digits: null, scale: exponent } satisfies NumberValue,
    }
  }
}
