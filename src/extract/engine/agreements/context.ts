import type { Span } from '../../../model/index.ts'
import type { Trace } from '../../trace.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import type { Focus } from '../cast/focus.ts'
import type { DateReference } from '../values/dates.ts'

/** Where dates count from, and what earlier sentences said of the day of the events. */
export type Timing = {
  readonly reference: DateReference
  /** The latest year of a full date in the text: completes "on June 27" where nothing else does. */
  readonly statedYear: number | null
}

/** What agreements are sought with. */
export type AgreementContext = {
  readonly analyser: Analyser
  readonly cast: Cast
  readonly focus: Focus
  readonly timing: Timing
  readonly trace: Trace | undefined
  /**
   * For a short text that tells of no agreement in so many words. bilateral: it is about two sides, and what one gives, builds or promises in
   * it is for the other; lone: it names one state only, and what that gives goes abroad.
   */
  readonly notice: 'none' | 'bilateral' | 'lone'
}

/** Says that a candidate lost, and why; returns null for the caller to pass on. */
export function lose({ trace }: AgreementContext, rule: string, span: Span, note: string): null {
  trace?.({ stage: 'candidate', rule, span, outcome: 'lost', note })
  return null
}
