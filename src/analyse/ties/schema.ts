import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema, figureSchema, intervalSchema, pairSchema } from '../figures/figure.ts'
import { totalSchema } from '../money/total.ts'
import { COMPONENT_NAMES } from './components.ts'
import { meetingsSchema } from './meetings.ts'
import { trendSchema, verdictSchema } from './verdict.ts'

const count = z.int().nonnegative()
/** A count per 100 documents that mention the pair; null where none does. */
const perDocuments = z.number().nullable().describe('Null where no document mentions the pair.')

/** A number of agreements: those listed, and how many of them are to be expected to be some, by their confidence. */
const agreementsSchema = figureSchema.extend({
  expected: z
    .number()
    .describe('How many of them are to be expected to be agreements, by their confidence; the interval is of it.'),
})
const sectorsSchema = figureSchema.extend({ codes: z.array(z.string()).describe('Which sectors.') })
const statements = count.describe('Statements of one side to the other, without repeats.')

export const tiesYearSchema = z.strictObject({
  year: z.int(),
  documents: count.describe('Documents that mention both, without copies.'),
  agreements: agreementsSchema.describe('Agreements of the two alone.'),
  legalWeight: figureSchema.describe('The sum of their legal weights: form by highest stage, 0 to 1 each.'),
  newSectors: sectorsSchema.describe('Sectors that no earlier agreement of the pair touches.'),
  dollars: z
    .strictObject({ value: z.string().describe('A decimal.'), ...behindSchema.shape })
    .describe('Commitments in US dollars as far as they could be converted.'),
  delivered: figureSchema.describe('Agreements that are or were carried out.'),
  meetings: meetingsSchema.describe('Visits and meetings of the two alone, by the lower rank of both sides.'),
  statements,
  per100Documents: z
    .strictObject({
      agreements: perDocuments,
      legalWeight: perDocuments,
      newSectors: perDocuments,
      dollars: perDocuments,
      delivered: perDocuments,
      meetings: perDocuments,
      statements: perDocuments,
    })
    .describe('Each of these per 100 documents that mention the pair.'),
  index: z
    .strictObject({
      value: z.number().describe('The mean of the two below.'),
      interval: intervalSchema.nullable(),
      plain: z.number().describe('The mean percentile of the counts.'),
      perDocument: z.number().describe('The mean percentile of the counts per 100 documents.'),
    })
    .nullable()
    .describe('Mean percentile among other pairs, 0 to 100; null in a year in which no document speaks of the pair.'),
})
export type TiesYear = Of<typeof tiesYearSchema>

const halfSchema = figureSchema.extend({
  from: z.int(),
  to: z.int(),
  perYear: z.number().describe('Agreements a year.'),
})

export const tiesSchema = z
  .strictObject({
    pair: pairSchema,
    from: z.int().describe('The first year.'),
    to: z.int().describe('The last year.'),
    verdict: verdictSchema.describe('Whether ties deepen or cool, as far as the evidence lets one say.'),
    years: z.array(tiesYearSchema),
    total: z.strictObject({
      documents: count.describe('Documents that mention both, without copies.'),
      agreements: agreementsSchema,
      legalWeight: figureSchema,
      sectors: sectorsSchema,
      money: totalSchema,
      delivered: figureSchema
        .extend({
          share: z.number().nullable().describe('Of all agreements; null where there is none.'),
          shareInterval: intervalSchema.nullable().describe('After Wilson.'),
        })
        .describe('Agreements that are or were carried out.'),
      meetings: meetingsSchema,
      statements,
      index: z
        .strictObject({ value: z.number(), interval: intervalSchema.nullable() })
        .nullable()
        .describe('The mean over the years that have one.'),
    }),
    trends: z
      .array(
        z.strictObject({
          component: z.enum(['dollars', ...COMPONENT_NAMES]),
          per: z.enum(['year', '100 documents']).describe('As it is, or per 100 documents that mention the pair.'),
          ...trendSchema.shape,
        }),
      )
      .describe(
        'Whether each component by itself rises or falls, over the years in which documents speak of the pair.',
      ),
    comparisons: z.strictObject({
      halves: z
        .strictObject({
          earlier: halfSchema,
          later: halfSchema,
          p: z
            .number()
            .describe('How likely so unequal a split is where nothing changed (two-sided, exact, binomial).'),
        })
        .nullable()
        .describe('The pair itself in the first and in the second half of the years; null for a single year.'),
      others: z
        .strictObject({
          pairs: count.describe('How many it is compared with.'),
          known: count.describe('How many there are; where there are very many, some of them are compared.'),
          grewLess: z
            .number()
            .nullable()
            .describe('The share of them of which agreements a year rose by less from half to half.'),
        })
        .describe('Other pairs in the same years.'),
    }),
    beside: figureSchema.describe('Agreements with more than two sides that both are among: shown, counted nowhere.'),
    undated: figureSchema.describe('Agreements of the pair that nothing dates.'),
    notes: z.array(z.string()).describe('What has to be known to judge the figures.'),
  })
  .meta({ id: 'Ties' })
export type Ties = Of<typeof tiesSchema>
