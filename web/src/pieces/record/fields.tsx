import type { ReactNode } from 'react'
import type { Chosen, Entry, Evidenced, FoundAgreement } from '../../data/types.ts'
import type { Words } from '../../language/language-context.tsx'
import type { MessageKey } from '../../language/messages.ts'
import { Name } from '../name.tsx'
import type { QuoteKind } from '../quote.tsx'
import { StatusMark } from '../status-glyph.tsx'
import { amountBelow, amountText, partyBelow, termText } from './value-of.tsx'

/** Fields that are shown, by the names that the register has for them. */
export type FieldId =
  | 'countries'
  | 'status'
  | 'date'
  | 'form'
  | 'instrument'
  | 'parties'
  | 'amounts'
  | 'terms'
  | 'sectors'
  | 'places'
  | 'number'
  | 'count'
  | 'attribution'

export type Field = {
  readonly id: FieldId
  readonly name: MessageKey
  readonly kind: QuoteKind
  // biome-ignore lint/suspicious/noExplicitAny: each field has values of a type of its own
  readonly show: (value: any, words: Words) => ReactNode
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly below?: (value: any, words: Words) => ReactNode
}

/** The values of a field, however many it has: of an agreement in the register, or of a finding in a document. */
export function heldOf(record: Entry, field: FieldId): readonly Chosen<unknown>[]
export function heldOf(record: FoundAgreement, field: FieldId): readonly Evidenced<unknown>[]
export function heldOf(record: Entry | FoundAgreement, field: FieldId): readonly unknown[] {
  const held = record[field]
  if (held === undefined) return []
  return Array.isArray(held) ? held : [held]
}

/** The fields of a record in the order in which they are read. */
export const FIELDS: readonly Field[] = [
  { id: 'countries', name: 'field.countries', kind: 'party', show: (v, w) => w.country(v) },
  { id: 'status', name: 'field.status', kind: 'status', show: v => <StatusMark status={v} /> },
  { id: 'date', name: 'field.date', kind: 'date', show: (v, w) => w.date(v) },
  { id: 'form', name: 'field.form', kind: 'subject', show: (v, w) => w.code('form', v) },
  { id: 'instrument', name: 'field.instrument', kind: 'subject', show: (v, w) => w.code('instrument', v) },
  { id: 'parties', name: 'field.parties', kind: 'party', show: v => <Name text={v.name} />, below: partyBelow },
  { id: 'amounts', name: 'field.amounts', kind: 'money', show: amountText, below: amountBelow },
  { id: 'terms', name: 'field.terms', kind: 'date', show: termText, below: (v, w) => w.code('term', v.kind) },
  { id: 'sectors', name: 'field.sectors', kind: 'subject', show: (v, w) => w.code('sector', v) },
  {
    id: 'places',
    name: 'field.places',
    kind: 'subject',
    show: v => <Name text={v.name} />,
    below: (v, w) => (v.country ? w.country(v.country) : null),
  },
  { id: 'number', name: 'field.number', kind: 'subject', show: v => v },
  { id: 'count', name: 'field.count', kind: 'subject', show: (v, w) => w.number(v) },
  {
    id: 'attribution',
    name: 'field.attribution',
    kind: 'party',
    show: v => <Name text={v.name} />,
    below: v => v.office,
  },
]
