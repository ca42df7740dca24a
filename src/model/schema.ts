import { z } from 'zod'
import { codeSchema as code } from './code-schema.ts'
import {
  AMOUNT_PARTS,
  EVENT_KINDS,
  FORMS,
  INSTRUMENTS,
  PARTY_TYPES,
  PUBLISHED_BASES,
  QUALIFIERS,
  RELATIONS,
  ROLES,
  SECTORS,
  SIDE_KINDS,
  STATEMENT_MODES,
  STATUSES,
  TERM_KINDS,
} from './codes/index.ts'

/** Half-open range of UTF-16 units of `document.text`. */
export const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine(span => span.start < span.end, 'a span must end after it starts')
  .meta({ id: 'Span', description: 'Half-open range {start, end} in UTF-16 units of document.text.' })

/** A non-negative decimal as text, never a float: "400000000000", "0.75". */
export const decimalSchema = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .meta({ id: 'Decimal', description: 'A decimal number as text.' })

/** Extended Date/Time Format (ISO 8601-2): "2015", "2015-05", "2015-05-08", "2015-05-08/2015-05-09", "XXXX-12-20". */
export const edtfSchema = z
  .string()
  .regex(
    /^(?:[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?|\.\.)(?:\/(?:[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?|\.\.)?)?$/,
  )
  .meta({ id: 'Edtf', description: 'A date in EDTF (ISO 8601-2), as precise as the source is.' })

/** ISO 3166-1 alpha-2, XK, EU, or ISO 3166-3 alpha-4 for states that ended. */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}(?:[A-Z]{2})?$/)
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2, XK, EU, or ISO 3166-3 alpha-4.' })

const evidence = {
  spans: z.array(spanSchema).min(1),
  confidence: z.number().min(0).max(1),
  rule: z.string().min(1),
  inferred: z.literal(true).optional(),
}
/** A value with the words that carry it, the probability that it is right, and the rule that made it. */
const evidenced = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...evidence })

export const actorSchema = z
  .strictObject({
    name: z.string().min(1),
    office: z.string().optional(),
    country: countryCodeSchema.optional(),
    id: z.string().optional(),
  })
  .meta({ id: 'Actor' })
export const placeSchema = z
  .strictObject({ name: z.string().min(1), country: countryCodeSchema.optional() })
  .meta({ id: 'Place' })
export const sideSchema = z
  .strictObject({ name: z.string().min(1), kind: code(SIDE_KINDS), countries: z.array(countryCodeSchema) })
  .meta({ id: 'Side' })
export const partySchema = z
  .strictObject({
    name: z.string().min(1),
    type: code(PARTY_TYPES),
    country: countryCodeSchema.optional(),
    id: z.string().optional(),
    roles: z.array(code(ROLES)).min(1),
    onBehalfOf: z.string().optional(),
  })
  .meta({ id: 'Party' })
