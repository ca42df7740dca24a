import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema } from '../figures/figure.ts'

/** Which money is added: never one kind to another. */
export const STANDINGS = ['committed', 'planned', 'ended'] as const

/** Why agreements stand in no total. */
export const LEFT_OUT = {
  committed: 'are commitments, and another kind was asked for',
  planned: 'are planned, pledged or intended',
  ended: 'were cancelled, ended or refused',
  frame: 'are frames: what was agreed under them is counted',
  part: 'are parts of a frame that is counted',
  'taken-over': 'were amended, renewed or replaced by one that is counted',
  'only-annual': 'state a yearly sum only',
  'only-drawn': 'state only what was drawn',
  'no-amount': 'state no sum',
} as const
export type LeftOut = keyof typeof LEFT_OUT

/** Why a sum was not converted. */
export const UNCONVERTED = {
  'no-rate': 'no source gives an annual rate for the currency in that year',
  'no-year': 'nothing says the year',
  'no-deflator': 'the deflator has no figure for that year',
} as const

/** Decimals as text; never added across currencies. */
export const sumSchema = z.strictObject({
  currency: z.string().describe('Of ISO 4217.'),
  value: z.string().describe('The sum, a decimal; of ranges their lower ends.'),
  upper: z.string().optional().describe('Where some are ranges, the sum of their upper ends.'),
  upTo: z.string().optional().describe('How much of the value are bounds: "up to".'),
  ...behindSchema.shape,
})
export type Sum = Of<typeof sumSchema>

export const totalSchema = z.strictObject({
  of: z
    .enum(STANDINGS)
    .describe('Which money is added: what is committed, planned, or was called off. Never one to another.'),
  byCurrency: z.array(sumSchema).describe('Each currency for itself.'),
  dollars: sumSchema.describe('What could be converted, in US dollars at the annual rates of the years.'),
  pricesOf: z.int().optional().describe('The year in whose prices the dollars are, where a deflator was given.'),
  unconverted: z
    .array(sumSchema.extend({ reason: z.enum(['no-rate', 'no-year', 'no-deflator']).describe('Why it was not.') }))
    .describe('What could not be converted, and why.'),
  furtherSums: z
    .strictObject(behindSchema.shape)
    .describe('Those that state further sums, such as parts of the one that is counted.'),
  leftOut: z
    .array(
      z.strictObject({
        reason: z.enum(Object.keys(LEFT_OUT) as [LeftOut, ...LeftOut[]]).describe('Why they stand in no total.'),
        ...behindSchema.shape,
      }),
    )
    .describe('Agreements that stand in no total, by reason.'),
  rateSources: z.array(z.string()).describe('Where the rates are from.'),
})
export type Total = Of<typeof totalSchema>
