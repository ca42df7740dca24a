import type { Agreement, Event, Reading, Span, Statement } from '../../model/index.ts'
import { toDocument } from '../../read/index.ts'
import { explain } from '../reader.ts'
import {
  type AgreementExample,
  type EventExample,
  type ExpectedAgreement,
  type ExpectedEvent,
  type ExpectedStatement,
  REFERENCE,
  type StatementExample,
} from './example.ts'
import { sayAmount, sayTerm } from './say-value.ts'

type Fields = Readonly<Record<string, unknown>>

/** Why a text does not tell of the agreements that it should, with all that fired; null where it does. */
export const checkAgreements = (example: AgreementExample, language: string) =>
  check(example, language, ({ agreements, document }) =>
    agreements.map(agreement => agreementFields(agreement, document.text)),
  )

export const checkStatements = (example: StatementExample, language: string) =>
  check(example, language, ({ statements, document }) =>
    statements.map(statement => statementFields(statement, document.text)),
  )

export const checkEvents = (example: EventExample, language: string) =>
  check(example, language, ({ events }) => events.map(eventFields))

/** Pairs what is wanted with what is found, one to one; of a finding only the fields that are wanted count. */
function check<E extends ExpectedAgreement | ExpectedStatement | ExpectedEvent>(
  example: { text: string; title?: string; published?: string; found: readonly E[] },
  language: string,
  fieldsOf: (reading: Reading) => Fields[],
): string | null {
  const { text, title, published = REFERENCE } = example
  const { reading, steps } = explain(toDocument({ text, title, published, language }))
  const left = fieldsOf(reading)
  const missed = example.found.filter(wanted => {
    const at = left.findIndex(found => isFit(wanted, found))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  if (missed.length === 0 && left.length === 0) return null
  const line = (label: string) => (fields: object) => `  ${label} ${JSON.stringify(fields)}`
  const fired = steps.map(
    ({ stage, rule, span, outcome, note }) =>
      `    ${stage} ${rule} ${outcome} "${reading.document.text.slice(span.start, span.end).slice(0, 60)}": ${note}`,
  )
  return [text, ...missed.map(line('missed:')), ...left.map(line('found: ')), '  fired:', ...fired].join('\n')
}

function isFit(wanted: object, found: Fields): boolean {
  return Object.entries(wanted).every(([field, value]) => {
    const own = found[field] ?? null
    if (field !== 'parties') return JSON.stringify(inOrder(field, value)) === JSON.stringify(inOrder(field, own))
    return Object.entries(value as object).every(([name, roles]) => ((own as Fields)[name] ?? null) === roles)
  })
}
/** A field with its parts in one order where their order tells nothing. */
function inOrder(field: string, value: unknown): unknown {
  if (field === 'countries') return String(value).split(' ').sort()
  if (field === 'participants') return [...(value as string[])].sort()
  if (field === 'amounts' || field === 'terms')
    return Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1))
  return value
}

const wordsOf = (spans: readonly Span[], text: string) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

function agreementFields(agreement: Agreement, text: string): Fields {
  const { amounts, terms, parties, countries, milestones } = agreement
  return {
    form: agreement.form.value,
    instrument: agreement.instrument.value,
    status: agreement.status.value,
    reached: agreement.reached.value,
    countries: countries.map(({ value }) => value).join(' '),
    parties: Object.fromEntries(parties.map(({ value }) => [value.name, [...value.roles].sort().join(' ')])),
    amounts: Object.fromEntries(amounts.map(({ value, spans }) => [wordsOf(spans, text), sayAmount(value)])),
    terms: Object.fromEntries(terms.map(({ value, spans }) => [wordsOf(spans, text), sayTerm(value)])),
    date: agreement.date?.value ?? null,
    milestones: milestones.map(({ status, date }) => [status.value, date?.value].filter(Boolean).join(' ')),
    count: agreement.count?.value ?? null,
    number: agreement.number?.value ?? null,
    follows: agreement.follows?.relation.value ?? null,
    attribution: agreement.attribution?.value.name ?? null,
  }
}

function statementFields({ speaker, quote, mode, addressee, date }: Statement, text: string): Fields {
  return {
    speaker: speaker.value.name,
    quote: wordsOf(quote.spans, text),
    mode: mode.value,
    addressee: addressee?.value.name ?? null,
    date: date?.value ?? null,
  }
}

function eventFields({ kind, participants, place, date }: Event): Fields {
  return {
    kind: kind.value,
    participants: participants.map(({ value }) => value.name),
    place: place?.value.name ?? null,
    date: date?.value ?? null,
  }
}
