import { SOURCE_RANKS, SOURCE_STATES, type SourceRank, type SourceState } from '../../model/index.ts'
import { PASSAGE_INDEX } from '../schema/migrations/0001-documents.ts'
import type { Probe } from '../search/probe.ts'
import { toRange } from './date-filter.ts'
import { codeField, keyClauses, keyField, nameClauses, nameField } from './key-filter.ts'
import { toKey } from './keys.ts'
import { type Fields, parseQuery } from './parse-query.ts'

/** Which documents. Everything that is given has to hold; of a list, one of its values. */
export type DocumentFilter = {
  /** Query: words, "phrases", -not, prefix*, field:value. All words have to stand in one passage or the title. */
  readonly text?: string
  readonly languages?: readonly string[]
  readonly publishers?: readonly string[]
  readonly ranks?: readonly SourceRank[]
  readonly states?: readonly SourceState[]
  /** Both are named by what was found in the document. */
  readonly pair?: readonly [string, string]
  readonly countries?: readonly string[]
  /** EDTF; by the first day that the date of publication allows. */
  readonly from?: string
  readonly to?: string
}

export const DOCUMENT_FIELDS: Fields = {
  title: { kind: 'words', column: 'title' },
  publisher: nameField('publisher'),
  language: keyField('language', /^[a-z]{2,3}$/, 'a code such as en'),
  country: keyField('country', /^[A-Za-z]{2}(?:[A-Za-z]{2})?$/, 'a code such as CN', value => value.toUpperCase()),
  rank: codeField('rank', SOURCE_RANKS),
  state: codeField('state', SOURCE_STATES),
  year: keyField('year', /^\d{4}$/, 'a year such as 2015'),
  from: { kind: 'day', edge: 'from' },
  to: { kind: 'day', edge: 'to' },
}

export function toDocumentProbe(filter: DocumentFilter): Probe {
  const { must, not, from, to } = parseQuery(filter.text ?? '', DOCUMENT_FIELDS)
  return {
    index: PASSAGE_INDEX,
    must: [
      ...must,
      ...keyClauses([
        ['language', filter.languages],
        ['rank', filter.ranks],
        ['state', filter.states],
        ['country', filter.countries],
      ]),
      ...nameClauses('publisher', filter.publishers),
      ...(filter.pair ?? []).map(country => [{ kind: 'key', key: toKey('country', country) } as const]),
    ],
    not: not.map(clause => [clause]),
    ...toRange(filter, from, to),
  }
}
