import { batchLines } from './batch-lines.ts'
import { type BatchResult, type BatchSettings, createBatchReader } from './extract-batch.ts'
import { OrderedQueue } from './ordered-queue.ts'
import { startPool } from './worker-pool.ts'

export type ExtractLinesOptions = {
  /** Threads that read documents; with 1, this one does. */
  readonly workers: number
  readonly settings: BatchSettings
  /** The module of a worker; for tests. */
  readonly worker?: URL
}

/** Batches under way for each worker: one at work, the others so that none waits. */
const BATCHES_A_WORKER = 4
/** Characters of input under way, so that a run of huge lines does not fill the memory. */
const MOST_CHARACTERS = 40_000_000

/**
 * Turns a stream of documents into lines of readings, one for one and in order. No more is taken in than is being worked on,
 * and nothing is worked on while `write` waits for whoever takes the lines.
 */
export async function extractLines(
  stream: AsyncIterable<Uint8Array>,
  { workers, settings, worker }: ExtractLinesOptions,
  write: (result: BatchResult) => Promise<void>,
): Promise<void> {
  if (workers === 1) {
    const readBatch = createBatchReader(settings)
    await batchLines(stream, async batch => write(readBatch(batch)))
    return
  }
  const pool = await startPool(workers, settings, worker)
  try {
    const queue = new OrderedQueue({ most: workers * BATCHES_A_WORKER, heaviest: MOST_CHARACTERS }, write)
    await batchLines(stream, (batch, weight) => queue.add(weight, () => pool.run(batch)))
    await queue.end()
  } finally {
    await pool.destroy()
  }
}
