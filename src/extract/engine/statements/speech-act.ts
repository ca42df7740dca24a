import type { VerbGroup } from '../syntax/verb-group.ts'
import type { Speaker } from './statement-draft.ts'

/**
 * How something is said: by a verb of saying (say, tell, call, speak, hope), by one that asks or promises (ask), puts a figure on
 * something (value), says something only between commas (aside: "there was, he found, a case"), by a frame of mind (mind: "was confident
 * that"), or by words that stand for a verb (source: "according to").
 */
export type Manner = 'say' | 'tell' | 'call' | 'speak' | 'hope' | 'ask' | 'value' | 'aside' | 'mind' | 'source'

/** A verb of saying with its speaker, or words such as "according to" that stand for one. */
export type SpeechAct = {
  readonly rule: string
  readonly manner: Manner
  readonly verb: VerbGroup | null
  readonly speaker: Speaker
  readonly addressee: Speaker | null
  /** Units that say who speaks and to whom, from the speaker to the hearer: no part of what is said. */
  readonly from: number
  readonly to: number
}
