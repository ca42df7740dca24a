import { hash } from 'node:crypto'
import { z } from 'zod'
import {
  type Agreement,
  amountSchema,
  countryCodeSchema,
  type Evidenced,
  edtfSchema,
  FORMS,
  INSTRUMENTS,
  LEGAL_STAGES,
  partySchema,
  placeSchema,
  SECTORS,
  type Span,
  STATUSES,
  sideSchema,
  termSchema,
} from '../../model/index.ts'

const code = <C extends string>(list: Readonly<Record<C, unknown>>) => z.enum(Object.keys(list) as [C, ...C[]])

/** An agreement that a person enters: plain values, and only what is known. */
export const byHandSchema = z
  .strictObject({
    title: z.string().min(1),
    subject: z.string().min(1).optional(),
    form: code(FORMS).default('agreement'),
    instrument: code(INSTRUMENTS).default('other'),
    status: code(STATUSES).default('signed'),
    date: edtfSchema.optional(),
    sides: z.array(sideSchema).min(1),
    countries: z.array(countryCodeSchema).optional(),
    parties: z.array(partySchema).default([]),
    sectors: z.array(code(SECTORS)).default([]),
    amounts: z.array(amountSchema).default([]),
    terms: z.array(termSchema).default([]),
    places: z.array(placeSchema).default([]),
    number: z.string().min(1).optional(),
  })
  .meta({ id: 'AgreementByHand' })
export type ByHand = z.infer<typeof byHandSchema>

const RULE = 'decision'

/** The agreement as a finding of the note behind it: what stands there in the same words points at them, all else at the whole note. */
export function toAgreement(given: ByHand, documentId: string, text: string, body: Span): Agreement {
  const whole = { start: body.start, end: body.end }
  const value = <T>(what: T, words?: string): Evidenced<T> => {
    const at = words === undefined || words === '' ? -1 : text.indexOf(words, body.start)
    const span = at < 0 ? whole : { start: at, end: at + words!.length }
    return { value: what, spans: [span], confidence: 1, rule: RULE, ...(at < 0 ? { inferred: true as const } : {}) }
  }
  const { title, subject = title, status, date, sides, number } = given
  const countries = given.countries ?? [...new Set(sides.flatMap(side => side.countries))]
  const dated = date === undefined ? {} : { date: value(date, date) }
  return {
    id: hash('sha256', `by hand ${documentId} ${JSON.stringify(given)}`).slice(0, 16),
    spans: [whole],
    title: value(title, title),
    subject: value(subject, subject),
    form: value(given.form),
    instrument: value(given.instrument),
    status: value(status),
    reached: value(LEGAL_STAGES.includes(status) ? status : 'signed'),
    ...dated,
    sides: sides.map(side => value(side, side.name)),
    countries: countries.map(each => value(each)),
    parties: given.parties.map(party => value(party, party.name)),
    sectors: given.sectors.map(sector => value(sector)),
    amounts: given.amounts.map(amount => value(amount, amount.value)),
    terms: given.terms.map(term => value(term, term.value)),
    places: given.places.map(place => value(place, place.name)),
    ...(number === undefined ? {} : { number: value(number, number) }),
    milestones: [{ status: value(status), ...dated }],
    confidence: 1,
  }
}
