import { readApart } from '../apart/read-apart.ts'
import type { HeavyFormat } from '../apart/readers.ts'
import { toDocument } from '../to-document.ts'
import type { ReadItem } from './file-item.ts'

/** Makes the document of a file that another program packed; what it says about itself is metadata. */
export async function readPacked(bytes: Uint8Array, format: HeavyFormat): Promise<ReadItem> {
  const { pages, ...text } = await readApart(bytes, format)
  return { document: toDocument({ ...text, pages: pages ? [...pages] : null }, { basis: 'metadata' }), source: {} }
}
