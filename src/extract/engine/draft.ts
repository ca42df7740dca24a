import type {
  Amount,
  Evidenced,
  Relation as Following,
  Form,
  Instrument,
  Sector,
  Span,
  Status,
  Term,
} from '../../model/index.ts'
import type { Candidate } from './candidates.ts'
import type { CueHit } from './classify.ts'
import type { CalendarDate } from './dates.ts'
import type { Participant } from './sides.ts'

/** A date told of a draft, with what it dates. */
export type DraftDate = {
  readonly date: CalendarDate
  readonly edtf: string
  readonly spans: readonly Span[]
  readonly rule: string
  readonly isInferred: boolean
}

/** An agreement in the making: what candidates told of it, gathered over the document. */
export type Draft = {
  readonly candidates: readonly Candidate[]
  readonly spans: readonly Span[]
  readonly subject: Span
  readonly title: Span
  readonly form: { readonly code: Form; readonly span: Span; readonly rule: string; readonly isSpecific: boolean }
  readonly instrument: {
    readonly code: Instrument
    readonly spans: readonly Span[]
    readonly rule: string
    readonly isStated: boolean
  }
  readonly milestones: readonly {
    readonly status: Status
    readonly span: Span
    readonly rule: string
    readonly date: DraftDate | null
  }[]
  readonly participants: readonly Participant[]
  /** Keys of the sides, in order of mention; `inferred` those taken from the context. */
  readonly sides: ReadonlyMap<
    string,
    { readonly spans: readonly Span[]; readonly rule: string; readonly isInferred: boolean }
  >
  readonly amounts: readonly Evidenced<Amount>[]
  readonly terms: readonly Evidenced<Term>[]
  readonly cues: readonly CueHit[]
  readonly sectors: readonly Evidenced<Sector>[]
  readonly count: { readonly value: number; readonly span: Span } | null
  readonly follows: {
    readonly relation: Following
    readonly spans: readonly Span[]
    readonly target: string
    readonly rule: string
  } | null
  readonly isTitle: boolean
  readonly isItem: boolean
  readonly isPlural: boolean
}
