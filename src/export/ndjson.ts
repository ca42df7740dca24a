import type { Line } from '../model/index.ts'
import type { Format } from './format.ts'

/** One line of the interchange format: a reading, or why there is none. */
export const toNdjson = (line: Line): string => `${JSON.stringify(line)}\n`

/** The interchange format: a document a line. */
export const ndjson: Format = { head: '', each: ({ reading }) => toNdjson(reading), tail: '' }
