import type { NounEntry } from '../kit-words.ts'
import type { Parse } from '../syntax/clause.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import type { Predicate } from './predicate.ts'
import type { Zone } from './zones.ts'

/** A place where a sentence speaks of an undertaking: by a noun ("a loan") or by a verb alone ("donated ten ambulances"). */
export type Mention = {
  readonly parse: Parse
  /** The unit that names it. */
  readonly at: number
  readonly noun: NounEntry | null
  readonly phrase: NounPhrase | null
  /** What the verbs around it do to it; a mention by a verb has that verb first. */
  readonly predicates: readonly Predicate[]
  readonly determiner: 'definite' | 'indefinite' | 'bare'
  /** "another loan", "a second agreement" */
  readonly isAnother: boolean
  /** "the first", "one on tourism": one of several told of before. */
  readonly isOrdinal: boolean
  readonly isPlural: boolean
  /** How many, where a number says so. */
  readonly count: number | null
  /** From its phrase to where another undertaking or clause begins. */
  readonly own: Zone
  /** Other stretches of the sentence that speak of it: around its verbs. */
  readonly shared: readonly Zone[]
  /** Own stretches of the undertakings beside it: their sums are not its own. */
  readonly siblings: readonly Zone[]
  /** The mention that this one says the contents of: "an agreement for China to build a road". */
  readonly inside: Mention | null
}
