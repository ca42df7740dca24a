import { z } from 'zod'
import { documentSchema, findingSchema, readingSchema, sourceSchema, spanSchema } from '../../model/index.ts'

const { rank, state } = sourceSchema.shape
const { id, title, publisher, published, language, pages } = documentSchema.shape
const { copyOf } = findingSchema.shape

/** What the register knows of a document beside its text. */
const standing = {
  rank,
  state,
  copyOf,
  ref: z.string().optional().describe('The id that came with it.'),
  extractor: z.string().describe('The version of the program that read it last.'),
  added: z.string(),
}
const passage = z.strictObject({ ...spanSchema.shape, text: z.string() })

/** A document behind an agreement, without its text. */
export const behindSchema = z
  .strictObject({ ...standing, id, title, publisher, published, language, pages, sources: z.array(sourceSchema) })
  .meta({ id: 'DocumentBehind' })

/** A document in a list. */
export const documentHitSchema = z
  .strictObject({
    ...{ id, title, publisher, published, language, rank, state, copyOf },
    added: z.string(),
    passage: passage.describe('The passage that has the words that were looked for, else the first one.'),
  })
  .meta({ id: 'DocumentHit' })

/** All of a document. */
export const shownDocumentSchema = z
  .strictObject({
    document: documentSchema,
    ...standing,
    sources: z.array(sourceSchema),
    passages: z.array(spanSchema).describe('What belongs to the page is in none.'),
    reading: readingSchema.omit({ document: true, ref: true }),
    agreements: z
      .record(z.string(), z.strictObject({ id: z.string(), title: z.string() }))
      .describe('Which agreement each finding is in, by the id of the finding.'),
    copies: z.array(z.string()).describe('Documents that tell the same story in nearly the same words.'),
    supersededBy: z.array(z.string()),
  })
  .meta({ id: 'ShownDocument' })

export const passagesSchema = z
  .strictObject({ documentId: z.string(), items: z.array(passage) })
  .meta({ id: 'Passages' })

/** Words of a document, where they stand. */
export const quotationSchema = z
  .strictObject({
    documentId: z.string(),
    ...spanSchema.shape,
    words: z.string(),
    before: z.string(),
    after: z.string(),
    ...{ title, publisher, published },
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'Quotation' })
