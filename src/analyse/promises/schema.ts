import { z } from 'zod'
import { amountSchema, type Of, termSchema } from '../../model/index.ts'
import { behindSchema, figureSchema, intervalSchema } from '../figures/figure.ts'
import { totalSchema } from '../money/total.ts'

/** What has become of a promise. */
export const PROMISE_STATES = {
  'on-time': 'is not due yet, and there is news of it',
  late: 'was due, was spoken of since, and nothing says that it was done',
  delivered: 'was carried out',
  'partly-delivered': 'is being carried out, or some of it was',
  suspended: 'is put on hold',
  cancelled: 'was called off, ended, left or refused',
  silent: 'has had no news for long, or ran out without a word of what came of it',
} as const
export type PromiseState = keyof typeof PROMISE_STATES
export const PROMISE_STATE_NAMES = Object.keys(PROMISE_STATES) as [PromiseState, ...PromiseState[]]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const noticeSchema = z.strictObject({
  kind: z
    .enum(['milestone', 'delivery', 'drawn'])
    .describe('A state that sources tell of, a delivery that people entered, or a sum that was drawn.'),
  what: z.string(),
  date: z.string().optional().describe('EDTF.'),
})

/** Something that was to be done, how much and how long of it, or on what condition; with neither amount nor term nor anything else it is words of a source. */
export const dueSchema = z.strictObject({
  kind: z.enum(['obligation', 'amount', 'quantity', 'term', 'condition']),
  what: z.string().describe('In words, such as "38,000,000,000 cubic metre per year".'),
  by: z.string().optional().describe('By when, EDTF.'),
  amount: amountSchema.optional().describe('The amount that it is about.'),
  term: termSchema.optional().describe('The term that it is about.'),
  settled: z.array(z.string()).optional().describe('Currencies in which it is to be settled.'),
  frame: z.string().optional().describe('The name of the agreement under which it is.'),
  isUnratified: z.literal(true).optional().describe('A treaty of which nothing says that it was ratified.'),
})
export type Due = Of<typeof dueSchema>

export const promiseSchema = z.strictObject({
  id: z.string().describe('Of the agreement.'),
  title: z.string(),
  pair: z
    .string()
    .optional()
    .describe('The two countries, such as CN-RU; absent where there are not exactly two sides.'),
  date: z.string().optional().describe('EDTF.'),
  status: z.string().describe('Its state as of that day.'),
  state: z.enum(PROMISE_STATE_NAMES).describe('What has become of it.'),
  reason: z.string().describe('Why it is in that state.'),
  due: z
    .array(dueSchema)
    .describe('What was to be done: obligations, amounts, quantities, terms; and on what conditions.'),
  dueBy: z
    .strictObject({ day, basis: z.enum(['obligation', 'term', 'validity']).describe('What says so.') })
    .nullable()
    .describe(
      'The last day on which it was to be done, as an obligation or the term says; or until which it holds: rules, supplies, swaps.',
    ),
  evidence: z.array(noticeSchema).describe('What speaks for its having been carried out.'),
  against: z.array(noticeSchema).describe('What speaks against it.'),
  lastNews: day.nullable().describe('The day of the last document that tells of it.'),
  monthsSilent: z.int().nullable().describe('Whole months since.'),
})
export type AgreementPromise = Of<typeof promiseSchema>

const countsSchema = z.partialRecord(z.enum(PROMISE_STATE_NAMES), z.int()).describe('How many are in each state.')
const groupSchema = z.strictObject({
  name: z.string(),
  states: countsSchema,
  kept: z
    .number()
    .nullable()
    .describe('The share delivered of those that are decided: delivered, late, cancelled. Null where none is.'),
  ...behindSchema.shape,
})

export const promisesSchema = z
  .strictObject({
    asOf: day.describe('The day on which they are judged.'),
    silentAfterMonths: z.int().describe('Months without news that make silence.'),
    agreements: z.strictObject(behindSchema.shape).describe('All that is promised.'),
    states: z.partialRecord(z.enum(PROMISE_STATE_NAMES), figureSchema).describe('How many are in each state.'),
    kept: figureSchema
      .extend({
        share: z.number().nullable().describe('Of those that are decided: delivered, late, cancelled.'),
        shareInterval: intervalSchema.nullable().describe('After Wilson.'),
      })
      .describe('Those that were delivered.'),
    notPromised: figureSchema.describe('Only proposed or negotiated: nothing is promised yet.'),
    money: totalSchema,
    by: z.strictObject({
      pair: z.array(groupSchema),
      sector: z.array(groupSchema),
      actor: z
        .array(groupSchema)
        .describe('Ministries, banks, companies and organisations that take part, not those who mediate or witness.'),
      year: z.array(groupSchema),
    }),
    promises: z.array(promiseSchema).describe('One by one.'),
    notes: z.array(z.string()).describe('What has to be known to judge the figures.'),
  })
  .meta({ id: 'Promises' })
export type Promises = Of<typeof promisesSchema>
