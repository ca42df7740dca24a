import { ByWord } from './by-word.ts'
import { foldWord } from './fold.ts'
import { FLAG, type Tokens, tokenize } from './tokens.ts'
import { NUMBER_WORD, POSSESSIVE_WORD, Vocabulary } from './vocabulary.ts'

/** What a lexicon holds at a token: the entries of the longest run of words. */
export type LexiconHit<T> = { readonly entries: readonly T[]; readonly to: number }

type Node<T> = { next: Map<number, Node<T>> | null; entries: T[] | null }

/** Words and runs of words, each with its entries; looked up by longest match, token by token. */
export class Lexicon<T> {
  /** First words, by their number in the vocabulary. */
  readonly #first = new ByWord<Node<T> | null>(null)
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Adds one entry under a phrase such as "line of credit"; returns the number of its first word, 0 for an empty one. */
  add(phrase: string, entry: T): number {
    const ids = splitWords(phrase).map(word => this.#vocabulary.intern(word))
    const [first, ...rest] = ids
    if (first === undefined) return 0
    let node = this.#first.get(first)
    if (!node) {
      node = { next: null, entries: null }
      this.#first.set(first, node)
    }
    for (const id of rest) {
      node.next ??= new Map()
      let next = node.next.get(id)
      if (!next) {
        next = { next: null, entries: null }
        node.next.set(id, next)
      }
      node = next
    }
    node.entries ??= []
    node.entries.push(entry)
    return first
  }

  /** The longest entry that begins at token `at` and ends at `limit` at the latest; null where there is none. */
  match(tokens: Tokens, at: number, limit: number): LexiconHit<T> | null {
    let node: Node<T> | null | undefined = this.#first.get(tokens.word[at]!)
    let best: LexiconHit<T> | null = null
    for (let i = at + 1; node && i <= limit; i++) {
      if (node.entries) best = { entries: node.entries, to: i }
      if (i === limit || !node.next) break
      node = node.next.get(tokens.word[i]!)
    }
    return best
  }
}

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
