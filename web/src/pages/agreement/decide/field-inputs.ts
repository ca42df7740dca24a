import {
  AMOUNT_PARTS,
  FORMS,
  INSTRUMENTS,
  PARTY_TYPES,
  QUALIFIERS,
  ROLES,
  SECTORS,
  STATUSES,
  TERM_KINDS,
} from '../../../../../src/model/index.ts'
import type { CodeKind } from '../../../language/code-names.ts'
import type { MessageKey } from '../../../language/messages.ts'
import type { FieldId } from '../../../pieces/record/fields.tsx'

/** One thing that is entered of a value: a code out of a list, a country, or words. */
export type Input = {
  /** Its name in the value; `value` where the value is nothing else. */
  readonly name: string
  readonly label: MessageKey
  readonly kind: 'text' | 'country' | CodeKind
  readonly codes?: readonly string[]
  readonly isOptional?: true
  /** How it is written, such as a date. */
  readonly hint?: MessageKey
  /** What a new value begins with. */
  readonly first?: string
}

const codes = (kind: CodeKind, list: object, label: MessageKey, name = 'value', first?: string): Input => ({
  ...{ name, label, kind, codes: Object.keys(list) },
  ...(first ? { first } : {}),
})
const text = (name: string, label: MessageKey, more: Partial<Input> = {}): Input => ({
  ...{ name, label, kind: 'text' as const },
  ...more,
})
const country = (name: string, label: MessageKey = 'decide.country'): Input => ({ name, label, kind: 'country' })

/** What is entered of a value of each field. */
export const INPUTS: Readonly<Record<FieldId, readonly Input[]>> = {
  countries: [country('value')],
  status: [codes('status', STATUSES, 'field.status')],
  date: [text('value', 'field.date', { hint: 'decide.dateHint' })],
  form: [codes('form', FORMS, 'field.form')],
  instrument: [codes('instrument', INSTRUMENTS, 'field.instrument')],
  parties: [
    text('name', 'decide.name'),
    codes('partyType', PARTY_TYPES, 'decide.type', 'type', 'company'),
    { ...country('country'), isOptional: true },
    codes('role', ROLES, 'decide.role', 'role', 'party'),
  ],
  amounts: [
    codes('qualifier', QUALIFIERS, 'decide.qualifier', 'qualifier', 'exact'),
    text('currency', 'facet.currency', { hint: 'decide.currencyHint' }),
    text('value', 'field.amounts', { hint: 'decide.amountHint' }),
    text('upper', 'decide.upper', { isOptional: true }),
    codes('part', AMOUNT_PARTS, 'decide.of', 'of', 'total'),
  ],
  terms: [
    codes('term', TERM_KINDS, 'decide.kind', 'kind', 'duration'),
    text('value', 'decide.value', { hint: 'decide.termHint' }),
    text('unit', 'decide.unit', { isOptional: true }),
    text('per', 'decide.per', { isOptional: true }),
  ],
  sectors: [codes('sector', SECTORS, 'field.sectors')],
  places: [text('name', 'decide.name'), { ...country('country'), isOptional: true }],
  number: [text('value', 'field.number')],
  count: [text('value', 'field.count')],
  attribution: [text('name', 'decide.name'), text('office', 'decide.office', { isOptional: true })],
}

/** Fields that hold a list of values. */
export const LISTS: ReadonlySet<FieldId> = new Set(['countries', 'parties', 'amounts', 'terms', 'sectors', 'places'])
/** Fields that always have a value: it can be another one, and not taken away. */
export const ALWAYS_THERE: ReadonlySet<FieldId> = new Set(['status', 'form', 'instrument'])

/** What stands in the inputs of a value; of one that is new what it begins with. */
export type Written = Readonly<Record<string, string>>

export function toWritten(field: FieldId, value: unknown): Written {
  const parts = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : { value }
  const roles = parts.roles as readonly string[] | undefined
  return Object.fromEntries(
    INPUTS[field].map(({ name, first = '' }) => {
      const part = name === 'role' ? roles?.[0] : parts[name]
      return [name, part === undefined ? (value === undefined ? first : '') : String(part)]
    }),
  )
}

/** The value that was written, made from the one that it was before, so that nothing is lost that has no input. */
export function toValue(field: FieldId, written: Written, before: unknown): unknown {
  const text = (name: string) => written[name]?.trim() ?? ''
  if (field === 'count') return Number(text('value'))
  const inputs = INPUTS[field]
  if (inputs.length === 1) return text('value')
  const known = (before ?? {}) as Readonly<Record<string, unknown>>
  const isOther = typeof known.name === 'string' && known.name !== text('name')
  const { id, roles, ...rest } = known
  const parts: Record<string, unknown> = { ...rest, ...(id !== undefined && !isOther ? { id } : {}) }
  for (const { name, isOptional } of inputs) {
    if (name === 'role') parts.roles = [text('role'), ...((roles as readonly string[] | undefined)?.slice(1) ?? [])]
    else if (isOptional && text(name) === '') delete parts[name]
    else parts[name] = name === 'currency' ? text(name).toUpperCase() : text(name)
  }
  return parts
}

/** Whether everything is there that has to be. */
export const isWhole = (field: FieldId, written: Written): boolean =>
  INPUTS[field].every(({ name, isOptional }) => isOptional || (written[name] ?? '').trim() !== '')
