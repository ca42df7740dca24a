import type { HeavyFormat } from '../apart/readers.ts'
import { findKind, KINDS } from '../find-kind.ts'
import type { Format } from './article-formats.ts'

/** The format of a file that another program packed: by its first bytes, else by its name; null for what is text. */
export function findPacked(bytes: Uint8Array, format: Format | null): HeavyFormat | null {
  if (findKind(bytes) === KINDS.pdf) return 'pdf'
  return format === 'pdf' ? format : null
}
