import type { OfficeRole } from '../../knowledge/index.ts'
import type { Instrument, PartyType, Qualifier, Sector } from '../../model/index.ts'
import type { ConfidenceFile } from './confidence/confidence-model.ts'
import type { ModelFile } from './judgement/linear-model.ts'
import type { NounRow, VerbForm, VerbRow } from './kit-words.ts'
import type { Grammar } from './syntax/grammar.ts'
import type { Rule } from './text/pattern.ts'
import type { TokenSequence } from './text/token-sequence.ts'
import type { ActorValue } from './units/unit.ts'
import type { UnitSequence } from './units/unit-sequence.ts'
import type { DateExpression } from './values/dates.ts'
import type { MoneyExpression } from './values/money.ts'
import type { NumberWords } from './values/numbers.ts'
import type { QuantityExpression } from './values/quantities.ts'

/** An event whose anniversaries date texts: words that name it, and its year. */
export type DatedEvent = { readonly words: readonly string[]; readonly year: number }

/** Sets of words that the engine asks for around money, rates and lengths of time. */
export const WORD_SET_NAMES = [
  'otherMoney',
  'forecasts',
  'tranche',
  'drawn',
  'conversions',
  'settlement',
  'interest',
  'grace',
  'maturity',
  'otherDurations',
  'durationLinks',
  'deadlines',
  'quantities',
  'lyAdjectives',
  'accompanying',
  'debts',
  'bills',
  'additions',
  'costs',
  'negotiations',
  'sources',
  'papers',
  'views',
  'quotes',
  'including',
  'amountColumn',
  'lenderColumn',
  'borrowerColumn',
  'judging',
  'authors',
  'selves',
  'attitudes',
  'sweepings',
  'clefts',
  'pointers',
  'duties',
  'causatives',
  'perceptions',
  'conditions',
  'sidesColumn',
  'displaced',
  'reactions',
  'capacities',
  'abstracts',
  'speeches',
  'goods',
  'comparisons',
  'nearness',
  'parliaments',
  'prices',
  'trading',
  'partOf',
  'wholeCosts',
  'totals',
  'totalling',
  'worths',
  'at',
  'works',
  'fees',
  'stretches',
  'options',
  'prolonging',
  'until',
  'wholes',
  'numbering',
  'letters',
  'convictions',
  'shifted',
  'perfect',
  'neuters',
  'questions',
  'leaders',
  'joining',
  'members',
  'owners',
  'visits',
  'meetings',
  'calls',
  'rounds',
  'assemblies',
  'banks',
  'firms',
  'institutions',
] as const
export type WordSetName = (typeof WORD_SET_NAMES)[number]

/** What a rule over names makes: an actor. */
export type NameRule = Rule<UnitSequence, ActorValue>

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
  readonly nouns: readonly NounRow[]
  /** Tables of verbs; where two hold a lemma the first says what it does, the later add what it lacks. */
  readonly verbs: readonly VerbRow[]
  readonly nominals: Readonly<Record<string, string>>
  inflect(lemma: string): readonly (readonly [string, readonly VerbForm[]])[]
  readonly offices: readonly string[]
  readonly officeModifiers: readonly string[]
  /** Offices, folded, whose holder is known by country and day. */
  readonly officeRoles: Readonly<Record<string, OfficeRole>>
  readonly honorifics: readonly string[]
  readonly bodies: Readonly<Record<string, PartyType>>
  readonly portfolios: readonly string[]
  /** Words that join the fields of an office: and, comma. */
  readonly fieldLinks: readonly string[]
  /** Words between an office and what it is for: of, for, to. */
  readonly chargeWords: readonly string[]
  readonly functionWords: readonly string[]
  readonly nameParticles: readonly string[]
  readonly anniversaries: readonly DatedEvent[]
  readonly anniversaryWord: string
  readonly abbreviations: readonly string[]
  readonly wordSets: Readonly<Record<WordSetName, string>>
  /** The language's linear models, read when they are first needed. */
  model(name: 'sector' | 'instrument'): ModelFile
  /** How often what was found in which way is right. */
  confidence(): ConfidenceFile
  /** Ways of saying that a loan bears no interest, in small letters. */
  readonly interestFree: readonly string[]
  /** Words that tell a sector or an instrument, each list as one text; instruments from the most telling to the vaguest. */
  readonly sectorWords: Readonly<Record<Sector, string>>
  readonly instrumentWords: Readonly<Partial<Record<Instrument, string>>>
}
