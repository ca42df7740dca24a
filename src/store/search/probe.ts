import type { TextIndex } from '../schema/table.ts'

/** Words that stand one after the other; of the last one only the beginning where `isPrefix`. */
export type Phrase = {
  readonly kind: 'phrase'
  readonly words: readonly string[]
  readonly isPrefix?: true
  /** The column that they stand in; any, where none is named. */
  readonly column?: string
}
/** A key such as `form:treaty`. */
export type Key = { readonly kind: 'key'; readonly key: string }
/** One of these. */
export type Clause = readonly (Phrase | Key)[]

/**
 * What is looked up in a text index: all of `must`, with positions from `from` to `to`, both included. What has all clauses of one list of
 * `not` is left out.
 */
export type Probe = {
  readonly index: TextIndex
  readonly must: readonly Clause[]
  readonly not: readonly (readonly Clause[])[]
  readonly from: number
  readonly to: number
}

/** In an index, keys begin with this sign, so that no word or prefix of a query is ever taken for one. */
export const KEY_SIGN = '='
/** And this one begins unstemmed forms of words, for prefixes. */
export const FORM_SIGN = '~'
/** Every row has this key: "all but these" needs something to take away from. */
export const ALL_KEY = 'all'

export const toKeyToken = (key: string): string => `${KEY_SIGN}${key.toLowerCase()}`

/** Keys as an index gets them. */
export const toKeyTokens = (keys: readonly string[]): string => [...new Set(keys)].map(toKeyToken).join(' ')
