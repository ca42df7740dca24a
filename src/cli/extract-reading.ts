import { type Attempt, type ExtractOptions, extract, extractAll } from '../extract/index.ts'
import type { Document, Reading } from '../model/index.ts'
import { keepConfident } from './keep-confident.ts'
import type { Progress } from './progress.ts'
import type { NamedDocument } from './read-documents.ts'

export type ExtractSettings = ExtractOptions & { readonly minConfidence: number }

type Given = { readonly ref?: string; readonly document: Document }

/** Reads a document with the settings of a run. */
export function extractReading(given: Given, { minConfidence, ...options }: ExtractSettings): Reading {
  return toGiven(given, extract(given.document, options), minConfidence)
}

/** Reads many documents likewise, each for itself; a step at a time over all of them, which is quicker. */
export const extractReadings = (
  given: readonly Given[],
  { minConfidence, ...options }: Omit<ExtractSettings, 'trace'>,
): Attempt[] =>
  extractAll(
    given.map(({ document }) => document),
    options,
  ).map((attempt, index) =>
    'reading' in attempt ? { reading: toGiven(given[index]!, attempt.reading, minConfidence) } : attempt,
  )

function toGiven({ ref }: Given, found: Reading, minConfidence: number): Reading {
  const reading = keepConfident(found, minConfidence)
  return ref === undefined ? reading : { ref, ...reading }
}

/** Reads a document of a file. Where the engine itself fails on it, that is told to `progress`, and there is no reading. */
export function tryReading(
  { name, ...item }: NamedDocument,
  settings: ExtractSettings,
  progress: Progress,
): Reading | null {
  try {
    return extractReading(item, settings)
  } catch (error) {
    progress.fail(`${name}: ${engineFailure(error)}`)
    return null
  }
}

/** What to say where the engine itself fails on a text: a fault of ours, and no reason to stop. */
export const engineFailure = (error: unknown): string =>
  `The engine failed on this text (${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}). ` +
  'Please report it together with the text.'
