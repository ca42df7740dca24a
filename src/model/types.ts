import type { Of } from './deep-readonly.ts'
import type * as schema from './schema.ts'

/** Half-open range of UTF-16 units of `document.text`. */
export type Span = Of<typeof schema.spanSchema>
/** A value tied to the words that carry it. */
export type Evidenced<T> = {
  readonly value: T
  readonly spans: readonly Span[]
  readonly confidence: number
  readonly rule: string
  readonly inferred?: true | undefined
}
export type Actor = Of<typeof schema.actorSchema>
export type Place = Of<typeof schema.placeSchema>
export type Side = Of<typeof schema.sideSchema>
export type Party = Of<typeof schema.partySchema>
export type Amount = Of<typeof schema.amountSchema>
export type Term = Of<typeof schema.termSchema>
export type Milestone = Of<typeof schema.milestoneSchema>
export type Agreement = Of<typeof schema.agreementSchema>
export type Statement = Of<typeof schema.statementSchema>
export type Event = Of<typeof schema.eventSchema>
export type Membership = Of<typeof schema.membershipSchema>
export type Assessment = Of<typeof schema.assessmentSchema>
export type PageStart = Of<typeof schema.pageStartSchema>
export type Document = Of<typeof schema.documentSchema>
export type Reading = Of<typeof schema.readingSchema>
export type Failure = Of<typeof schema.failureSchema>
export type Line = Reading | Failure
export type DocumentInput = Of<typeof schema.documentInputSchema>