export const amountSchema = z
  .strictObject({
    value: decimalSchema,
    upper: decimalSchema.optional(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    qualifier: code(QUALIFIERS),
    of: code(AMOUNT_PARTS),
    settlement: z
      .array(z.string().regex(/^[A-Z]{3}$/))
      .min(1)
      .optional(),
  })
  .meta({ id: 'Amount' })
export const termSchema = z
  .strictObject({
    kind: code(TERM_KINDS),
    value: z.string().min(1),
    unit: z.string().optional(),
    per: z.string().optional(),
    base: z.string().optional(),
  })
  .meta({
    id: 'Term',
    description: 'Durations as ISO 8601 (P30Y), rates in percent, quantities as decimals with unit and per.',
  })
export const milestoneSchema = z
  .strictObject({ status: evidenced(code(STATUSES)), date: evidenced(edtfSchema).optional() })
  .meta({ id: 'Milestone' })

export const agreementSchema = z
  .strictObject({
    id: z.string(),
    spans: z.array(spanSchema).min(1),
    title: evidenced(z.string()),
    subject: evidenced(z.string()),
    form: evidenced(code(FORMS)),
    instrument: evidenced(code(INSTRUMENTS)),
    status: evidenced(code(STATUSES)),
    reached: evidenced(code(STATUSES)),
    date: evidenced(edtfSchema).optional(),
    sides: z.array(evidenced(sideSchema)),
    countries: z.array(evidenced(countryCodeSchema)),
    parties: z.array(evidenced(partySchema)),
    sectors: z.array(evidenced(code(SECTORS))),
    amounts: z.array(evidenced(amountSchema)),
    terms: z.array(evidenced(termSchema)),
    places: z.array(evidenced(placeSchema)),
    number: evidenced(z.string()).optional(),
    count: evidenced(z.int().positive()).optional(),
    milestones: z.array(milestoneSchema),
    partOf: evidenced(z.string()).optional(),
    follows: z.strictObject({ relation: evidenced(code(RELATIONS)), target: evidenced(z.string()) }).optional(),
    attribution: evidenced(actorSchema).optional(),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Agreement' })

export const statementSchema = z
  .strictObject({
    id: z.string(),
    spans: z.array(spanSchema).min(1),
    speaker: evidenced(actorSchema),
    mode: evidenced(code(STATEMENT_MODES)),
    quote: evidenced(z.string()),
    addressee: evidenced(actorSchema).optional(),
    date: evidenced(edtfSchema).optional(),
    about: z.array(z.string()).optional(),
  })
  .meta({ id: 'Statement' })
export const eventSchema = z
  .strictObject({
    id: z.string(),
    spans: z.array(spanSchema).min(1),
    kind: evidenced(code(EVENT_KINDS)),
    participants: z.array(evidenced(actorSchema)),
    place: evidenced(placeSchema).optional(),
    date: evidenced(edtfSchema).optional(),
  })
  .meta({ id: 'Event' })
export const membershipSchema = z
  .strictObject({
    spans: z.array(spanSchema).min(1),
    member: evidenced(countryCodeSchema),
    organisation: evidenced(actorSchema),
    asOf: evidenced(edtfSchema).optional(),
  })
  .meta({ id: 'Membership' })
export const assessmentSchema = z
  .strictObject({ spans: z.array(spanSchema).min(1), text: evidenced(z.string()) })
  .meta({ id: 'Assessment' })

/** Where a page of a document begins in its text. */
export const pageStartSchema = z.strictObject({ number: z.int().positive(), start: z.int().nonnegative() }).meta({
  id: 'PageStart',
  description:
    'A page, counted from 1, begins at this UTF-16 unit of document.text and goes on to the start of the next one.',
})

export const documentSchema = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    title: z.string().optional(),
    publisher: z.string().optional(),
    authors: z.array(z.string()),
    published: edtfSchema.optional(),
    publishedBasis: code(PUBLISHED_BASES).optional(),
    language: z.string(),
    text: z.string(),
    body: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
    /** Only where it has pages, in their order; pages without text are left out. */
    pages: z.array(pageStartSchema).min(1).optional(),
  })
  .meta({ id: 'Document' })

/** What was found in one document. */
export const readingSchema = z
  .strictObject({
    ref: z.string().optional(),
    document: documentSchema,
    agreements: z.array(agreementSchema),
    statements: z.array(statementSchema),
    events: z.array(eventSchema),
    memberships: z.array(membershipSchema),
    assessments: z.array(assessmentSchema),
  })
  .meta({ id: 'Reading' })
export const failureSchema = z
  .strictObject({
    ref: z.string().optional(),
    error: z.strictObject({ code: z.string(), message: z.string(), line: z.int().optional() }),
  })
  .meta({ id: 'Failure' })
/** One line of `foedera read --format ndjson` and of `foedera extract`. */
export const lineSchema = z.union([readingSchema, failureSchema]).meta({ id: 'Line' })

/** One line that `foedera extract` takes. */
export const documentInputSchema = z
  .looseObject({
    id: z.string().optional(),
    title: z.string().nullish(),
    text: z.string(),
    published: z.string().nullish(),
    url: z.string().nullish(),
    publisher: z.string().nullish(),
    language: z.string().nullish(),
    /** Where pages begin in `text`, in their order. */
    pages: z.array(pageStartSchema).nullish(),
  })
  .meta({ id: 'DocumentInput' })
