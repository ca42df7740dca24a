import type { Amount, Evidenced, Form, Instrument, Relation, Role, Span, Status, Term } from '../../../model/index.ts'
import type { ActorValue } from '../units/unit.ts'
import type { CalendarDate } from '../values/dates.ts'

/** What an undertaking moves: something given, something sold, or nothing one way. */
export type Flow = 'given' | 'sold' | 'none'

/** A date of an agreement with what told it. */
export type DraftDate = {
  readonly date: CalendarDate
  readonly edtf: string
  readonly spans: readonly Span[]
  readonly rule: string
  readonly isInferred: boolean
}

/** Somebody who takes part in an agreement, and how the text brings them in. */
export type Participant = {
  readonly actor: ActorValue
  readonly span: Span
  readonly role: Role
  readonly rule: string
  /** A country that is only the place or the owner of what is given, or a name inside the phrase for it ("the Bata harbour"): no party. */
  readonly isSideOnly: boolean
}

export type SideEvidence = { readonly spans: readonly Span[]; readonly rule: string; readonly isInferred: boolean }

export type DraftMilestone = {
  readonly status: Status
  readonly span: Span
  readonly rule: string
  readonly date: DraftDate | null
}

/** What one or several places of a document tell of one agreement, before it is written as a finding. */
export type Draft = {
  readonly rule: string
  /** Where it is told of, the first place first. */
  readonly spans: readonly Span[]
  readonly subject: Span
  readonly form: {
    readonly code: Form
    readonly span: Span
    readonly rule: string
    readonly isSpecific: boolean
    /** Told by a noun that any paper may be called by. */
    readonly isBare: boolean
  }
  readonly instrument: {
    readonly code: Instrument
    readonly spans: readonly Span[]
    readonly rule: string
    readonly isStated: boolean
  }
  readonly milestones: readonly DraftMilestone[]
  readonly participants: readonly Participant[]
  readonly sides: ReadonlyMap<string, SideEvidence>
  readonly amounts: readonly Evidenced<Amount>[]
  readonly terms: readonly Evidenced<Term>[]
  readonly places: readonly { readonly name: string; readonly country?: string | undefined; readonly span: Span }[]
  readonly count: { readonly value: number; readonly span: Span } | null
  readonly number: { readonly value: string; readonly span: Span } | null
  readonly attribution: { readonly actor: ActorValue; readonly span: Span } | null
  readonly follows: {
    readonly relation: Relation
    readonly target: string
    readonly span: Span
    readonly rule: string
  } | null
  readonly partOf: { readonly target: string; readonly span: Span; readonly rule: string } | null
  /** Words of the subject, for telling whether two speak of one thing. */
  readonly words: ReadonlySet<number>
  readonly contentWords: ReadonlySet<number>
  /** Those of its name: before its noun, and behind it by "on", "for" or "of". */
  readonly nameWords: ReadonlySet<number>
  readonly flow: Flow
  /** Sentences that tell of it, by their place in the document. */
  readonly coverage: readonly number[]
  readonly traits: DraftTraits
}

/** How a draft came about: what merging looks at besides the fields. */
export type DraftTraits = {
  readonly origin: 'noun' | 'verb' | 'item' | 'title' | 'heading'
  readonly determiner: 'definite' | 'indefinite' | 'bare'
  readonly isAnother: boolean
  readonly isPlural: boolean
  /** Told as what will or would be given. */
  readonly isToCome: boolean
  /** Documents of which only the number is told. */
  readonly isBundle: boolean
  /** Index of the sentence and of the passage where it was first told of. */
  readonly sentence: number
  readonly passage: number
}
