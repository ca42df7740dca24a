import { z } from 'zod'

/** Something found in a document, and which document that was. */
export const foundSchema = <T extends z.ZodType>(found: T) =>
  z.strictObject({
    documentId: z.string(),
    published: z.string().optional().describe('The first day on which the document can have been published.'),
    found,
  })
