import type { Document, Failure, Line } from '../model/index.ts'
import { parseInput, ReadError, toDocument } from '../read/index.ts'
import { type BatchLine, toMessage } from './batch-lines.ts'
import { type ExtractSettings, engineFailure, extractReadings } from './extract-reading.ts'
import { type KnowledgeFile, toKnowledge } from './load-knowledge.ts'

/** Settings of a run in a form that can be sent to another thread. */
export type BatchSettings = { readonly knowledgeFiles: readonly KnowledgeFile[]; readonly minConfidence: number }

/** The lines that come out for a batch, and how many documents they tell of. */
export type BatchResult = { readonly text: string; readonly read: number; readonly failed: number }

/** What reads batches with some settings, in this thread. */
export function createBatchReader({
  knowledgeFiles,
  minConfidence,
}: BatchSettings): (batch: readonly BatchLine[]) => BatchResult {
  const settings = { knowledge: toKnowledge(knowledgeFiles), minConfidence }
  return batch => toResult(readLines(batch, settings))
}

/** The result for lines of which a thread died. */
export const toCrashed = ({ line, ...given }: BatchLine, cause: unknown): BatchResult =>
  toResult([
    toFailure(
      line,
      'worker-crashed',
      `The thread that read this line ended (${cause instanceof Error ? cause.message : String(cause)}), twice. ` +
        'Read it by itself, or split the document.',
      'text' in given ? given.text : undefined,
    ),
  ])

/** The format `ndjson`, without the room that has all others: a filter is started for few documents, too. */
const toNdjson = (line: Line): string => `${JSON.stringify(line)}\n`

const toResult = (lines: readonly Line[]): BatchResult => {
  const failed = lines.filter(line => 'error' in line).length
  return { text: lines.map(toNdjson).join(''), read: lines.length - failed, failed }
}

/** Reads the lines that hold documents together, and puts each result in its place. */
function readLines(batch: readonly BatchLine[], settings: ExtractSettings): Line[] {
  const parsed = batch.map(parseLine)
  const attempts = extractReadings(
    parsed.flatMap(line => ('document' in line ? [line] : [])),
    settings,
  )
  let next = 0
  return parsed.map(line => {
    if (!('document' in line)) return line
    const attempt = attempts[next++]!
    return 'reading' in attempt
      ? attempt.reading
      : toFailure(line.line, 'engine-failed', engineFailure(attempt.error), line.text)
  })
}

type Parsed = { readonly line: number; readonly text: string; readonly ref?: string; readonly document: Document }

/** The document of a line, or what to say of a line that holds none. */
function parseLine(given: BatchLine): Parsed | Failure {
  if (!('text' in given)) return toFailure(given.line, given.code, given.message)
  const { line, text } = given
  try {
    const parsed = parseInput(text, line)
    if (parsed instanceof ReadError) return toFailure(line, parsed.code, toMessage(parsed), text)
    const { ref, input } = parsed
    return { line, text, ...(ref === undefined ? {} : { ref }), document: toDocument(input) }
  } catch (error) {
    if (error instanceof ReadError) return toFailure(line, error.code, toMessage(error), text)
    return toFailure(line, 'engine-failed', engineFailure(error), text)
  }
}

function toFailure(line: number, code: string, message: string, text?: string): Failure {
  const ref = text === undefined ? undefined : findId(text)
  return { ...(ref === undefined ? {} : { ref }), error: { code, message, line } }
}

/** The id of a line that is JSON, though no document. */
function findId(text: string): string | undefined {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}
