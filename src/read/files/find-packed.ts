import type { HeavyFormat } from '../apart/readers.ts'
import { findKind, KINDS } from '../find-kind.ts'
import type { Format } from './article-formats.ts'

/** By which reader files are looked into, by their first bytes: that of Word documents tells other archives from them. */
const READERS: Readonly<Record<string, HeavyFormat>> = {
  [KINDS.pdf]: 'pdf',
  [KINDS.zip]: 'docx',
  [KINDS.office]: 'docx',
}

export const isPacked = (format: Format | null): format is HeavyFormat =>
  format === 'pdf' || format === 'docx' || format === 'eml'

/** The format of a file that another program packed: by its first bytes, else by its name; null for what is text. */
export function findPacked(bytes: Uint8Array, format: Format | null): HeavyFormat | null {
  return READERS[findKind(bytes) ?? ''] ?? (isPacked(format) ? format : null)
}
