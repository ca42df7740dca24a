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
  share: z.number().describe('By number, 0 to 1.'),
  shareInterval: intervalSchema.nullable().describe('After Wilson.'),
})
const dollarsSchema = z.strictObject({
  dollars: z.string().describe('What of it could be converted, in US dollars, a decimal.'),
  dollarShare: z.number().nullable().describe('Its share of all that could be; null where nothing could.'),
})
export const currencyShareSchema = shareSchema.extend({
  currency: z.string().describe('Of ISO 4217.'),
  value: z.string().describe('The sum in that currency, a decimal.'),
  ...dollarsSchema.shape,
})

const kindSchema = shareSchema.extend(dollarsSchema.shape)
const kindsSchema = z.strictObject({
  own: kindSchema.describe('In a currency of one of the sides.'),
  third: kindSchema.describe('In a currency of neither.'),
  mixed: kindSchema.optional().describe('Settled in currencies of both kinds.'),
})
export type Kinds = Of<typeof kindsSchema>

export const currencyAnswerSchema = z
  .strictObject({
    agreements: z
      .strictObject(behindSchema.shape)
      .describe('Agreements that state an amount and are of the kind that was asked for: all that shares are of.'),
    account: z.array(currencyShareSchema).describe('By the currency in which the sum is stated.'),
    settlement: z
      .array(shareSchema.extend({ currency: z.string().describe('Of ISO 4217.') }))
      .describe('By currency of settlement, of those that say in what they are settled.'),
    settlementStated: z.strictObject(behindSchema.shape).describe('Those that say in what they are settled.'),
    byAccount: kindsSchema.describe('Own currencies against third ones, as sums are stated.'),
    bySettlement: kindsSchema.describe('The same, as they are settled.'),
    years: z.array(z.strictObject({ year: z.int(), ...kindsSchema.shape, ...behindSchema.shape })),
    trend: trendSchema.describe('Of the share of own currencies by number, over the years that have some.'),
    pairs: z.array(
      z.strictObject({ pair: z.string().describe('Such as CN-RU.'), ...kindsSchema.shape, ...behindSchema.shape }),
    ),
    pairsKnown: z
      .int()
      .nonnegative()
      .describe('How many pairs there are; `pairs` has the thousand with most agreements.'),
    money: totalSchema,
  })
  .meta({ id: 'CurrencyAnswer' })
export type CurrencyAnswer = Of<typeof currencyAnswerSchema>
