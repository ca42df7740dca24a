import { z } from 'zod'
import { codeSchema } from './code-schema.ts'
import {
  CHOICES,
  FORMS,
  INSTRUMENTS,
  LINK_KINDS,
  QUESTION_REASONS,
  RELATIONS,
  REVIEWS,
  SECTORS,
  SOURCE_RANKS,
  SOURCE_STATES,
  STATUSES,
} from './codes/index.ts'
import type { Of } from './deep-readonly.ts'
import {
  actorSchema,
  agreementSchema,
  amountSchema,
  countryCodeSchema,
  edtfSchema,
  partySchema,
  placeSchema,
  readingSchema,
  sideSchema,
  spanSchema,
  termSchema,
} from './schema.ts'

/** Where a document came from. One document may have several: the same words, published twice. */
export const sourceSchema = z
  .strictObject({
    documentId: z.string(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    authors: z.array(z.string()),
    /** When it was fetched, ISO 8601. */
    retrieved: z.string().optional(),
    rank: codeSchema(SOURCE_RANKS),
    state: codeSchema(SOURCE_STATES),
    /** The document that this one replaces. */
    supersedes: z.string().optional(),
  })
  .meta({ id: 'Source' })
export type Source = Of<typeof sourceSchema>

/** A reading with where its document came from, and the story that it is a copy of, where somebody knows. */
export const sourcedReadingSchema = readingSchema
  .extend({ sources: z.array(sourceSchema).optional(), copyOf: z.string().optional() })
  .meta({ id: 'SourcedReading' })
export type SourcedReading = Of<typeof sourcedReadingSchema>

/** An agreement of one reading with what resolution has to know of its document. */
export const findingSchema = z
  .strictObject({
    /** The agreement's id: a permanent address that leads to the entry now holding it. */
    id: z.string().min(1),
    documentId: z.string(),
    published: edtfSchema.optional(),
    publisher: z.string().optional(),
    /** The best rank among the document's standing sources. */
    rank: codeSchema(SOURCE_RANKS),
    /** Retracted or superseded only when no source of the document stands. */
    state: codeSchema(SOURCE_STATES),
    /** Shared by documents that are copies or light rewrites of one story; they count as one source. */
    copyOf: z.string().optional(),
    /** The telling words around it and of the document's title, for findings whose own words are only "the agreement". */
    context: z.string().optional(),
    agreement: agreementSchema,
  })
  .meta({ id: 'Finding' })
export type Finding = Of<typeof findingSchema>

/** Words of a document that carry a value, and the finding that read them. */
export const evidenceSchema = z
  .strictObject({ documentId: z.string(), findingId: z.string(), spans: z.array(spanSchema).min(1) })
  .meta({ id: 'Evidence' })
export type Evidence = Of<typeof evidenceSchema>

const held = {
  evidence: z.array(evidenceSchema),
  confidence: z.number().min(0).max(1),
  inferred: z.literal(true).optional(),
}
/** A value of an entry: all evidence for it, the rule that read it best, and why it was chosen over others. */
const chosen = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    ...held,
    /** The extraction rule of the best evidence; `decision` where a person gave the value. */
    rule: z.string().min(1),
    chosenBy: codeSchema(CHOICES),
    /** The decision that gave the value. Evidence may then be empty: a note is reason enough. */
    decision: z.string().optional(),
  })
export type Chosen<T> = {
  readonly value: T
  readonly evidence: readonly Evidence[]
  readonly confidence: number
  readonly inferred?: true | undefined
  readonly rule: string
  readonly chosenBy: keyof typeof CHOICES
  readonly decision?: string | undefined
}

/** A value that was not chosen, with its evidence: sources differ, and nobody is silenced. */
export const conflictSchema = z
  .strictObject({
    /** The field, such as `date`, `amounts` or `milestones.signed`. */
    field: z.string().min(1),
    /** In the form that the field's values have. */
    value: z.unknown(),
    ...held,
    /** What decided against it. */
    lostBy: codeSchema(CHOICES),
  })
  .meta({ id: 'Conflict' })
export type Conflict = Of<typeof conflictSchema>

/** Another entry, a package, or a name that leads to neither as yet. */
export const linkSchema = z
  .strictObject({
    kind: codeSchema(LINK_KINDS).optional(),
    entry: z.string().optional(),
    package: z.string().optional(),
    name: z.string().optional(),
  })
  .meta({ id: 'Link' })
export type Link = Of<typeof linkSchema>

/** A consistency rule that an entry breaks. */
export const problemSchema = z
  .strictObject({ rule: z.string().min(1), fields: z.array(z.string()).min(1) })
  .meta({ id: 'Problem' })
export type Problem = Of<typeof problemSchema>

const count = z.int().nonnegative()
/** How well an entry is supported, as numbers to sort by. */
export const healthSchema = z
  .strictObject({
    documents: count,
    /** Documents that are neither copies of one another nor of one publisher. */
    independent: count,
    ranks: z.partialRecord(codeSchema(SOURCE_RANKS), count),
    bestRank: codeSchema(SOURCE_RANKS).optional(),
    /** Share of the fields that an agreement of its kind should have. */
    completeness: z.number().min(0).max(1),
    missing: z.array(z.string()),
    problems: z.array(problemSchema),
  })
  .meta({ id: 'Health' })
