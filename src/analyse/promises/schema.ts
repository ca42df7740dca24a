import { z } from 'zod'
import type { Of } from '../../model/index.ts'
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
  kind: z.enum(['milestone', 'delivery', 'drawn']),
  what: z.string(),
  date: z.string().optional(),
})

/** Something that was to be done, how much and how long of it, or on what condition. */
export const dueSchema = z.strictObject({
  kind: z.enum(['obligation', 'amount', 'quantity', 'term', 'condition']),
  what: z.string(),
  /** EDTF. */
  by: z.string().optional(),
})
export type Due = Of<typeof dueSchema>

export const promiseSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  pair: z.string().optional(),
  date: z.string().optional(),
  status: z.string(),
  state: z.enum(PROMISE_STATE_NAMES),
  /** Why it is in that state. */
  reason: z.string(),
  /** What was to be done: obligations, amounts, quantities, terms; and on what conditions. */
  due: z.array(dueSchema),
  /** The last day on which it was to be done, as an obligation or the term says; or until which it holds: rules, supplies, swaps. */
  dueBy: z.strictObject({ day, basis: z.enum(['obligation', 'term', 'validity']) }).nullable(),
  evidence: z.array(noticeSchema),
  against: z.array(noticeSchema),
  /** The day of the last document that tells of it. */
  lastNews: day.nullable(),
  /** Whole months since. */
  monthsSilent: z.int().nullable(),
})
export type AgreementPromise = Of<typeof promiseSchema>

const countsSchema = z.partialRecord(z.enum(PROMISE_STATE_NAMES), z.int())
const groupSchema = z.strictObject({
  name: z.string(),
  states: countsSchema,
  /** The share delivered of those that are decided: delivered, late, cancelled. */
  kept: z.number().nullable(),
  ...behindSchema.shape,
})

export const promisesSchema = z
  .strictObject({
    asOf: day,
    silentAfterMonths: z.int(),
    /** All that is promised. */
    agreements: z.strictObject(behindSchema.shape),
    states: z.partialRecord(z.enum(PROMISE_STATE_NAMES), figureSchema),
    kept: figureSchema.extend({ share: z.number().nullable(), shareInterval: intervalSchema.nullable() }),
    /** Only proposed or negotiated: nothing is promised yet. */
    notPromised: figureSchema,
    money: totalSchema,
    by: z.strictObject({
      pair: z.array(groupSchema),
      sector: z.array(groupSchema),
      actor: z.array(groupSchema),
      year: z.array(groupSchema),
    }),
    promises: z.array(promiseSchema),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Promises' })
export type Promises = Of<typeof promisesSchema>
