import { createElement, type ReactNode } from 'react'
import type { KeyKind } from '../../data/types.ts'
import type { CodeKind } from '../../language/code-names.ts'
import type { Words } from '../../language/language-context.tsx'
import type { MessageKey } from '../../language/messages.ts'
import type { ListFilter } from './filters.ts'
import { PartyName } from './party-name.tsx'

/** A field by which a result is narrowed. */
export type Facet = {
  readonly kind: KeyKind
  readonly filter: ListFilter | 'year'
  readonly name: MessageKey
  /** How many are shown at first. */
  readonly few: number
  readonly label: (value: string, words: Words) => ReactNode
}

const code =
  (kind: CodeKind) =>
  (value: string, words: Words): string =>
    words.code(kind, value as never)

export const FACETS: readonly Facet[] = [
  { kind: 'year', filter: 'year', name: 'facet.year', few: 6, label: value => value },
  { kind: 'status', filter: 'status', name: 'field.status', few: 6, label: code('status') },
  { kind: 'sector', filter: 'sector', name: 'field.sectors', few: 8, label: code('sector') },
  {
    kind: 'country',
    filter: 'country',
    name: 'field.countries',
    few: 8,
    label: (value, words) => words.country(value),
  },
  {
    kind: 'party',
    filter: 'party',
    name: 'field.parties',
    few: 6,
    label: value => createElement(PartyName, { value }),
  },
  { kind: 'form', filter: 'form', name: 'field.form', few: 5, label: code('form') },
  { kind: 'instrument', filter: 'instrument', name: 'field.instrument', few: 5, label: code('instrument') },
  {
    kind: 'currency',
    filter: 'currency',
    name: 'facet.currency',
    few: 5,
    label: (value, words) => words.currency(value),
  },
  { kind: 'has', filter: 'has', name: 'facet.has', few: 8, label: (value, { t }) => t(`has.${value}` as MessageKey) },
  { kind: 'rank', filter: 'rank', name: 'facet.rank', few: 5, label: code('rank') },
]
export const FACET_KINDS: readonly KeyKind[] = FACETS.map(({ kind }) => kind)
/** What an agreement has or lacks, of which there are names. */
export const TRAITS: ReadonlySet<string> = new Set([
  'amount',
  'conflict',
  'problem',
  'decision',
  'date',
  'obligation',
  'unlinked',
])
