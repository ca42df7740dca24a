import { z } from 'zod'
import { entrySchema, questionSchema } from '../../model/index.ts'

/** A question for a person, with the two agreements that it is about, and where they were found. */
export const askedSchema = z
  .strictObject({
    question: questionSchema,
    entries: z.tuple([entrySchema.nullable(), entrySchema.nullable()]),
    documents: z
      .tuple([z.string().nullable(), z.string().nullable()])
      .describe('The documents of the two findings, by id.'),
  })
  .meta({ id: 'Asked' })

export const inputProblemSchema = z
  .strictObject({
    place: z.string().describe('File or address.'),
    line: z.int().optional(),
    code: z.string(),
    message: z.string(),
    at: z.string(),
  })
  .meta({ id: 'InputProblem' })

const count = z.int().nonnegative()
export const statsSchema = z
  .strictObject({
    database: z.string(),
    documents: count,
    agreements: count,
    accepted: count,
    rejected: count,
    findings: count,
    statements: count,
    events: count,
    decisions: count,
    questions: count,
    problems: count,
    waiting: count.describe('Findings that are not compared with the register yet.'),
    pairs: z.array(z.strictObject({ pair: z.string(), agreements: count })),
  })
  .meta({ id: 'Stats' })
