import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Writes a copy of one state of a database into a new file, while others read and write it. */
export function copyDatabase(from: string, to: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const worker = new Worker(new URL(`./vacuum-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { from, to },
  })
  worker.once('error', reject)
  worker.once('exit', code => (code === 0 ? resolve() : reject(new Error('the copy was broken off'))))
  return promise
}
