import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema, intervalSchema } from '../figures/figure.ts'
import { totalSchema } from '../money/total.ts'
import { trendSchema } from '../ties/verdict.ts'

/** Whose currency it is, for the sides of an agreement in its year. */
export const WHOSE = {
  own: 'a currency of one of the sides',
  third: 'a currency of neither',
  mixed: 'settled in currencies of both kinds',
} as const
export type Whose = keyof typeof WHOSE

/** How many agreements, and what share of those asked about they are. */
const shareSchema = z.strictObject({
  ...behindSchema.shape,
  share: z.number(),
  /** After Wilson, 95 %. */
  shareInterval: intervalSchema.nullable(),
})
export const currencyShareSchema = shareSchema.extend({
  currency: z.string(),
  /** The sum in that currency, a decimal. */
  value: z.string(),
  /** What of it could be converted, in US dollars, and its share of all that could be. */
  dollars: z.string(),
  dollarShare: z.number().nullable(),
})

const kindSchema = shareSchema.extend({ dollars: z.string(), dollarShare: z.number().nullable() })
const kindsSchema = z.strictObject({
  own: kindSchema,
  third: kindSchema,
  mixed: kindSchema.optional(),
})
export type Kinds = Of<typeof kindsSchema>

export const currencyAnswerSchema = z
  .strictObject({
    /** Agreements that state an amount and are committed: all that shares are of. */
    agreements: z.strictObject(behindSchema.shape),
    account: z.array(currencyShareSchema),
    /** Of those that say in what they are settled. */
    settlement: z.array(shareSchema.extend({ currency: z.string() })),
    settlementStated: z.strictObject(behindSchema.shape),
    byAccount: kindsSchema,
    bySettlement: kindsSchema,
    years: z.array(z.strictObject({ year: z.int(), ...kindsSchema.shape, ...behindSchema.shape })),
    /** Of the share of own currencies by number, over the years that have some. */
    trend: trendSchema,
    pairs: z.array(z.strictObject({ pair: z.string(), ...kindsSchema.shape, ...behindSchema.shape })),
    /** How many pairs there are; `pairs` has the thousand with most agreements. */
    pairsKnown: z.int().nonnegative(),
    money: totalSchema,
  })
  .meta({ id: 'CurrencyAnswer' })
export type CurrencyAnswer = Of<typeof currencyAnswerSchema>
