import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema, figureSchema } from '../figures/figure.ts'

const listedSchema = z.strictObject({ id: z.string(), title: z.string(), date: z.string().optional() })
const count = z.int().nonnegative()

/** Who lists what: each agreement stands in one of the four lists. */
const listsSchema = z.strictObject({
  both: z.array(listedSchema),
  /** Sources of the first side of the pair list it, none of the second. */
  onlyFirst: z.array(listedSchema),
  onlySecond: z.array(listedSchema),
  /** Only sources of others, or of nobody knows where. */
  neither: z.array(listedSchema),
})

export const asymmetrySchema = z
  .strictObject({
    pair: z.tuple([z.string(), z.string()]).readonly(),
    /** Documents that tell of the agreements, by where their publisher is at home. */
    documents: z.strictObject({ first: count, second: count, others: count, unknown: count }),
    /** All agreements of the two: each is in one of the four figures. */
    agreements: z.strictObject(behindSchema.shape),
    both: figureSchema,
    onlyFirst: figureSchema,
    onlySecond: figureSchema,
    neither: figureSchema,
    /** How likely so unequal a split of what one side alone lists is, where both leave out alike (McNemar, exact); null where one has no source at all. */
    p: z.number().nullable(),
    /** By package, the largest first; last what belongs to none. */
    packages: z.array(
      z.strictObject({
        id: z.string().nullable(),
        name: z.string().optional(),
        date: z.string().optional(),
        n: count,
        ...listsSchema.shape,
      }),
    ),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Asymmetry' })
export type Asymmetry = Of<typeof asymmetrySchema>
