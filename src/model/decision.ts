import { z } from 'zod'
import { codeSchema } from './code-schema.ts'
import { FORMS, INSTRUMENTS, RELATIONS, SECTORS, STATUSES } from './codes/index.ts'
import type { Of } from './deep-readonly.ts'
import { deliverySchema, linkSchema, obligationSchema } from './register.ts'
import {
  actorSchema,
  agreementSchema,
  amountSchema,
  countryCodeSchema,
  edtfSchema,
  partySchema,
  placeSchema,
  sideSchema,
  spanSchema,
  termSchema,
} from './schema.ts'

/** An entry of the register or a finding, by its id. Either leads to the entry that now holds it. */
const target = z.string().min(1)

const common = {
  id: z.string().min(1),
  by: z.string().min(1),
  /** ISO 8601 with zone. */
  at: z.string().min(1),
  why: z.string().optional(),
  /** Words that prove it. */
  evidence: z
    .array(z.strictObject({ documentId: z.string(), spans: z.array(spanSchema).min(1), words: z.string() }))
    .optional(),
  /** The words of the findings that it speaks of, by which a newer extractor's findings are matched with them. */
  anchors: z
    .array(
      z.strictObject({
        findingId: z.string(),
        documentId: z.string(),
        spans: z.array(spanSchema).min(1),
        words: z.string(),
      }),
    )
    .optional(),
}

/** What a corrected field holds: one value, or the whole list; `null` takes the value away. */
const VALUES = {
  title: z.string().min(1),
  subject: z.string().min(1),
  form: codeSchema(FORMS),
  instrument: codeSchema(INSTRUMENTS),
  status: codeSchema(STATUSES),
  reached: codeSchema(STATUSES),
  date: edtfSchema.nullable(),
  sides: z.array(sideSchema),
  countries: z.array(countryCodeSchema),
  parties: z.array(partySchema),
  sectors: z.array(codeSchema(SECTORS)),
  amounts: z.array(amountSchema),
  terms: z.array(termSchema),
  places: z.array(placeSchema),
  number: z.string().nullable(),
  count: z.int().positive().nullable(),
  milestones: z.array(z.strictObject({ status: codeSchema(STATUSES), date: edtfSchema.optional() })),
  partOf: z.array(linkSchema),
  follows: z.array(z.strictObject({ relation: codeSchema(RELATIONS), target: linkSchema })),
  attribution: actorSchema.nullable(),
} as const
export type CorrectedField = keyof typeof VALUES
export const CORRECTED_FIELDS = Object.keys(VALUES) as readonly CorrectedField[]
export type CorrectedValue<F extends CorrectedField> = Of<(typeof VALUES)[F]>

const correction = <F extends CorrectedField>(field: F) =>
  z.strictObject({ ...common, kind: z.literal('correct'), target, field: z.literal(field), value: VALUES[field] })

const correctSchema = z.discriminatedUnion('field', [
  correction('title'),
  correction('subject'),
  correction('form'),
  correction('instrument'),
  correction('status'),
  correction('reached'),
  correction('date'),
  correction('sides'),
  correction('countries'),
  correction('parties'),
  correction('sectors'),
  correction('amounts'),
  correction('terms'),
  correction('places'),
  correction('number'),
  correction('count'),
  correction('milestones'),
  correction('partOf'),
  correction('follows'),
  correction('attribution'),
])

/** What is made by hand. A note that stands behind an agreement is a document of its own, which its spans point into. */
const createSchema = z.discriminatedUnion('what', [
  z.strictObject({
    ...common,
    kind: z.literal('create'),
    what: z.literal('agreement'),
    documentId: z.string(),
    published: edtfSchema.optional(),
    agreement: agreementSchema,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('create'),
    what: z.literal('obligation'),
    target,
    obligation: obligationSchema.omit({ id: true }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('create'),
    what: z.literal('delivery'),
    target,
    delivery: deliverySchema.omit({ id: true }),
  }),
])

const pair = <K extends string>(kind: K) =>
  z.strictObject({ ...common, kind: z.literal(kind), a: z.string().min(1), b: z.string().min(1) })

/** What a person decided. Decisions are appended; the order of the list is the order in which they were made. */
export const decisionSchema = z
  .discriminatedUnion('kind', [
    createSchema,
    z.strictObject({ ...common, kind: z.literal('accept'), target }),
    /** Of a finding: it is no agreement and falls out. Of an entry: none of what it holds is. */
    z.strictObject({ ...common, kind: z.literal('reject'), target }),
    correctSchema,
    /** The entries, or findings, are one. */
    z.strictObject({ ...common, kind: z.literal('merge'), targets: z.array(target).min(2) }),
    /** The findings of each group are one agreement, those of different groups are not. */
    z.strictObject({
      ...common,
      kind: z.literal('split'),
      target,
      groups: z.array(z.array(z.string().min(1)).min(1)).min(2),
    }),
    pair('same'),
    pair('different'),
    pair('unsure'),
    /** Takes an earlier decision back, an `undo` included. */
    z.strictObject({ ...common, kind: z.literal('undo'), decision: z.string().min(1) }),
  ])
  .meta({ id: 'Decision' })
export type Decision = Of<typeof decisionSchema>
export type DecisionKind = Decision['kind']
