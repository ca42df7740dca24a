import { EVENT_KINDS, type EventKind, STATEMENT_MODES, type StatementMode } from '../../model/index.ts'
import { EVENT_INDEX, STATEMENT_INDEX } from '../schema/migrations/0001-documents.ts'
import type { Clause, Probe } from '../search/probe.ts'
import { type DateFilter, toRange } from './date-filter.ts'
import { codeField, keyClauses, keyField, nameClauses, nameField } from './key-filter.ts'
import { toKey, toPair } from './keys.ts'
import { type Fields, parseQuery } from './parse-query.ts'

/** What statements and events are filtered by alike. */
type Common = DateFilter & {
  /** Query: words, "phrases", -not, prefix*, field:value. */
  readonly text?: string
  /** Both take part. */
  readonly pair?: readonly [string, string]
  /** These two and nobody else take part. */
  readonly between?: readonly [string, string]
  readonly countries?: readonly string[]
  readonly publishers?: readonly string[]
}
/** Which statements. Everything that is given has to hold; of a list, one of its values. */
export type StatementFilter = Common & {
  readonly modes?: readonly StatementMode[]
  /** Words of the name or office of who speaks. */
  readonly speaker?: string
}
/** Which events. Everything that is given has to hold; of a list, one of its values. */
export type EventFilter = Common & { readonly kinds?: readonly EventKind[] }

const COMMON_FIELDS: Fields = {
  country: keyField('country', /^[A-Za-z]{2}(?:[A-Za-z]{2})?$/, 'a code such as CN', value => value.toUpperCase()),
  publisher: nameField('publisher'),
  language: keyField('language', /^[a-z]{2,3}$/, 'a code such as en'),
  year: keyField('year', /^\d{4}$/, 'a year such as 2015'),
  from: { kind: 'day', edge: 'from' },
  to: { kind: 'day', edge: 'to' },
}
export const STATEMENT_FIELDS: Fields = {
  speaker: { kind: 'words', column: 'speaker' },
  addressee: { kind: 'words', column: 'addressee' },
  mode: codeField('mode', STATEMENT_MODES),
  ...COMMON_FIELDS,
}
export const EVENT_FIELDS: Fields = {
  participant: { kind: 'words', column: 'participants' },
  place: { kind: 'words', column: 'place' },
  kind: codeField('kind', EVENT_KINDS),
  ...COMMON_FIELDS,
}

export function toStatementProbe(filter: StatementFilter): Probe {
  const probe = toProbe(filter, STATEMENT_FIELDS)
  const speaker =
    filter.speaker === undefined
      ? []
      : parseQuery(`speaker:"${filter.speaker.replaceAll('"', ' ')}"`, STATEMENT_FIELDS).must
  return {
    ...probe,
    index: STATEMENT_INDEX,
    must: [...probe.must, ...keyClauses([['mode', filter.modes]]), ...speaker],
  }
}

export function toEventProbe(filter: EventFilter): Probe {
  const probe = toProbe(filter, EVENT_FIELDS)
  return { ...probe, index: EVENT_INDEX, must: [...probe.must, ...keyClauses([['kind', filter.kinds]])] }
}

function toProbe(filter: Common, fields: Fields): Omit<Probe, 'index'> {
  const { must, not, from, to } = parseQuery(filter.text ?? '', fields)
  const key = (key: string): Clause => [{ kind: 'key', key }]
  return {
    must: [
      ...must,
      ...keyClauses([['country', filter.countries]]),
      ...(filter.pair ?? []).map(country => key(toKey('country', country))),
      ...(filter.between ? [key(toKey('pair', toPair(...filter.between)))] : []),
      ...nameClauses('publisher', filter.publishers),
    ],
    not: not.map(clause => [clause]),
    ...toRange(filter, from, to),
  }
}
