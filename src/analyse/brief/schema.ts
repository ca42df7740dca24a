import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { asymmetrySchema } from '../asymmetry/schema.ts'
import { claimsSchema } from '../claims/schema.ts'
import { currencyAnswerSchema } from '../currency/schema.ts'
import { promisesSchema } from '../promises/schema.ts'
import { tiesSchema } from '../ties/schema.ts'

/** Words of a document, and which one. */
export const quotedSchema = z.strictObject({
  words: z.string(),
  documentId: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
})
export type Quoted = Of<typeof quotedSchema>

/** A briefing on two countries: all answers on them, and the words that they rest on. */
export const briefSchema = z
  .strictObject({
    ties: tiesSchema,
    /** Null where the register has no agreement of the two alone. */
    currency: currencyAnswerSchema.nullable(),
    promises: promisesSchema.nullable(),
    asymmetry: asymmetrySchema.nullable(),
    claims: claimsSchema,
    /** The newest agreements, each with words of its documents. */
    agreements: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        date: z.string().optional(),
        status: z.string(),
        form: z.string(),
        amounts: z.array(z.string()),
        quotes: z.array(quotedSchema),
      }),
    ),
    statements: z.array(z.strictObject({ speaker: z.string(), quote: quotedSchema })),
  })
  .meta({ id: 'Brief' })
export type Brief = Of<typeof briefSchema>
