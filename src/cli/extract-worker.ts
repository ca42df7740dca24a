import { workerData } from 'node:worker_threads'
import type { BatchLine } from './batch-lines.ts'
import { type BatchResult, type BatchSettings, createBatchReader } from './extract-batch.ts'

let readBatch: ((batch: readonly BatchLine[]) => BatchResult) | undefined

/** Runs in a thread of the pool: reads one batch with the settings that the thread was started with. */
export default function extractBatch(batch: readonly BatchLine[]): BatchResult {
  readBatch ??= createBatchReader(workerData as BatchSettings)
  return readBatch(batch)
}
