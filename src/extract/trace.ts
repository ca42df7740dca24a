import type { Span } from '../model/index.ts'

/** What the engine looked for when a step was taken, in the order of the cascade. */
export type TraceStage =
  | 'value'
  | 'name'
  | 'candidate'
  | 'finding'
  | 'statement'
  | 'event'
  | 'membership'
  | 'assessment'

/** One thing that the engine tried on one document: the rule, the words it looked at, and what came of it. */
export type TraceStep = {
  readonly stage: TraceStage
  /** Id of the rule, such as `en/money/symbol-before-number`. */
  readonly rule: string
  readonly span: Span
  /** `fired`: it made something; `lost`: it was dropped, for `note`'s reason. */
  readonly outcome: 'fired' | 'lost'
  /** What was made, or why it lost, in a few words. */
  readonly note: string
}

/** Takes the steps while a document is read; without one nothing is recorded. */
export type Trace = (step: TraceStep) => void
