import { foldUnit, foldWord } from './fold.ts'

/** The vocabulary's word for every number in digits. */
export const NUMBER_WORD = '#'
/** The vocabulary's word for the possessive 's, and for the apostrophe after a plural. */
export const POSSESSIVE_WORD = "'s"

const LOAD = 0.5

/**
 * The words that a language and its knowledge use, numbered from 1. Words are found in a text without cutting them out of it: an
 * open-addressing hash table over folded units, so that a word that is not held costs no object.
 */
export class Vocabulary {
  readonly #words: string[] = ['']
  readonly #units = new Set<string>()
  #slots = new Int32Array(1 << 15)
  /** Hash of the word in each slot: tells most others apart without a look at their letters. */
  #hashes = new Int32Array(1 << 15)
  #mask = (1 << 15) - 1
  /** Numbers of the words for any number in digits and for the possessive. */
  readonly numberWord = this.intern(NUMBER_WORD)
  readonly possessiveWord = this.intern(POSSESSIVE_WORD)

  /** Makes the tokenizer cut this word from digits that follow it without a blank: USD4.6, N1. */
  addUnit(word: string): void {
    this.#units.add(word)
  }
  isUnit(word: string): boolean {
    return this.#units.has(word)
  }

  /** How many words there are; numbers run from 1 to this. */
  get size(): number {
    return this.#words.length - 1
  }

  /** The folded word of a number. */
  wordOf(id: number): string {
    return this.#words[id] ?? ''
  }

  /** The word's number, given on first sight. */
  intern(word: string): number {
    const folded = foldWord(word)
    const hash = hashOf(folded, 0, folded.length)
    const slot = this.#slotOf(hash, folded, 0, folded.length)
    const known = this.#slots[slot]!
    if (known !== 0) return known
    const id = this.#words.push(folded) - 1
    this.#slots[slot] = id
    this.#hashes[slot] = hash
    if (this.#words.length > this.#slots.length * LOAD) this.#grow()
    return id
  }

  /** The number of the word that stands in `text` from `start` to `end`, 0 where it is not held. */
  find(text: string, start: number, end: number): number {
    return this.#slots[this.#slotOf(hashOf(text, start, end), text, start, end)]!
  }

  /** The slot that holds the word, or the free one where it would go. */
  #slotOf(hash: number, text: string, start: number, end: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    for (;;) {
      const id = this.#slots[slot]!
      if (id === 0 || (this.#hashes[slot] === hash && this.#isWord(id, text, start, end))) return slot
      slot = (slot + 1) & this.#mask
    }
  }

  #isWord(id: number, text: string, start: number, end: number): boolean {
    const word = this.#words[id]!
    if (word.length !== end - start) return false
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== foldUnit(text.charCodeAt(start + i))) return false
    return true
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    this.#hashes = new Int32Array(this.#slots.length)
    this.#mask = this.#slots.length - 1
    for (let id = 1; id < this.#words.length; id++) {
      const word = this.#words[id]!
      const hash = hashOf(word, 0, word.length)
      const slot = this.#slotOf(hash, word, 0, word.length)
      this.#slots[slot] = id
      this.#hashes[slot] = hash
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 2166136261 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), 16777619)
  return hash
}
