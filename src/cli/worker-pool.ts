import { extname } from 'node:path'
import type { BatchLine } from './batch-lines.ts'
import { CommandError } from './command-error.ts'
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
 *
 * @throws CommandError where threads cannot start at all.
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
  // A thread that dies without a batch could not start, and no other would.
  let fault: Error | undefined
  pool.on('error', (error: Error) => {
    fault ??= error
    void pool.destroy()
  })
  const attempt = async (batch: readonly BatchLine[]): Promise<BatchResult> => {
    try {
      return await pool.run(batch)
    } catch (error) {
      if (fault === undefined) throw error
      throw toCommandError(fault)
    }
  }
  const runLine = async (line: BatchLine): Promise<BatchResult> => {
    try {
      return await attempt([line])
    } catch (error) {
      if (error instanceof CommandError) throw error
      return toCrashed(line, error)
    }
  }
  try {
    await pool.run([])
  } catch (error) {
    await pool.destroy()
    throw toCommandError(fault ?? error)
  }
  return {
    async run(batch) {
      try {
        return await attempt(batch)
      } catch (error) {
        if (error instanceof CommandError) throw error
        return toSum(await Promise.all(batch.map(runLine)))
      }
    },
    destroy: () => pool.destroy(),
  }
}

const toCommandError = (cause: unknown) =>
  new CommandError(
    `The threads cannot run (${cause instanceof Error ? cause.message : String(cause)}). Use --workers 1.`,
    cause,
  )

const toSum = (results: readonly BatchResult[]): BatchResult => ({
  text: results.map(({ text }) => text).join(''),
  read: results.reduce((sum, { read }) => sum + read, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
})
