import { hash } from 'node:crypto'
import type { Register } from '../../register/index.ts'

/** An agreement with all that is known of it as JSON, ready to be sent on. */
export type EntryText = {
  readonly id: string
  readonly version: string
  readonly text: string
  /** Tells one text from another. */
  readonly mark: string
}

const MARK_LENGTH = 16

/** Made where it is read: a text crosses threads at a fraction of what the value costs, and the thread that answers has nothing to do with it. */
export async function readEntryText({ agreements }: Register, address: string): Promise<EntryText> {
  const shown = await agreements.get(address)
  const text = JSON.stringify(shown)
  const { id, version } = shown.entry
  return { id, version, text, mark: hash('sha256', text).slice(0, MARK_LENGTH) }
}
