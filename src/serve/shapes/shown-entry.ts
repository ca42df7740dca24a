import { z } from 'zod'
import { entrySchema, packageSchema, questionSchema, statementSchema } from '../../model/index.ts'
import { behindSchema } from './documents.ts'
import { foundSchema } from './found.ts'
import { pastSchema } from './past.ts'

/** An agreement with all that is known of it. */
export const shownEntrySchema = z
  .strictObject({
    entry: entrySchema,
    quotes: z
      .record(z.string(), z.string())
      .describe('The words of each evidence, under the id of the document and its spans: `ID START-END START-END`.'),
    documents: z.array(behindSchema),
    statements: z.array(foundSchema(statementSchema)),
    linkedFrom: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    packages: z.array(packageSchema),
    history: z.array(pastSchema),
    questions: z.array(questionSchema),
  })
  .meta({ id: 'ShownEntry' })
