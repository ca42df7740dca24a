import { z } from 'zod'
import { documentSchema, findingSchema, sourceSchema } from '../../model/index.ts'

const { rank, state } = sourceSchema.shape
const { id, title, publisher, published, language } = documentSchema.shape

/** What the register knows of a document beside its text. */
export const standing = {
  rank,
  state,
  copyOf: findingSchema.shape.copyOf,
  ref: z.string().optional().describe('The id that came with it.'),
  extractor: z.string().describe('The version of the program that read it last.'),
  added: z.string(),
}

/** A document behind an agreement, without its text. */
export const behindSchema = z
  .strictObject({ ...standing, id, title, publisher, published, language, sources: z.array(sourceSchema) })
  .meta({ id: 'DocumentBehind' })
