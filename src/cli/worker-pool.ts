import { extname } from 'node:path'
import type { BatchLine } from './batch-lines.ts'
import { type BatchResult, type BatchSettings, toCrashed } from './extract-batch.ts'

export type WorkerPool = {
  run(batch: readonly BatchLine[]): Promise<BatchResult>
  destroy(): Promise<void>
}

/** The module has the ending of this one: the compiler rewrites imports only. */
const WORKER = new URL(`./extract-worker${extname(import.meta.url)}`, import.meta.url)

/**
 * Starts threads that read batches. Where a thread dies, of too little memory for instance, another takes its place and the
 * lines of its batch are read one by one; a line with which a thread dies again becomes an error.
 */
export async function startPool(workers: number, settings: BatchSettings, worker: URL = WORKER): Promise<WorkerPool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly BatchLine[], BatchResult>({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    workerData: settings,
    idleTimeout: Number.POSITIVE_INFINITY,
  })
  const runLine = async (line: BatchLine): Promise<BatchResult> => {
    try {
      return await pool.run([line])
    } catch (error) {
      return toCrashed(line, error)
    }
  }
  return {
    async run(batch) {
      try {
        return await pool.run(batch)
      } catch {
        return toSum(await Promise.all(batch.map(runLine)))
      }
    },
    destroy: () => pool.destroy(),
  }
}

const toSum = (results: readonly BatchResult[]): BatchResult => ({
  text: results.map(({ text }) => text).join(''),
  read: results.reduce((sum, { read }) => sum + read, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
})
