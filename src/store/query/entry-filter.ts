import {
  FORMS,
  type Form,
  INSTRUMENTS,
  type Instrument,
  REVIEWS,
  type Review,
  SECTORS,
  type Sector,
  SOURCE_RANKS,
  type SourceRank,
  STATUSES,
  type Status,
} from '../../model/index.ts'
import { ENTRY_INDEX } from '../schema/migrations/0002-register.ts'
import type { Clause, Probe } from '../search/probe.ts'
import { StoreError } from '../store-error.ts'
import { toRange } from './date-filter.ts'
import { codeField, type KeyFilter, keyClauses, keyField, nameClauses, nameField } from './key-filter.ts'
import { amountKey, LAST_MAGNITUDE, magnitudeOf, toKey, toPair } from './keys.ts'
import { type Fields, parseQuery } from './parse-query.ts'

/** Which agreements. Everything that is given has to hold; of a list, one of its values. Without `reviews`, those that people rejected are left out. */
export type EntryFilter = {
  /** Query: words, "phrases", -not, prefix*, field:value. */
  readonly text?: string
  /** Both are among the countries of its sides. */
  readonly pair?: readonly [string, string]
  /** It has exactly these two sides. */
  readonly between?: readonly [string, string]
  readonly countries?: readonly string[]
  /** Wikidata ids or names, of which the words are compared. */
  readonly parties?: readonly string[]
  readonly forms?: readonly Form[]
  readonly instruments?: readonly Instrument[]
  readonly statuses?: readonly Status[]
  readonly reached?: readonly Status[]
  readonly sectors?: readonly Sector[]
  /** Best rank among its sources. */
  readonly ranks?: readonly SourceRank[]
  readonly reviews?: readonly Review[]
  readonly publishers?: readonly string[]
  readonly currencies?: readonly string[]
  readonly packages?: readonly string[]
  /** Consistency rules that it breaks. */
  readonly problems?: readonly string[]
  /** It has this: an amount, a conflict, a problem, a decision, a date, an obligation; or it names another that is not found. */
  readonly has?: readonly EntryTrait[]
  /** EDTF; by the first day that the agreement's date allows. */
  readonly from?: string
  readonly to?: string
  readonly amount?: { readonly currency: string; readonly min?: number; readonly max?: number }
  readonly minConfidence?: number
  readonly maxConfidence?: number
  /** Independent sources. */
  readonly minSources?: number
}

export const ENTRY_TRAITS = ['amount', 'conflict', 'problem', 'decision', 'date', 'obligation', 'unlinked'] as const
export type EntryTrait = (typeof ENTRY_TRAITS)[number]

const COUNTRY_PATTERN = /^[A-Za-z]{2}(?:[A-Za-z]{2})?$/
const CURRENCY_PATTERN = /^[A-Za-z]{3}$/
const PAIR_PATTERN = /^[A-Za-z]{2,4}-[A-Za-z]{2,4}$/

/** The fields of the query language over agreements. */
export const ENTRY_FIELDS: Fields = {
  title: { kind: 'words', column: 'title' },
  subject: { kind: 'words', column: 'subject' },
  party: { kind: 'words', column: 'parties' },
  country: keyField('country', COUNTRY_PATTERN, 'a code such as CN', value => value.toUpperCase()),
  between: keyField('pair', PAIR_PATTERN, 'two codes such as CN-RU', value => {
    const [a, b] = value.toUpperCase().split('-')
    return toPair(a!, b!)
  }),
  form: codeField('form', FORMS),
  instrument: codeField('instrument', INSTRUMENTS),
  status: codeField('status', STATUSES),
  reached: codeField('reached', STATUSES),
  sector: codeField('sector', SECTORS),
  rank: codeField('rank', SOURCE_RANKS),
  publisher: nameField('publisher'),
  review: codeField('review', REVIEWS),
  currency: keyField('currency', CURRENCY_PATTERN, 'a code such as USD', value => value.toUpperCase()),
  year: keyField('year', /^\d{4}$/, 'a year such as 2015'),
  has: codeField('has', Object.fromEntries(ENTRY_TRAITS.map(trait => [trait, true]))),
  from: { kind: 'day', edge: 'from' },
  to: { kind: 'day', edge: 'to' },
}

/** A filter as what the index is asked for; what it cannot tell is left to `entryConditions`. */
export function toEntryProbe(filter: EntryFilter): Probe {
  const { must, not, from, to } = parseQuery(filter.text ?? '', ENTRY_FIELDS)
  const keys: KeyFilter[] = [
    ['form', filter.forms],
    ['instrument', filter.instruments],
    ['status', filter.statuses],
    ['reached', filter.reached],
    ['sector', filter.sectors],
    ['rank', filter.ranks],
    ['review', isAnyReview(filter.reviews) ? undefined : filter.reviews],
    ['currency', filter.currencies],
    ['country', filter.countries],
    ['package', filter.packages],
    ['problem', filter.problems],
  ]
  const clauses: Clause[] = [...must, ...keyClauses(keys), ...nameClauses('publisher', filter.publishers)]
  for (const country of filter.pair ?? []) clauses.push([{ kind: 'key', key: toKey('country', country) }])
  if (filter.between) clauses.push([{ kind: 'key', key: toKey('pair', toPair(...filter.between)) }])
  for (const trait of filter.has ?? []) clauses.push([{ kind: 'key', key: toKey('has', trait) }])
  if (filter.parties) clauses.push(filter.parties.flatMap(toPartyMatches))
  if (filter.amount) clauses.push(toAmountKeys(filter.amount))
  return {
    index: ENTRY_INDEX,
    must: clauses,
    not: not.map(clause => [clause]),
    ...toRange(filter, from, to),
  }
}

/** Rejected agreements are left out unless a filter speaks of what people said. */
export const isRejectedLeftOut = ({ reviews, text }: EntryFilter): boolean =>
  reviews === undefined && !/\breview:/.test(text ?? '')

/** To ask for each of all reviews is to ask for nothing. */
const isAnyReview = (reviews: readonly Review[] = []): boolean =>
  Object.keys(REVIEWS).every(review => reviews.includes(review as Review))

/** A Wikidata id is a key of its own; a name is looked for as the words that it is made of. */
function toPartyMatches(party: string): Clause {
  if (/^Q\d{1,12}$/.test(party)) return [{ kind: 'key', key: toKey('party', party) }]
  const { must } = parseQuery(`"${party.replaceAll('"', ' ').slice(0, 200)}"`, {})
  if (must.length === 0) throw new StoreError('bad-filter', { field: 'parties', reason: `"${party}" has no words` })
  return must[0]!.map(match => (match.kind === 'phrase' ? { ...match, column: 'parties' } : match))
}

function toAmountKeys({ currency, min, max }: NonNullable<EntryFilter['amount']>): Clause {
  const lowest = magnitudeOf(min ?? 0)
  const highest = max === undefined ? LAST_MAGNITUDE : magnitudeOf(max)
  if (lowest > highest || (max !== undefined && (min ?? 0) > max))
    throw new StoreError('bad-filter', { field: 'amount', reason: `${min} is more than ${max}` })
  return Array.from({ length: highest - lowest + 1 }, (_, index) => ({
    kind: 'key',
    key: amountKey(currency, lowest + index),
  }))
}
