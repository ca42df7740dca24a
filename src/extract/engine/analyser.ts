import type { Currency, Knowledge } from '../../knowledge/index.ts'
import type { Instrument, PartyType, Sector } from '../../model/index.ts'
import type { ConfidenceOf } from './confidence/confidence-model.ts'
import type { Glance } from './glance.ts'
import type { LinearModel } from './judgement/linear-model.ts'
import type { LanguageKit, WordSetName } from './kit.ts'
import type { GrammarTable } from './syntax/grammar.ts'
import type { Lexicon } from './text/lexicon.ts'
import type { PatternClass, RuleSet } from './text/pattern.ts'
import type { TokenSequence } from './text/token-sequence.ts'
import type { Vocabulary } from './text/vocabulary.ts'
import type { ByStem } from './units/by-stem.ts'
import type { Senses } from './units/senses.ts'
import type { ActorValue, UnitKind, UnitValueOf } from './units/unit.ts'
import type { UnitSequence } from './units/unit-sequence.ts'

type Cue<Code> = { readonly code: Code; readonly weight: number }
/** Cue words of sectors and instruments in one lexicon; longer phrases weigh more. */
export type CueEntry = (Cue<Sector> & { readonly list: 'sector' }) | (Cue<Instrument> & { readonly list: 'instrument' })

export type NameWords = Lexicon<PartyType>

/** A language and what is known of the world, made ready to run; built once for many documents. */
export type Analyser = {
  readonly kit: LanguageKit
  readonly knowledge: Knowledge
  /** Currencies by their codes. */
  readonly currencies: ReadonlyMap<string, Currency>
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon<Senses>
  readonly values: {
    /** Money, dates, quantities and plain numbers; of two as long the first of these. */
    readonly rules: RuleSet<TokenSequence, UnitValueOf<'money' | 'date' | 'quantity' | 'number'>>
    readonly currency: PatternClass<TokenSequence>
  }
  readonly names: RuleSet<UnitSequence, ActorValue>
  /** Words of names of organisations: last words, legal forms behind, first words. */
  readonly nameWords: { readonly head: NameWords; readonly suffix: NameWords; readonly opener: NameWords }
  /** Words that names of many organisations hold: "Technical", "Import", "Bridge". */
  readonly nameFields: ReadonlySet<number>
  /** Companies whatever words of form stand in their names. */
  readonly byStem: ByStem
  readonly cues: Lexicon<CueEntry[]>
  readonly wordSets: Readonly<Record<WordSetName, ReadonlySet<number>>>
  readonly models: { readonly sector: LinearModel; readonly instrument: LinearModel }
  readonly confidenceOf: ConfidenceOf
  readonly grammar: GrammarTable
  readonly stops: ReadonlySet<number>
  readonly functionWords: ReadonlySet<number>
  readonly particles: ReadonlySet<number>
  /** "Mr", "Dr": begin no name. */
  readonly honorifics: ReadonlySet<number>
  /** The same, and those of several words, folded. */
  readonly titles: ReadonlySet<string>
  /** "Finance", "Foreign": fields of government that an office bears. */
  readonly portfolios: ReadonlySet<number>
  readonly abbreviations: ReadonlySet<number>
  /** A first look at a document. */
  readonly glance: Glance
  /** Vocabulary number that stands for a kind of unit. */
  readonly kindWord: Readonly<Record<UnitKind, number>>
  /** The vocabulary's number of a word. */
  id(word: string): number
}
