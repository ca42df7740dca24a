import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema, figureSchema, intervalSchema } from '../figures/figure.ts'
import { totalSchema } from '../money/total.ts'
import { COMPONENT_NAMES } from './components.ts'
import { meetingsSchema } from './meetings.ts'
import { trendSchema, verdictSchema } from './verdict.ts'

const count = z.int().nonnegative()
/** A count per 100 documents that mention the pair; null where none does. */
const perDocuments = z.number().nullable()

/** A number of agreements: those listed, and how many of them are to be expected to be some, by their confidence. */
const agreementsSchema = figureSchema.extend({ expected: z.number() })
const sectorsSchema = figureSchema.extend({ codes: z.array(z.string()) })

export const tiesYearSchema = z.strictObject({
  year: z.int(),
  /** Documents that mention both, without copies. */
  documents: count,
  agreements: agreementsSchema,
  legalWeight: figureSchema,
  newSectors: sectorsSchema,
  /** Commitments in US dollars as far as they could be converted, a decimal. */
  dollars: z.strictObject({ value: z.string(), ...behindSchema.shape }),
  delivered: figureSchema,
  meetings: meetingsSchema,
  statements: count,
  per100Documents: z.strictObject({
    agreements: perDocuments,
    legalWeight: perDocuments,
    newSectors: perDocuments,
    dollars: perDocuments,
    delivered: perDocuments,
    meetings: perDocuments,
    statements: perDocuments,
  }),
  /** Mean percentile among other pairs, 0 to 100; null in a year in which no document speaks of the pair. */
  index: z
    .strictObject({
      value: z.number(),
      interval: intervalSchema.nullable(),
      plain: z.number(),
      perDocument: z.number(),
    })
    .nullable(),
})
export type TiesYear = Of<typeof tiesYearSchema>

export const tiesSchema = z
  .strictObject({
    pair: z.tuple([z.string(), z.string()]).readonly(),
    from: z.int(),
    to: z.int(),
    verdict: verdictSchema,
    years: z.array(tiesYearSchema),
    total: z.strictObject({
      documents: count,
      agreements: agreementsSchema,
      legalWeight: figureSchema,
      sectors: sectorsSchema,
      money: totalSchema,
      /** The share that is or was carried out, with its interval after Wilson. */
      delivered: figureSchema.extend({ share: z.number().nullable(), shareInterval: intervalSchema.nullable() }),
      meetings: meetingsSchema,
      statements: count,
      index: z.strictObject({ value: z.number(), interval: intervalSchema.nullable() }).nullable(),
    }),
    /** Each component by itself: does it rise or fall, as it is and per 100 documents. */
    trends: z.array(
      z.strictObject({
        component: z.enum(['dollars', ...COMPONENT_NAMES]),
        per: z.enum(['year', '100 documents']),
        ...trendSchema.shape,
      }),
    ),
    comparisons: z.strictObject({
      /** The pair itself in the first and in the second half of the years. */
      halves: z
        .strictObject({
          earlier: figureSchema.extend({ from: z.int(), to: z.int(), perYear: z.number() }),
          later: figureSchema.extend({ from: z.int(), to: z.int(), perYear: z.number() }),
          /** Two-sided: how likely so unequal a split is where nothing changed (exact, binomial). */
          p: z.number(),
        })
        .nullable(),
      /** Other pairs in the same years. */
      others: z.strictObject({
        pairs: count,
        /** How many pairs there are; where there are very many, some of them are compared. */
        known: count,
        /** The share of them of which agreements a year rose by less from half to half. */
        grewLess: z.number().nullable(),
      }),
    }),
    /** Agreements with more than two sides that both are among: shown, counted nowhere. */
    beside: figureSchema,
    /** Agreements of the pair that nothing dates. */
    undated: figureSchema,
    notes: z.array(z.string()),
  })
  .meta({ id: 'Ties' })
export type Ties = Of<typeof tiesSchema>
