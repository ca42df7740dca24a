import type { EventKind, Span } from '../../../model/index.ts'
import type { DraftDate } from '../agreements/draft.ts'
import type { Parse } from '../syntax/clause.ts'
import type { ActorValue, Unit } from '../units/unit.ts'

/** Somebody or some place in an event, with the unit that names it. */
export type Taking = { readonly actor: ActorValue; readonly unit: Unit }

/** What one clause or noun tells of an event, before it is written as a finding. */
export type EventDraft = {
  readonly rule: string
  readonly kind: EventKind
  readonly word: Span
  readonly parse: Parse
  readonly participants: readonly Taking[]
  readonly place: Taking | null
  /** The place is that of the date line. */
  readonly isInferred?: true
  readonly date: DraftDate | null
}
