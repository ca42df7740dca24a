import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema, figureSchema, pairSchema } from '../figures/figure.ts'

const listedSchema = z.strictObject({
  id: z.string().describe('Of the agreement.'),
  title: z.string(),
  date: z.string().optional().describe('EDTF.'),
})
const count = z.int().nonnegative()

/** Who lists what: each agreement stands in one of the four lists. */
const listsSchema = z.strictObject({
  both: z.array(listedSchema).describe('Sources of both sides tell of them.'),
  onlyFirst: z.array(listedSchema).describe('Sources of the first side of the pair do, none of the second.'),
  onlySecond: z.array(listedSchema).describe('Sources of the second side do, none of the first.'),
  neither: z.array(listedSchema).describe('Only sources of others do, or of unknown origin.'),
})

export const asymmetrySchema = z
  .strictObject({
    pair: pairSchema,
    documents: z
      .strictObject({
        first: count.describe('Of the first of the pair.'),
        second: count.describe('Of the second.'),
        others: count.describe('Of others.'),
        unknown: count.describe('Of unknown origin.'),
      })
      .describe('Documents that tell of the agreements, by where their publisher is at home.'),
    agreements: z
      .strictObject(behindSchema.shape)
      .describe('All agreements of the two: each is in one of the four figures.'),
    both: figureSchema.describe('Told of by sources of both.'),
    onlyFirst: figureSchema.describe('Told of by sources of the first, and none of the second.'),
    onlySecond: figureSchema.describe('Told of by sources of the second, and none of the first.'),
    neither: figureSchema.describe('Told of by others only.'),
    p: z
      .number()
      .nullable()
      .describe(
        'How likely so unequal a split of what one side alone lists is, where both leave out alike (McNemar, exact); null where one has no source at all.',
      ),
    packages: z
      .array(
        z.strictObject({
          id: z.string().nullable().describe('Null for what belongs to no package.'),
          name: z.string().optional(),
          date: z.string().optional().describe('EDTF.'),
          n: count.describe('How many agreements.'),
          ...listsSchema.shape,
        }),
      )
      .describe('By package, the largest first; last what belongs to none.'),
    notes: z.array(z.string()).describe('What has to be known to judge the figures.'),
  })
  .meta({ id: 'Asymmetry' })
export type Asymmetry = Of<typeof asymmetrySchema>
