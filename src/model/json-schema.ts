import { z } from 'zod'
import { decisionSchema } from './decision.ts'
import { noticeSchema } from './notice.ts'
import { entrySchema, questionSchema, sourcedReadingSchema } from './register.ts'
import { documentInputSchema, lineSchema, readingSchema } from './schema.ts'

/** The shapes that go in and out, by the name of their schema file. */
const SCHEMAS = {
  'document-input': { shape: documentInputSchema, io: 'input' },
  reading: { shape: readingSchema, io: 'output' },
  line: { shape: lineSchema, io: 'output' },
  'sourced-reading': { shape: sourcedReadingSchema, io: 'input' },
  entry: { shape: entrySchema, io: 'output' },
  question: { shape: questionSchema, io: 'output' },
  decision: { shape: decisionSchema, io: 'input' },
  notice: { shape: noticeSchema, io: 'output' },
} as const

export type SchemaName = keyof typeof SCHEMAS
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[]
export const isSchemaName = (name: string): name is SchemaName => Object.hasOwn(SCHEMAS, name)

/** The JSON Schema (draft 2020-12) of a shape, for programs in any language. */
export function toJsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  const { shape, io } = SCHEMAS[name]
  return z.toJSONSchema(shape, { io })
}
