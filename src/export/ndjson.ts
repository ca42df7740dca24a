import type { Format } from './format.ts'

/** The interchange format: a document a line. */
export const ndjson: Format = { head: '', each: ({ reading }) => `${JSON.stringify(reading)}\n`, tail: '' }
