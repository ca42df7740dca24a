import type { Span, StatementMode } from '../../../model/index.ts'
import type { DraftDate } from '../agreements/draft.ts'
import type { ActorValue } from '../units/unit.ts'

/** Somebody who says something, and the words that name them. */
export type Speaker = { readonly actor: ActorValue; readonly span: Span; readonly isCarried: boolean }

/** What one sentence reports that somebody said, before it is written as a finding. */
export type StatementDraft = {
  readonly rule: string
  readonly sentence: number
  readonly speaker: Speaker
  readonly mode: StatementMode
  readonly quote: Span
  readonly span: Span
  readonly addressee: { readonly actor: ActorValue; readonly span: Span } | null
  readonly date: DraftDate | null
  /** Only puts a figure on something: nothing goes on behind it. */
  readonly isFigure: boolean
}
