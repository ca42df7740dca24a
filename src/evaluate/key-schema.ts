import { z } from 'zod'
import {
  AMOUNT_PARTS,
  codesOf,
  countryCodeSchema,
  EVENT_KINDS,
  edtfSchema,
  FORMS,
  INSTRUMENTS,
  PARTY_TYPES,
  QUALIFIERS,
  RELATIONS,
  ROLES,
  SECTORS,
  STATEMENT_MODES,
  STATUSES,
  TERM_KINDS,
} from '../model/index.ts'

const code = <C extends string>(list: Readonly<Record<C, unknown>>) => z.enum(codesOf(list as never) as [C, ...C[]])
const currency = z.string().regex(/^[A-Z]{3}$/)
const date = edtfSchema.nullish().transform(value => value ?? null)
/** A form or an instrument: the one word by which a coder would name what it is. */
const kind = z.enum([...new Set([...codesOf(FORMS), ...codesOf(INSTRUMENTS)])])
/** Words of the document, exactly as they stand in it; where they stand more than once, the last place counts. */
const anchor = z.string().min(1)

const keyAmountSchema = z.strictObject({
  value: z.number().nonnegative(),
  currency,
  qualifier: code(QUALIFIERS).optional(),
  upper: z.number().nonnegative().optional(),
  of: code(AMOUNT_PARTS).optional(),
  settlement: z.array(currency).min(1).optional(),
})
const keyTermSchema = z.strictObject({
  kind: code(TERM_KINDS),
  value: z.string().min(1),
  unit: z.string().optional(),
  per: z.string().optional(),
  base: z.string().optional(),
})
const keyPartySchema = z.strictObject({
  name: z.string().min(1),
  type: code(PARTY_TYPES).optional(),
  country: countryCodeSchema.optional(),
  roles: z.array(code(ROLES)).min(1).optional(),
})

/** What counts as right besides what the record itself says. */
const acceptSchema = z.strictObject({
  status: z.array(code(STATUSES)).default([]),
  kind: z.array(kind).default([]),
  /** `null`: no date is right as well. */
  date: z.array(edtfSchema.nullable()).default([]),
  term: z.array(z.string().nullable()).default([]),
  /** Whole lists. */
  countries: z.array(z.array(countryCodeSchema)).default([]),
  sectors: z.array(code(SECTORS)).default([]),
  count: z.array(z.int().positive().nullable()).default([]),
  /** Further amounts that are no error where they are found, and never missed. */
  amounts: z.array(keyAmountSchema).default([]),
})

const keyAgreementSchema = z
  .strictObject({
    summary: z.string().min(1),
    form: code(FORMS).optional(),
    instrument: code(INSTRUMENTS).optional(),
    /** For keys that name what it is in one word: the codes of form or instrument, of which any one is right. */
    kinds: z.array(kind).min(1).optional(),
    status: code(STATUSES),
    /** The highest legal stage; scored only where it is given. */
    reached: code(STATUSES).optional(),
    countries: z.array(countryCodeSchema),
    /** Those that the document names, states themselves left out: names, or names with their roles. */
    parties: z
      .array(
        z
          .union([
            z
              .string()
              .min(1)
              .transform(name => ({ name })),
            keyPartySchema,
          ])
          .pipe(keyPartySchema),
      )
      .default([]),
    sectors: z.array(code(SECTORS)).default([]),
    amounts: z.array(keyAmountSchema).default([]),
    term: z.string().nullish(),
    terms: z.array(keyTermSchema).optional(),
    date,
    /** How many it stands for; `null`: several, but no number is given. */
    count: z.int().positive().nullish(),
    milestones: z.array(z.strictObject({ status: code(STATUSES), date: edtfSchema.nullish() })).optional(),
    partOf: z.string().min(1).optional(),
    follows: z.strictObject({ relation: code(RELATIONS), target: z.string().min(1) }).optional(),
    anchor,
    /** Shared by the records of different documents that tell of one agreement. */
    entry: z.string().min(1).optional(),
    accept: acceptSchema.prefault({}),
    note: z.string().optional(),
  })
  .refine(record => record.form ?? record.instrument ?? record.kinds, 'give its form, its instrument or both')

const keyStatementSchema = z.strictObject({
  speaker: z.string().min(1),
  anchor,
  mode: code(STATEMENT_MODES).optional(),
  addressee: z.string().min(1).optional(),
  date: edtfSchema.nullish(),
  accept: z
    .strictObject({
      speaker: z.array(z.string().min(1)).default([]),
      mode: z.array(code(STATEMENT_MODES)).default([]),
      addressee: z.array(z.string().min(1)).default([]),
      date: z.array(edtfSchema.nullable()).default([]),
    })
    .prefault({}),
  note: z.string().optional(),
})
const keyEventSchema = z.strictObject({
  kind: code(EVENT_KINDS),
  participants: z.array(z.string().min(1)),
  place: z.string().min(1).optional(),
  date: edtfSchema.nullish(),
  anchor,
  accept: z
    .strictObject({
      kind: z.array(code(EVENT_KINDS)).default([]),
      date: z.array(edtfSchema.nullable()).default([]),
      place: z.array(z.string().min(1)).default([]),
    })
    .prefault({}),
  note: z.string().optional(),
})
const keyMembershipSchema = z.strictObject({
  organisation: z.string().min(1),
  members: z.array(countryCodeSchema).min(1),
  anchor,
  note: z.string().optional(),
})

/**
 * The answer key of one document: what a person finds in it. It stands beside `NAME.md`, `NAME.html` or `NAME.txt` as
 * `NAME.key.json`. `optional` and `statementsOptional` hold what may be found or not and counts neither way.
 */
export const keySchema = z
  .strictObject({
    agreements: z.array(keyAgreementSchema),
    optional: z.array(keyAgreementSchema).default([]),
    statements: z.array(keyStatementSchema).default([]),
    statementsOptional: z.array(keyStatementSchema).default([]),
    /** Whether `statements` holds all there are, so that any other is a false one. */
    statementsComplete: z.boolean().default(false),
    events: z.array(keyEventSchema).default([]),
    eventsComplete: z.boolean().default(false),
    memberships: z.array(keyMembershipSchema).optional(),
    /** The author's own judgements, each by words of it. */
    assessments: z.array(anchor).optional(),
    /** Menus, share buttons and the like, which no finding may touch. */
    chrome: z.array(anchor).default([]),
    /** The day of publication that a reader can tell; `null`: none can be told. */
    published: edtfSchema.nullish(),
    /** A document that tells of no agreement although it looks so. */
    negative: z.boolean().default(false),
    note: z.string().optional(),
  })
  .refine(key => !key.negative || key.agreements.length === 0, {
    path: ['negative'],
    message: 'a document with agreements is no negative one',
  })