export type Health = Of<typeof healthSchema>

/** What was to be done by when, entered by hand. Its id is that of the decision. */
export const obligationSchema = z
  .strictObject({
    id: z.string(),
    what: z.string().min(1),
    due: edtfSchema.optional(),
    debtor: z.string().optional(),
    amount: amountSchema.optional(),
  })
  .meta({ id: 'Obligation' })
export type Obligation = Of<typeof obligationSchema>

/** What was done, entered by hand, of an obligation where it is known. */
export const deliverySchema = z
  .strictObject({
    id: z.string(),
    what: z.string().min(1),
    date: edtfSchema.optional(),
    obligation: z.string().optional(),
    amount: amountSchema.optional(),
  })
  .meta({ id: 'Delivery' })
export type Delivery = Of<typeof deliverySchema>

/** The resolved agreement of the register: what all findings of it together say. */
export const entrySchema = z
  .strictObject({
    id: z.string().min(1),
    /** Changes exactly when anything else of the entry does. */
    version: z.string().min(1),
    findings: z.array(z.string()),
    /** Other register ids that lead here: those of entries that were merged into it. */
    formerly: z.array(z.string()),
    review: codeSchema(REVIEWS),
    /** Decisions that shape it, in the order in which they were made. */
    decisions: z.array(z.string()),
    title: chosen(z.string()),
    subject: chosen(z.string()),
    form: chosen(codeSchema(FORMS)),
    instrument: chosen(codeSchema(INSTRUMENTS)),
    status: chosen(codeSchema(STATUSES)),
    reached: chosen(codeSchema(STATUSES)),
    date: chosen(edtfSchema).optional(),
    sides: z.array(chosen(sideSchema)),
    countries: z.array(chosen(countryCodeSchema)),
    parties: z.array(chosen(partySchema)),
    sectors: z.array(chosen(codeSchema(SECTORS))),
    amounts: z.array(chosen(amountSchema)),
    terms: z.array(chosen(termSchema)),
    places: z.array(chosen(placeSchema)),
    number: chosen(z.string()).optional(),
    count: chosen(z.int().positive()).optional(),
    milestones: z.array(z.strictObject({ status: chosen(codeSchema(STATUSES)), date: chosen(edtfSchema).optional() })),
    partOf: z.array(chosen(linkSchema)),
    follows: z.array(z.strictObject({ relation: chosen(codeSchema(RELATIONS)), target: chosen(linkSchema) })),
    attribution: chosen(actorSchema).optional(),
    obligations: z.array(obligationSchema),
    deliveries: z.array(deliverySchema),
    conflicts: z.array(conflictSchema),
    /** The probability that it is an agreement. */
    confidence: z.number().min(0).max(1),
    health: healthSchema,
  })
  .meta({ id: 'Entry' })
export type Entry = Of<typeof entrySchema>

/** One part of the score by which two findings were compared: the feature, what was seen, and its log-odds. */
export const scorePartSchema = z
  .strictObject({ name: z.string(), level: z.string(), weight: z.number() })
  .meta({ id: 'ScorePart' })
export type ScorePart = Of<typeof scorePartSchema>

/** Two findings of which a person should say whether they tell of one agreement. */
export const questionSchema = z
  .strictObject({
    /** The two finding ids, the lower first, with `~` between them. */
    id: z.string(),
    a: z.string(),
    b: z.string(),
    /** The entries that hold them now; one id twice where they are held together. */
    entries: z.tuple([z.string(), z.string()]),
    reason: codeSchema(QUESTION_REASONS),
    /** Log-odds that they are one, the sum of the parts. */
    score: z.number(),
    probability: z.number().min(0).max(1),
    parts: z.array(scorePartSchema),
    /** How much an answer would settle: the most valuable questions come first. */
    value: z.number().nonnegative(),
    /** A person looked and could not tell. */
    unsure: z.literal(true).optional(),
    /** Decisions that contradict one another. */
    decisions: z.array(z.string()).optional(),
  })
  .meta({ id: 'Question' })
export type Question = Of<typeof questionSchema>

/** Documents signed together: one day (or month, where no source tells the day), the same sides, listed in one place or named alike. */
export const packageSchema = z
  .strictObject({
    /** Made of the date and the sides, so that it is the same whoever finds it. */
    id: z.string(),
    name: z.string().optional(),
    date: edtfSchema,
    sides: z.array(z.string()).min(1),
    place: placeSchema.optional(),
    entries: z.array(z.string()).min(1),
  })
  .meta({ id: 'Package' })
export type Package = Of<typeof packageSchema>

/** A row of the append-only ledger: a register id and the finding that it was minted for. Older rows come first. */
export const mintingSchema = z.strictObject({ id: z.string(), findingId: z.string() }).meta({ id: 'Minting' })
export type Minting = Of<typeof mintingSchema>
