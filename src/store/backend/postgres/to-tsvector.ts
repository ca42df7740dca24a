import type { IndexRow } from '../backend.ts'

const WEIGHTS = ['A', 'B', 'C', 'D'] as const
/** Begins a word of the first column. */
export const FIRST_SIGN = '^'
/** The highest position that a tsvector knows. */
const LAST = 16_383
/** Between two columns, so that no phrase reaches from one into the next. */
const GAP = 5

/**
 * A tsvector as PostgreSQL reads it, from tokens that are ours already: its own parser would cut them again. The weight of a word says
 * which column it stands in; keys have no place.
 *
 * @example toTsvector({ position: 1, columns: ['gas deal'], keys: '=form:treaty' }) // "'=form:treaty' '^gas' '^deal' 'gas':1A 'deal':2A"
 */
export function toTsvector({ columns, keys }: IndexRow): string {
  const parts: string[] = []
  for (const key of keys.split(' ')) if (key !== '') parts.push(toLexeme(key.toLowerCase()))
  // PostgreSQL knows how frequent a word is, not how frequent it is in one column: of the first, which is looked for most, words are told apart.
  for (const word of new Set((columns[0] ?? '').split(' '))) if (word !== '') parts.push(toLexeme(FIRST_SIGN + word))
  let at = 0
  for (const [index, words] of columns.entries()) {
    for (const word of words.split(' ')) {
      if (word === '') continue
      at = Math.min(at + 1, LAST)
      parts.push(`${toLexeme(word)}:${at}${WEIGHTS[index]}`)
    }
    at += GAP
  }
  return parts.join(' ')
}

/** A word of a tsvector or a tsquery, in quotes. */
export const toLexeme = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
