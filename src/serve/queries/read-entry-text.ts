import type { Register } from '../../register/index.ts'
import { type Text, toText } from './to-text.ts'

/** An agreement with all that is known of it. */
export type EntryText = Text & { readonly id: string; readonly version: string }

export async function readEntryText({ agreements }: Register, address: string): Promise<EntryText> {
  const shown = await agreements.get(address)
  const { id, version } = shown.entry
  return { id, version, ...toText(shown) }
}
