import type { OrganisationPattern } from '../../knowledge/index.ts'
import type { Instrument, PartyType, Qualifier, Sector } from '../../model/index.ts'
import type { DateExpression } from './dates.ts'
import type { Grammar } from './grammar.ts'
import type { MoneyExpression, QuantityExpression } from './mentions.ts'
import type { NumberWords } from './numbers.ts'
import type { Rule } from './pattern.ts'
import type { ActorValue, PhraseSequence } from './phrase.ts'
import type { DatedEvent } from './publication.ts'
import type { TokenSequence } from './token-sequence.ts'
import type { NounEntry, SpeechEntry, VerbEntry, VerbForm } from './words.ts'

/** What a rule over names makes: an actor. */
export type NameRule = Rule<PhraseSequence, ActorValue>

/** All that the engine must be given of a language; every language fills the same slots. */
export type LanguageKit = {
  readonly code: string
  readonly grammar: Grammar
  readonly numbers: NumberWords
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: Readonly<Record<string, number>>
  readonly directions: Readonly<Record<string, 'last' | 'this' | 'next'>>
  readonly timeUnits: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, readonly string[]>>
  readonly per: Readonly<Record<string, readonly string[]>>
  readonly percent: readonly string[]
  readonly baseRates: Readonly<Record<string, string>>
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>>
  readonly plus: readonly string[]
  readonly annual: readonly string[]
  readonly stops: readonly string[]
  readonly rules: {
    readonly money: readonly Rule<TokenSequence, MoneyExpression>[]
    readonly dates: readonly Rule<TokenSequence, DateExpression>[]
    readonly quantities: readonly Rule<TokenSequence, QuantityExpression>[]
    readonly names: readonly NameRule[]
  }
  readonly nouns: readonly (readonly [phrase: string, entry: NounEntry])[]
  readonly verbs: readonly (readonly [lemmas: string, entry: VerbEntry])[]
  readonly nominals: Readonly<Record<string, readonly string[]>>
  readonly speech: readonly (readonly [lemmas: string, entry: SpeechEntry])[]
  inflect(lemma: string): readonly (readonly [string, readonly VerbForm[]])[]
  readonly offices: readonly string[]
  readonly officeModifiers: readonly string[]
  readonly honorifics: readonly string[]
  readonly bodies: Readonly<Record<string, PartyType>>
  readonly portfolios: readonly string[]
  readonly functionWords: readonly string[]
  readonly nameParticles: readonly string[]
  readonly organisationPatterns: (patterns: readonly OrganisationPattern[]) => readonly OrganisationPattern[]
  readonly anniversaries: readonly DatedEvent[]
  readonly abbreviations: readonly string[]
  readonly sectorWords: Readonly<Record<Sector, readonly string[]>>
  readonly instrumentWords: Readonly<Partial<Record<Instrument, readonly string[]>>>
}
