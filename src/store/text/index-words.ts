import { FORM_SIGN } from '../search/probe.ts'
import { tokenize } from './tokenize.ts'

/** No more of a column is searched: a name of a megabyte is kept whole, but belongs in no index. */
const LONGEST = 8_000

/** What a text index gets for a text: its words in order, then the forms that prefixes are compared with. */
export function indexWords(text: string): string {
  const { words, forms } = tokenize(text.length <= LONGEST ? text : text.slice(0, LONGEST).toWellFormed())
  return forms.length === 0 ? words.join(' ') : `${words.join(' ')} ${forms.map(form => FORM_SIGN + form).join(' ')}`
}

/** Between two names, so that no phrase reaches from one into the next: a token that no query makes. */
const GAP = '_'

export const indexNames = (names: Iterable<string>): string => [...new Set(names)].map(indexWords).join(` ${GAP} `)
