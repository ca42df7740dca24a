import type { Country, Organisation, Person } from '../../knowledge/index.ts'
import type { PartyType, Span } from '../../model/index.ts'
import type { DateExpression } from './dates.ts'
import type { MoneyExpression, QuantityExpression } from './mentions.ts'
import type { Sequence } from './pattern.ts'
import type { NounEntry, SpeechEntry, VerbEntry, VerbForm } from './words.ts'

/** How a country is named: "China", "Chinese", "the Chinese", "Beijing", "the Kremlin", "Shanghai". */
export type NationForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'city' | 'combining'

/** Somebody or something that can act: a state, a body, a firm, a person. */
export type ActorValue = {
  readonly name: string
  readonly type: PartyType
  /** Country that it belongs to or is. */
  readonly country?: string | undefined
  readonly id?: string | undefined
  readonly office?: string | undefined
  /** How a state was named; absent for all others. */
  readonly form?: NationForm
  readonly organisation?: Organisation
  readonly person?: Person
  /** The members of "A, B and C". */
  readonly members?: readonly Phrase[]
  /** "the two countries", "both sides": stands for the sides in focus. */
  readonly isCollective?: boolean
  /** "he", "she", "it". */
  readonly isPronoun?: boolean
}

export type PhraseValue =
  | { readonly tag: 'nation'; readonly country: Country; readonly form: NationForm }
  | { readonly tag: 'organisation'; readonly organisation: Organisation; readonly isWeak: boolean }
  | { readonly tag: 'person'; readonly person: Person; readonly isWeak: boolean }
  | { readonly tag: 'name'; readonly type: PartyType | null }
  | { readonly tag: 'office'; readonly office: string }
  | { readonly tag: 'body'; readonly type: PartyType }
  | { readonly tag: 'actor'; readonly actor: ActorValue }
  | { readonly tag: 'noun'; readonly noun: NounEntry; readonly head: string }
  | { readonly tag: 'verb'; readonly verb: VerbEntry; readonly lemma: string; readonly forms: readonly VerbForm[] }
  | {
      readonly tag: 'speech'
      readonly speech: SpeechEntry
      readonly lemma: string
      readonly forms: readonly VerbForm[]
    }
  | { readonly tag: 'money'; readonly money: MoneyExpression }
  | { readonly tag: 'date'; readonly date: DateExpression }
  | { readonly tag: 'quantity'; readonly quantity: QuantityExpression }
  | { readonly tag: 'number'; readonly number: string }
  | { readonly tag: 'word' }

export type Tag = PhraseValue['tag']

/** A run of tokens that stands for one thing. */
export type Phrase = {
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Vocabulary number of the word, or of the tag ("<money>") for all but plain words. */
  readonly word: number
  /** Rule or lexicon entry that made the phrase. */
  readonly rule: string
  readonly value: PhraseValue
}

/** Phrases as the pattern runner sees them. */
export class PhraseSequence implements Sequence {
  readonly phrases: readonly Phrase[]
  /** The document's text, which the spans of the phrases index. */
  readonly text: string
  readonly #stops: ReadonlySet<number>

  constructor(phrases: readonly Phrase[], text: string, stops: ReadonlySet<number>) {
    this.phrases = phrases
    this.text = text
    this.#stops = stops
  }
  get count(): number {
    return this.phrases.length
  }
  word(at: number): number {
    return this.phrases[at]?.word ?? 0
  }
  isStop(at: number): boolean {
    return this.#stops.has(this.word(at))
  }
  spanOf(from: number, to: number): Span {
    return { start: this.phrases[from]!.span.start, end: this.phrases[to - 1]!.span.end }
  }
}
