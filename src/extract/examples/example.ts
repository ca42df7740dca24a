import type { EventKind, Form, Instrument, Relation, StatementMode, Status } from '../../model/index.ts'

/** One meaning and several wordings of it. Of a wording the words in [brackets] carry the value; without brackets all do. */
export type Meaning = { readonly value: string; readonly wordings: readonly string[] }

/** What one rule finds, and what looks alike and holds nothing of the kind. */
export type RuleExample = { readonly meanings: readonly Meaning[]; readonly lookAlikes: readonly string[] }

/** The examples of one list of rules, by the id of the rule. Values are written as `sayValue` writes them. */
export type RuleExamples = Readonly<Record<string, RuleExample>>

/** The Wednesday on which every example was published that does not say otherwise. */
export const REFERENCE = '2015-05-20'

/** A sentence or a few. */
type Text = { readonly text: string; readonly title?: string; readonly published?: string }

/** What must be known of an agreement; what is left out may be anything, null says that there must be none. */
export type ExpectedAgreement = {
  readonly form?: Form
  readonly instrument?: Instrument
  readonly status?: Status
  readonly reached?: Status
  /** All countries of its sides: 'CN RU'. */
  readonly countries?: string
  /** Roles by the name of the party, 'provider signatory'; null for one that is no party. Others may be there. */
  readonly parties?: Readonly<Record<string, string | null>>
  /** All amounts by the words that carry them, as `sayAmount` writes them. */
  readonly amounts?: Readonly<Record<string, string>>
  /** All terms by the words that carry them, as `sayTerm` writes them. */
  readonly terms?: Readonly<Record<string, string>>
  readonly date?: string | null
  /** All milestones in order: 'signed 2015-05-08'. */
  readonly milestones?: readonly string[]
  readonly count?: number | null
  readonly number?: string | null
  readonly follows?: Relation | null
  readonly attribution?: string | null
}
export type AgreementExample = Text & { readonly found: readonly ExpectedAgreement[] }

export type ExpectedStatement = {
  readonly speaker: string
  readonly quote: string
  readonly mode?: StatementMode
  readonly addressee?: string | null
  readonly date?: string | null
}
export type StatementExample = Text & { readonly found: readonly ExpectedStatement[] }

export type ExpectedEvent = {
  readonly kind: EventKind
  /** All who take part, in any order. */
  readonly participants?: readonly string[]
  readonly place?: string | null
  readonly date?: string | null
}
export type EventExample = Text & { readonly found: readonly ExpectedEvent[] }

/** Examples that show one thing, under the words that say what it is. */
export type Topics<E> = Readonly<Record<string, readonly E[]>>

/** What a good reader manages and the engine does not yet, and why. The runner checks that it still fails. */
export type KnownGap = { readonly reason: string } & (
  | { readonly rule: string; readonly wording: string; readonly value: string | null }
  | { readonly agreements: AgreementExample }
  | { readonly statements: StatementExample }
  | { readonly events: EventExample }
)

/** All examples of a language; every language fills the same slots. */
export type LanguageExamples = {
  readonly money: RuleExamples
  readonly dates: RuleExamples
  readonly quantities: RuleExamples
  readonly names: RuleExamples
  readonly agreements: Topics<AgreementExample>
  readonly statements: Topics<StatementExample>
  readonly events: Topics<EventExample>
  readonly knownGaps: readonly KnownGap[]
}
