import type { BatchLine } from '../src/cli/batch-lines.ts'
import type { BatchResult } from '../src/cli/extract-batch.ts'
import extractBatch from '../src/cli/extract-worker.ts'

/** This module, to be started as a worker. */
export const CRASH_WORKER = new URL(import.meta.url)

/**
 * A worker that ends its thread in the middle of a batch, as one does that runs out of memory: at a line with CRASH-ALWAYS each
 * time, at one with CRASH-IN-COMPANY unless the line comes alone. Everything else it does as the real one does.
 */
export default function extractOrCrash(batch: readonly BatchLine[]): BatchResult {
  const isFatal = batch.some(
    line =>
      'text' in line &&
      (line.text.includes('CRASH-ALWAYS') || (line.text.includes('CRASH-IN-COMPANY') && batch.length > 1)),
  )
  if (isFatal) process.exit(3)
  return extractBatch(batch)
}
