import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { asymmetrySchema } from '../asymmetry/schema.ts'
import { claimsSchema } from '../claims/schema.ts'
import { currencyAnswerSchema } from '../currency/schema.ts'
import { promisesSchema } from '../promises/schema.ts'
import { tiesSchema } from '../ties/schema.ts'

/** Words of a document, and which one. */
export const quotedSchema = z.strictObject({
  words: z.string().describe('As the document has them.'),
  documentId: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional().describe('EDTF.'),
  url: z.string().optional(),
})
export type Quoted = Of<typeof quotedSchema>

/** Keeps the name of a shape, which `nullable` would write out anew. */
const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()])

/** A briefing on two countries: all answers on them, and the words that they rest on. */
export const briefSchema = z
  .strictObject({
    ties: tiesSchema,
    currency: orNull(currencyAnswerSchema).describe('Null where the register has no agreement of the two alone.'),
    promises: orNull(promisesSchema).describe('Null where it has none.'),
    asymmetry: orNull(asymmetrySchema).describe('Null where it has none.'),
    claims: claimsSchema,
    agreements: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          date: z.string().optional().describe('EDTF.'),
          status: z.string(),
          form: z.string(),
          amounts: z.array(z.string()).describe('In words, such as "up to USD 200,000,000".'),
          quotes: z.array(quotedSchema).describe('The words that its title rests on.'),
        }),
      )
      .describe('The newest agreements, each with words of its documents.'),
    statements: z
      .array(z.strictObject({ speaker: z.string().describe('Name and office.'), quote: quotedSchema }))
      .describe('The newest statements of one side to the other.'),
  })
  .meta({ id: 'Brief' })
export type Brief = Of<typeof briefSchema>
