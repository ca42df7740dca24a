import { parentPort } from 'node:worker_threads'
import { ReadError, type ReadErrorCode, type ReadErrorData } from '../read-error.ts'
import type { FileText } from './file-text.ts'
import { type HeavyFormat, READERS } from './readers.ts'

export type Task = { readonly bytes: Uint8Array; readonly format: HeavyFormat }
export type Answer =
  | { readonly read: FileText }
  | { readonly refused: { readonly code: ReadErrorCode; readonly data: ReadErrorData } }
  | { readonly failed: string }

/** Runs in a thread: reads one file after another. */
parentPort!.on('message', async ({ bytes, format }: Task) => {
  parentPort!.postMessage(await answer(bytes, format))
})

async function answer(bytes: Uint8Array, format: HeavyFormat): Promise<Answer> {
  try {
    return { read: await READERS[format](bytes) }
  } catch (error) {
    if (error instanceof ReadError) return { refused: { code: error.code, data: error.data } }
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
