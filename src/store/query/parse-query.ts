import { type Clause, FORM_SIGN, type Phrase } from '../search/probe.ts'
import { StoreError } from '../store-error.ts'
import { foldWord } from '../text/fold-word.ts'
import { isUnbroken, tokenize } from '../text/tokenize.ts'
import { edgeOf } from './day-range.ts'

/** What a name before a colon stands for: words of a column, a key with values that `toKey` knows, or an end of a span of days. */
export type Field =
  | { readonly kind: 'words'; readonly column: string }
  | {
      readonly kind: 'key'
      readonly toKey: (value: string) => string
      readonly isKnown: (value: string) => boolean
      readonly hint: string
    }
  | { readonly kind: 'day'; readonly edge: 'from' | 'to' }
export type Fields = Readonly<Record<string, Field>>

export type ParsedQuery = {
  readonly must: readonly Clause[]
  readonly not: readonly Clause[]
  readonly from?: string
  readonly to?: string
}

const LONGEST = 1_000
const MOST_TERMS = 32
const SHORTEST_PREFIX = 2
const BLANK_PATTERN = /\s/u
const FIELD_PATTERN = /([a-z]{2,20}):(?=\S)/y
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' }

type Term = {
  readonly at: number
  readonly isNot: boolean
  readonly field: string | null
  readonly value: string
  readonly isQuoted: boolean
}

/**
 * Reads a query. Terms stand between blanks, and all of them have to hold: a `word` in any of its forms, a `"phrase of words"`, a `prefix*`,
 * a `field:value`, a `field:"some words"`, and any of these with `-` before it for what must not be there. Several values of a coded field
 * stand between commas: one of them has to hold.
 *
 * @throws StoreError `bad-query` with the character where the fault is, counted from 1.
 * @example parseQuery('gas pipel* -transit form:treaty,agreement', fields)
 */
export function parseQuery(query: string, fields: Fields): ParsedQuery {
  const refuse = (at: number, reason: string) =>
    new StoreError('bad-query', { query: query.slice(0, 100), at: at + 1, reason })
  if (query.length > LONGEST) throw refuse(LONGEST, `a query has at most ${LONGEST} characters`)
  const terms = splitTerms(query, refuse)
  if (terms.length > MOST_TERMS) throw refuse(terms[MOST_TERMS]!.at, `a query has at most ${MOST_TERMS} terms`)
  const must: Clause[] = []
  const not: Clause[] = []
  let days: { from?: string; to?: string } = {}
  for (const term of terms) {
    const fail = (reason: string) => refuse(term.at, reason)
    const field = term.field === null ? null : fields[term.field]
    if (field === undefined)
      throw fail(
        `there is no field "${term.field}"; there are ${Object.keys(fields).join(', ')}. Words with a colon stand in quotes`,
      )
    if (field?.kind === 'day') {
      if (term.isNot) throw fail(`"${term.field}" cannot be turned round`)
      days = { ...days, [field.edge]: toDay(term, field.edge, fail) }
      continue
    }
    const clause = field?.kind === 'key' ? toKeys(term, field, fail) : toWords(term, field?.column, fail)
    if (clause) (term.isNot ? not : must).push(clause)
  }
  return { must, not, ...days }
}

function splitTerms(query: string, refuse: (at: number, reason: string) => StoreError): Term[] {
  const terms: Term[] = []
  let at = 0
  while (at < query.length) {
    if (BLANK_PATTERN.test(query[at]!)) {
      at++
      continue
    }
    const start = at
    const isNot = query[at] === '-'
    if (isNot) at++
    FIELD_PATTERN.lastIndex = at
    const field = FIELD_PATTERN.exec(query)?.[1] ?? null
    if (field !== null) at += field.length + 1
    const closing = QUOTES[query[at] ?? '']
    let end: number
    if (closing === undefined) {
      end = at
      while (end < query.length && !BLANK_PATTERN.test(query[end]!)) end++
      if (isNot && end === at) throw refuse(start, 'after "-" stands what must not be there, without a blank')
    } else {
      end = query.indexOf(closing, at + 1)
      if (end < 0) throw refuse(at, 'the quotation mark is not closed')
    }
    const isQuoted = closing !== undefined
    terms.push({ at: start, isNot, field, value: query.slice(isQuoted ? at + 1 : at, end), isQuoted })
    at = isQuoted ? end + 1 : end
  }
  return terms
}

type Fail = (reason: string) => StoreError

function toKeys({ field, value }: Term, { toKey, isKnown, hint }: Extract<Field, { kind: 'key' }>, fail: Fail): Clause {
  return value.split(',').map(each => {
    const one = each.trim()
    if (!isKnown(one)) throw fail(`"${one}" is no value of "${field}": ${hint}`)
    return { kind: 'key', key: toKey(one) }
  })
}

function toDay({ field, value }: Term, edge: 'from' | 'to', fail: Fail): string {
  const day = edgeOf(value, edge)
  if (day === null) throw fail(`"${field}" takes a date such as 2015, 2015-05 or 2015-05-08`)
  return day
}

/** Null for signs without a word, such as a dash between two others. */
function toWords({ value, isQuoted }: Term, column: string | undefined, fail: Fail): Clause | null {
  const place = column === undefined ? {} : { column }
  if (!isQuoted && value.endsWith('*')) return toPrefix(value.slice(0, -1), place, fail)
  const { words } = tokenize(value)
  return words.length === 0 ? null : [toPhrase(words, place)]
}

/** Of a run of Chinese signs the text has pairs: its last sign counts by the pair before it, a single one as the beginning of a pair. */
function toPhrase(words: readonly string[], place: { readonly column?: string }): Phrase {
  const last = words.at(-1)!
  if (!isUnbroken(last) || [...last].length > 1) return { kind: 'phrase', words, ...place }
  if (words.at(-2)?.endsWith(last) && isUnbroken(words.at(-2)!))
    return { kind: 'phrase', words: words.slice(0, -1), ...place }
  return { kind: 'phrase', words, isPrefix: true, ...place }
}

function toPrefix(value: string, place: { readonly column?: string }, fail: Fail): Clause {
  const { words } = tokenize(value, word => word)
  const last = words.at(-1)
  if (last === undefined || (last.length < SHORTEST_PREFIX && !isUnbroken(last)))
    throw fail(`before "*" stand at least ${SHORTEST_PREFIX} letters`)
  if (isUnbroken(last)) return [toPhrase(words, place)]
  const before = words.slice(0, -1).flatMap(word => tokenize(word).words)
  const stems: Phrase = { kind: 'phrase', words: [...before, foldWord(last)], isPrefix: true, ...place }
  // Forms of words have no place among the others, so that a prefix after other words goes by stems alone.
  if (before.length > 0) return [stems]
  return [stems, { kind: 'phrase', words: [`${FORM_SIGN}${foldWord(last)}`], isPrefix: true, ...place }]
}
