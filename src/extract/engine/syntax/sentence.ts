import type { CueHit } from '../judgement/cues.ts'
import type { Passage } from '../text/passage.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'

/** A sentence, or an item of a list run together, as units. */
export type Sentence = {
  readonly passage: Passage
  readonly passageIndex: number
  /** Place among all sentences of the document. */
  readonly index: number
  readonly units: UnitSequence
  readonly tokens: TokenSequence
  /** Place in the document's text. */
  readonly start: number
  readonly end: number
  /** Its cue words of sectors and instruments, found when first asked for. */
  cues(): readonly CueHit[]
}
