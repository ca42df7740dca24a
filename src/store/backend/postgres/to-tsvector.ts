import type { IndexRow } from '../backend.ts'

const WEIGHTS = ['A', 'B', 'C', 'D'] as const
/** The highest position that a tsvector knows. */
const LAST = 16_383
/** Between two columns, so that no phrase reaches from one into the next. */
const GAP = 5

/**
 * A tsvector as PostgreSQL reads it, from tokens that are ours already: its own parser would cut them again. The weight of a word says
 * which column it stands in; keys have no place.
 *
 * @example toTsvector({ position: 1, columns: ['gas deal'], keys: '=form:treaty' }) // "'=form:treaty' 'gas':1A 'deal':2A"
 */
export function toTsvector({ columns, keys }: IndexRow): string {
  const parts: string[] = []
  for (const key of keys.split(' ')) if (key !== '') parts.push(toLexeme(key.toLowerCase()))
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
