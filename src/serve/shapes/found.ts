import { z } from 'zod'
import { entrySchema } from '../../model/index.ts'

/** Something found in a document, and which document that was. */
export const foundSchema = <T extends z.ZodType>(found: T) =>
  z.strictObject({
    documentId: z.string(),
    published: z.string().optional().describe('The first day on which the document can have been published.'),
    found,
  })

/** The agreement that holds a finding: of a record of them the key is the finding. */
export const heldSchema = z
  .strictObject({ id: z.string(), title: z.string(), status: entrySchema.shape.status.shape.value })
  .meta({ id: 'HeldAgreement' })
