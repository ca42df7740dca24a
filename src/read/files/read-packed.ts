import type { FileText } from '../apart/file-text.ts'
import { readApart } from '../apart/read-apart.ts'
import type { HeavyFormat } from '../apart/readers.ts'
import { toDocument } from '../to-document.ts'
import type { ReadItem } from './file-item.ts'

/** Makes the document of a file that another program packed; what it says about itself is metadata. */
export const readPacked = async (bytes: Uint8Array, format: HeavyFormat): Promise<ReadItem> =>
  toItem(await readApart(bytes, format))

/** The document of a file that was read. */
export function toItem({ pages, attachments: _, ...read }: FileText): ReadItem {
  return { document: toDocument({ ...read, pages: pages ? [...pages] : null }, { basis: 'metadata' }), source: {} }
}
