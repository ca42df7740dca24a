import { list } from '../kit-words.ts'
import type { Vocabulary } from '../text/vocabulary.ts'

/** What joins a phrase to what stands before it. */
export type Relation =
  | 'between'
  | 'with'
  | 'by'
  | 'to'
  | 'for'
  | 'from'
  | 'of'
  | 'in'
  | 'on'
  | 'about'
  | 'under'
  | 'against'
  | 'worth'
  | 'via'

/** Classes of small words, as bits; a word may belong to several. */
export const CLASS = {
  definite: 1 << 0,
  indefinite: 1 << 1,
  possessive: 1 << 2,
  quantifier: 1 << 3,
  preposition: 1 << 4,
  coordinator: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  be: 1 << 8,
  have: 1 << 9,
  do: 1 << 10,
  /** will, shall */
  future: 1 << 11,
  /** would, may, could, should … */
  modal: 1 << 12,
  negation: 1 << 13,
  adverb: 1 << 14,
  /** The mark of the infinitive. */
  to: 1 << 15,
  pronoun: 1 << 16,
  /** that, before a clause */
  complementizer: 1 << 17,
  /** proposed, draft, planned: what does not exist yet */
  planned: 1 << 18,
  /** signed, landmark: what does */
  concluded: 1 << 19,
  /** Nouns for people and bodies that act. */
  agent: 1 << 20,
  /** presence, mediated, witnessed, auspices: whoever it brings in is no party */
  presence: 1 << 21,
  /** previous, earlier, existing, original: an undertaking of before */
  former: 1 << 22,
  /** another, second, further: not the one told of already */
  another: 1 << 23,
  /** was, had, did: auxiliaries of the past */
  past: 1 << 24,
  /** be, been, being: forms that need another auxiliary */
  bare: 1 << 25,
  /** if, unless, whether */
  conditional: 1 << 26,
  /** the, a */
  article: 1 << 27,
  /** first, second: with a determiner they stand for one of several told of */
  ordinal: 1 << 28,
  /** every: all that there are, and none in particular */
  every: 1 << 29,
} as const
export type WordClass = keyof typeof CLASS

/** The small words of a language by what they do, each list as one text. */
export type Grammar = {
  readonly classes: Readonly<Record<WordClass, string>>
  readonly relations: Readonly<Record<Relation, string>>
}

/** The grammar made ready: bits and relation of every word, by its number in the vocabulary. */
export type GrammarTable = { readonly bits: Int32Array; readonly relations: ReadonlyMap<number, Relation> }

/** Numbers the words of a grammar; call it after every other word is interned, since the table has the vocabulary's size. */
export function compileGrammar(grammar: Grammar, vocabulary: Vocabulary): GrammarTable {
  const entries = Object.entries(grammar.classes).flatMap(([name, words]) =>
    list(words).map(word => [vocabulary.intern(word), CLASS[name as WordClass]] as const),
  )
  const relations = Object.entries(grammar.relations).flatMap(([relation, words]) =>
    list(words).map(word => [vocabulary.intern(word), relation as Relation] as const),
  )
  const bits = new Int32Array(vocabulary.size + 1)
  for (const [id, bit] of entries) bits[id]! |= bit
  for (const [id] of relations) bits[id]! |= CLASS.preposition
  return { bits, relations: new Map(relations) }
}
