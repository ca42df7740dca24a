import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { StartReader } from './reader.ts'

const MODULE = new URL(`./reader-worker${extname(import.meta.url)}`, import.meta.url)

/** A reader in a thread: for look-ups, whose queries are too short to be stopped, and of which there are thousands a second. */
export const startThread: StartReader = (settings, { onAnswer, onEnd }) => {
  const worker = new Worker(MODULE)
  let reason = 'it ended'
  worker.on('message', onAnswer)
  worker.on('error', error => {
    reason = error instanceof Error ? error.message : String(error)
  })
  worker.once('exit', () => onEnd(reason))
  worker.postMessage(settings)
  return { send: call => worker.postMessage(call), kill: () => void worker.terminate() }
}
