import type { Status } from '../../../model/index.ts'
import type { NounEntry } from '../kit-words.ts'
import type { Draft, DraftDate } from './draft.ts'

/** What earlier sentences hand on: the day of the events, the last date told, the state of a bundle that is being listed. */
export type Carried = {
  readonly eventDate: DraftDate | null
  readonly lastDate: DraftDate | null
  readonly bundleStatus: Status | null
  /** The noun of the bundle, and the passage that told of it. */
  readonly bundle: NounEntry | null
  readonly bundlePassage: number
  /** What was told of last. */
  readonly last: Draft | null
}
