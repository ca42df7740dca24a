import { type DocumentInput, documentInputSchema } from '../../model/index.ts'
import { ReadError } from '../read-error.ts'
import { type SourceFacts, toSourceFacts } from '../source-facts.ts'

/** A line that is a document, with the `id` that it was given under and what it says about its source. */
export type ParsedInput = { readonly ref?: string; readonly input: DocumentInput; readonly source: SourceFacts }

/** What each field has to be, for messages. */
const FIELD_PROBLEMS: Readonly<Record<string, string>> = {
  text: 'missing, or no text. Give the text of the article as a string: {"text": "…"}.',
  id: 'no text. Put the id in quotes.',
  published: 'no text. Give the date as a string such as "2015-05-08", or leave it out.',
  title: 'no text. Give the headline as a string, or leave it out.',
  url: 'no text. Give the address as a string, or leave it out.',
  publisher: 'no text. Give the name as a string, or leave it out.',
  publisherType: 'no text. Give the code as a string such as "press", or leave it out.',
  country: 'no text. Give the code as a string such as "KE", or leave it out.',
  language: 'no text. Give the code of the language as a string such as "en", or leave it out.',
}

/**
 * Reads one document from JSON, such as one line of NDJSON. What is wrong comes back as an error, not thrown, so that lines in
 * and lines out match one to one.
 *
 * @example parseInput('{"id": "7", "text": "China and Russia …"}', 1) // { ref: '7', input: { … }, source: {} }
 */
export function parseInput(line: string, lineNumber: number): ParsedInput | ReadError {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    const reason = line.trim() === '' ? 'the line is blank' : (cause as Error).message
    return new ReadError('bad-json', { reason }, { line: lineNumber })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const kind = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`
    return new ReadError('bad-json', { reason: `${kind} instead of an object` }, { line: lineNumber })
  }
  const parsed = documentInputSchema.safeParse(value)
  if (!parsed.success) return toError(parsed.error.issues[0], lineNumber)
  const source = parseSource(parsed.data, lineNumber)
  if (source instanceof ReadError) return source
  const { id } = parsed.data
  return id === undefined ? { input: parsed.data, source } : { ref: id, input: parsed.data, source }
}

function parseSource(input: DocumentInput, line: number): SourceFacts | ReadError {
  const { url, publisherType, country } = input
  for (const [field, value] of Object.entries({ publisherType, country }))
    if (value != null && typeof value !== 'string') return toError({ path: [field], message: '' }, line)
  try {
    return toSourceFacts({ url, publisherType: publisherType as string, country: country as string })
  } catch (error) {
    if (error instanceof ReadError) return error.at({ line })
    throw error
  }
}

function toError(issue: { path: PropertyKey[]; message: string } | undefined, line: number): ReadError {
  const field = String(issue?.path[0] ?? 'document')
  return new ReadError('bad-input', { field, problem: FIELD_PROBLEMS[field] ?? issue?.message ?? 'wrong' }, { line })
}
