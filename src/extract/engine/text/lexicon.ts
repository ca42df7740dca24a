import { ByWord } from './by-word.ts'
import { foldWord } from './fold.ts'
import { FLAG, type Tokens, tokenize } from './tokens.ts'
import { NUMBER_WORD, POSSESSIVE_WORD, Vocabulary } from './vocabulary.ts'

/** What a lexicon holds at a token: the value of the longest run of words, and one past its last token. */
export type LexiconHit<T> = { readonly value: T; readonly to: number }

type Node<T> = { next: Map<number, Node<T>> | null; value: T | null }

/** Words and runs of words, each with a value; looked up by longest match, token by token. */
export class Lexicon<T> {
  /** First words, by their number in the vocabulary. */
  readonly #first = new ByWord<Node<T> | null>(null)
  readonly #vocabulary: Vocabulary
  /** By first word, the length of the longest phrase. */
  readonly #lengths = new ByWord(0)

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Characters of the longest phrase that begins with a word. */
  longestFrom(word: number): number {
    return this.#lengths.get(word)
  }

  /**
   * Gives a phrase such as "line of credit" the value that `update` makes of the one it has (null for none); returns the number of its
   * first word, 0 for an empty phrase.
   */
  put(phrase: string, update: (known: T | null) => T): number {
    const [first, ...rest] = splitWords(phrase).map(word => this.#vocabulary.intern(word))
    if (first === undefined) return 0
    this.#lengths.set(first, Math.max(this.#lengths.get(first), phrase.length))
    let node = this.#first.get(first)
    if (!node) {
      node = { next: null, value: null }
      this.#first.set(first, node)
    }
    for (const id of rest) {
      node.next ??= new Map()
      let next = node.next.get(id)
      if (!next) {
        next = { next: null, value: null }
        node.next.set(id, next)
      }
      node = next
    }
    node.value = update(node.value)
    return first
  }

  /** Whether some phrase is a word alone, or begins with it and a second one. */
  hasFrom(first: number, second: number): boolean {
    const node = this.#first.get(first)
    return node !== null && (node.value !== null || node.next?.has(second) === true)
  }

  /** The values of all phrases that begin with a word. */
  *valuesFrom(word: number): Generator<T> {
    const waiting = [this.#first.get(word)]
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.value !== null) yield node.value
      if (node.next) waiting.push(...node.next.values())
    }
  }

  /** The longest entry that begins at token `at` and ends at `limit` at the latest; null where there is none. */
  match(tokens: Tokens, at: number, limit: number): LexiconHit<T> | null {
    let node: Node<T> | null | undefined = this.#first.get(tokens.word[at]!)
    let value: T | null = null
    let to = at
    for (let i = at + 1; node && i <= limit; i++) {
      if (node.value !== null) {
        value = node.value
        to = i
      }
      if (i === limit || !node.next) break
      node = node.next.get(tokens.word[i]!)
    }
    return value === null ? null : { value, to }
  }
}

/** An update that adds to a list. */
export const adding =
  <T>(entry: T) =>
  (known: T[] | null): T[] =>
    known ? [...known, entry] : [entry]

/** An update that keeps the first value. */
export const keepingFirst =
  <T>(value: T) =>
  (known: T | null): T =>
    known ?? value

const NO_WORDS = new Vocabulary()
/** The words of a phrase as the tokenizer would cut them, folded. */
export function splitWords(phrase: string): string[] {
  const { count, start, end, flags } = tokenize(phrase, 0, phrase.length, NO_WORDS)
  return Array.from({ length: count }, (_, i) => {
    if (flags[i]! & FLAG.possessive) return POSSESSIVE_WORD
    if (flags[i]! & FLAG.number) return NUMBER_WORD
    return foldWord(phrase.slice(start[i], end[i]))
  })
}
