import { FLAG, foldWord, NUMBER_WORD, type Tokens, tokenize, Vocabulary } from './tokens.ts'

/** Entries found at a token: the longest run of words that the lexicon holds. */
export type LexiconHit<T> = { readonly entries: readonly T[]; readonly from: number; readonly to: number }

type Node<T> = { readonly next: Map<number, Node<T>>; entries: T[] | null }

/** Words and runs of words, each with its entries; looked up by longest match, token by token. */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map(), entries: null }
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Adds one entry under a phrase such as "line of credit"; returns the number of its first word. */
  add(phrase: string, entry: T): number {
    let node = this.#root
    let first = 0
    for (const word of splitWords(phrase)) {
      const id = this.#vocabulary.intern(word)
      first ||= id
      let next = node.next.get(id)
      if (!next) {
        next = { next: new Map(), entries: null }
        node.next.set(id, next)
      }
      node = next
    }
    if (node === this.#root) return 0
    node.entries ??= []
    node.entries.push(entry)
    return first
  }

  /** The longest entry that begins at token `at` and ends before `limit`; null where there is none. */
  match(tokens: Tokens, at: number, limit: number): LexiconHit<T> | null {
    let node: Node<T> | undefined = this.#root
    let best: LexiconHit<T> | null = null
    for (let i = at; i < limit; i++) {
      const id = tokens.word[i]!
      if (id === 0) break
      node = node.next.get(id)
      if (!node) break
      if (node.entries) best = { entries: node.entries, from: at, to: i + 1 }
    }
    return best
  }
}

/** The words of a phrase as the tokenizer would cut them, folded. */
export function splitWords(phrase: string): string[] {
  const tokens = tokenize(phrase, 0, phrase.length, NO_WORDS)
  return Array.from({ length: tokens.count }, (_, i) =>
    tokens.flags[i]! & FLAG.possessive
      ? "'s"
      : tokens.flags[i]! & FLAG.number
        ? NUMBER_WORD
        : foldWord(phrase.slice(tokens.start[i]!, tokens.end[i]!)),
  )
}
const NO_WORDS = new Vocabulary()
