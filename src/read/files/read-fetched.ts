import type { HeavyFormat } from '../apart/readers.ts'
import { readText } from '../read-text.ts'
import type { Format } from './article-formats.ts'
import type { ReadItem } from './file-item.ts'
import { findPacked, isPacked } from './find-packed.ts'
import { guessFormat } from './guess-format.ts'
import { readPacked } from './read-packed.ts'
import { readPage } from './read-page.ts'

/** What came from an address. */
export type Fetched = {
  readonly bytes: Uint8Array
  /** Where it was found in the end. */
  readonly url: string
  /** The type that came with it, such as `text/html`; null for none. */
  readonly type: string | null
  readonly charset: string | null
}

const FORMATS: Readonly<Record<string, Exclude<Format, 'json' | 'ndjson' | HeavyFormat>>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
}
const PAGE_PATTERN = /^\s{0,200}<(?:!doctype html|html)\b/i

/** Types of files that another program packed. Servers that do not know a type send the last one. */
const PACKED: Readonly<Record<string, HeavyFormat | null>> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/msword': 'docx',
  'application/octet-stream': null,
}

export const FETCHED_TYPES: ReadonlySet<string> = new Set([
  ...Object.keys(FORMATS),
  'text/plain',
  ...Object.keys(PACKED),
])

/**
 * Makes the document of what came from an address. `source.url` is the address that a page gives itself, which anybody may write there.
 *
 * @throws ReadError where it holds something else than its type says, or no text.
 */
export async function readFetched({ bytes, url, type, charset }: Fetched): Promise<ReadItem> {
  const packed = findPacked(bytes, PACKED[type ?? ''] ?? null)
  if (packed !== null) return readPacked(bytes, packed)
  const format = FORMATS[type ?? ''] ?? lookAt(bytes, type)
  return readPage(readText(bytes, { html: format === 'html', charset }), format, url)
}

/** Where no type tells more, the bytes do; JSON is no page. */
function lookAt(bytes: Uint8Array, type: string | null): 'text' | 'markdown' | 'html' {
  if (type !== null)
    return PAGE_PATTERN.test(new TextDecoder('latin1').decode(bytes.subarray(0, 300))) ? 'html' : 'text'
  const format = guessFormat(bytes)
  return format === 'json' || isPacked(format) ? 'text' : format
}
