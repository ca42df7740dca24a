import { addAbortSignal } from 'node:stream'

/** Standard input until its end or an interruption. */
export async function* stdin(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of addAbortSignal(signal, process.stdin)) yield chunk as Uint8Array
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
