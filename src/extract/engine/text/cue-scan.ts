import type { Lexicon } from './lexicon.ts'
import { caseOf, FLAG, type Tokens, tokenize, UPPER } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How the first word of a phrase is written: `upper` in capitals throughout. */
export type Spelling = { readonly isCapital: boolean; readonly isUpper: boolean }

export type Cues<T> = {
  readonly lexicon: Lexicon<T>
  /** Whether what the lexicon holds for a phrase is a cue where it is spelled so. */
  isCue(value: T, spelling: Spelling): boolean
  /** Words that are a cue by themselves. */
  readonly words: ReadonlySet<number>
  /** Words that are one where they can head a sentence. */
  readonly openers: ReadonlySet<number>
  /** Words that are one where two of them stand in the text. */
  readonly paired: ReadonlySet<number>
}

/** Where no blank stands for longer a passage may be cut anywhere, so that the end of a word is a word. */
const LONGEST_STRETCH = 5_000
const ENOUGH_PAIRED = 2
/** Of words with other signs in them. */
const LONGEST_WORD = 24
const BLANK = 32
const WIDE_BLANK_PATTERN = /[\s\u200b]{3}/

/**
 * What is known of a word: nothing yet; that no cue begins with it, that one may, or may where it has a capital; that it is one, one at the
 * head of a sentence, or one of a pair.
 */
const [UNKNOWN, NONE, MAYBE, NAME, CUE, OPENER, PAIRED] = [0, 1, 2, 3, 4, 5, 6] as const

/** Looks for cues in a text as it stands, making tokens only where one may begin: may see too much, never too little. */
export class CueScan<T> {
  readonly #vocabulary: Vocabulary
  readonly #cues: Cues<T>
  readonly #known: Uint8Array

  /** For a vocabulary that is complete. */
  constructor(vocabulary: Vocabulary, cues: Cues<T>) {
    this.#vocabulary = vocabulary
    this.#cues = cues
    this.#known = new Uint8Array(vocabulary.size + 1)
    for (const word of cues.paired) this.#known[word] = PAIRED
    for (const word of cues.openers) this.#known[word] = OPENER
    for (const word of cues.words) this.#known[word] = CUE
    this.#known[0] = NONE
  }

  /** Whether a cue stands in a text; linear in its length. */
  sees(text: string): boolean {
    let paired = 0
    let blank = 0
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at)
      const casing = caseOf(unit)
      if (casing === 0) {
        if (unit <= BLANK) blank = at
        at++
        continue
      }
      const start = at
      at = lettersEnd(text, at)
      if (at - blank > LONGEST_STRETCH) return true
      const word = this.#vocabulary.find(text, start, at)
      const known = this.#knownOf(word)
      if (known === CUE || (known === OPENER && isHead(text, start))) return true
      if (known === PAIRED && ++paired >= ENOUGH_PAIRED) return true
      const canBegin = known === MAYBE || (known === NAME && casing === UPPER)
      if (((canBegin && this.#isFollowed(text, at, word)) || goesOn(text, at)) && this.#isCueAt(text, start))
        return true
    }
    return false
  }

  #knownOf(word: number): number {
    const known = this.#known[word]!
    if (known !== UNKNOWN) return known
    const { lexicon, isCue } = this.#cues
    const values = [...lexicon.valuesFrom(word)]
    const can = (isCapital: boolean) => values.some(value => isCue(value, { isCapital, isUpper: isCapital }))
    const found = can(false) ? MAYBE : can(true) ? NAME : NONE
    this.#known[word] = found
    return found
  }

  /** Whether what stands behind a word can be what a phrase goes on with: a blank and its second word, or anything else. */
  #isFollowed(text: string, end: number, word: number): boolean {
    const next = end + 1
    if (text.charCodeAt(end) !== BLANK || next >= text.length || caseOf(text.charCodeAt(next)) === 0) return true
    const nextEnd = lettersEnd(text, next)
    return goesOn(text, nextEnd) || this.#cues.lexicon.hasFrom(word, this.#vocabulary.find(text, next, nextEnd))
  }

  /** Whether a phrase that begins with the word at `start` is a cue. */
  #isCueAt(text: string, start: number): boolean {
    const { lexicon, isCue, words } = this.#cues
    const first = tokenize(text, start, Math.min(text.length, start + LONGEST_WORD), this.#vocabulary)
    const end = Math.min(text.length, start + 2 * lexicon.longestFrom(first.word[0]!))
    if (WIDE_BLANK_PATTERN.test(text.slice(start, end))) return true
    const tokens = end <= start + LONGEST_WORD ? first : tokenize(text, start, end, this.#vocabulary)
    if (words.has(tokens.word[0]!)) return true
    const spelling = spellingOf(tokens)
    for (let limit = tokens.count; limit > 0; ) {
      const hit = lexicon.match(tokens, 0, limit)
      if (!hit) return false
      if (isCue(hit.value, spelling)) return true
      limit = hit.to - 1
    }
    return false
  }
}

function spellingOf({ flags, start, end }: Tokens): Spelling {
  const isCapital = (flags[0]! & FLAG.capital) !== 0
  return { isCapital, isUpper: isCapital && ((flags[0]! & FLAG.upper) !== 0 || end[0]! - start[0]! === 1) }
}

function lettersEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && caseOf(text.charCodeAt(at)) !== 0) at++
  return at
}

/** Whether a word may go on behind its first letters, as "U.S." does: a sign, then no blank. */
const goesOn = (text: string, at: number) =>
  at + 1 < text.length && text.charCodeAt(at) > BLANK && text.charCodeAt(at + 1) > BLANK

/** Whether a sentence may begin with a word: more than blanks and commas stand before it, or a new line. */
function isHead(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === ',')) at--
  return at < 0 || caseOf(text.charCodeAt(at)) === 0
}
