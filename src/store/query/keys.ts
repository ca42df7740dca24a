import { hash } from 'node:crypto'
import { tokenize } from '../text/tokenize.ts'

/** Kinds of keys: what agreements, documents, statements and events can be filtered by and counted over. */
export type KeyKind =
  | 'country'
  | 'pair'
  | 'party'
  | 'form'
  | 'instrument'
  | 'status'
  | 'reached'
  | 'sector'
  | 'rank'
  | 'state'
  | 'review'
  | 'currency'
  | 'amount'
  | 'year'
  | 'publisher'
  | 'language'
  | 'package'
  | 'frame'
  | 'problem'
  | 'has'
  | 'kind'
  | 'mode'

const OTHER_PATTERN = /[^\p{L}\p{M}\p{N}._-]+/gu
const LONGEST = 100

/** A key as it is stored: no blanks, so that a row's keys can stand side by side. */
export const toKey = (kind: KeyKind, value: string): string =>
  `${kind}:${value.slice(0, LONGEST).toWellFormed().replaceAll(OTHER_PATTERN, '_')}`

/** A name as a key: names that differ only in case, accents or stops are one. */
export function nameKey(kind: KeyKind, name: string): string {
  const { words } = tokenize(name.slice(0, LONGEST), word => word)
  // One of signs alone is known by its hash.
  return toKey(kind, words.length > 0 ? words.join('_') : `_${hash('sha256', name).slice(0, 16)}`)
}

/** Two countries in alphabetic order, as in `CN-RU`. */
export const toPair = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`)

/** The order of magnitude of an amount in a currency: 400 million dollars are `amount:USD-34`. */
export const amountKey = (currency: string, magnitude: number): string => toKey('amount', `${currency}-${magnitude}`)
/** Steps from one power of ten to the next, and the highest that is told apart. */
const STEPS = 4
export const LAST_MAGNITUDE = 18 * STEPS
export const magnitudeOf = (value: number): number =>
  value < 1 ? 0 : Math.min(Math.floor(Math.log10(value) * STEPS), LAST_MAGNITUDE)

/** Keys side by side, with a blank at both ends so that one can be looked for as a whole. */
export const joinKeys = (keys: Iterable<string>): string => ` ${[...new Set(keys)].join(' ')} `
export const splitKeys = (joined: string): string[] => joined.split(' ').filter(key => key !== '')
