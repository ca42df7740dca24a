import type { HeavyFormat } from '../apart/readers.ts'
import { readText } from '../read-text.ts'
import type { Format } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { findPacked } from './find-packed.ts'
import { guard, guardLate } from './guard.ts'
import { readJson } from './read-json.ts'
import { readPacked } from './read-packed.ts'
import { readPage } from './read-page.ts'

const PAGE_PATTERN = /^\s{0,200}<(?:!doctype html|html)\b/i

/**
 * Makes the document that bytes of a format hold; what is saved under the name of another format is read as what it is. `name` is that of the file.
 */
export async function readBytes(bytes: Uint8Array, format: Exclude<Format, 'ndjson'>, name: string): Promise<FileItem> {
  const packed = findPacked(bytes, format)
  if (packed === null) return readPlain(bytes, format as Exclude<typeof format, HeavyFormat>, name)
  return guardLate(name, { file: name }, async () => ({ name, ...(await readPacked(bytes, packed)) }))
}

const readPlain = (bytes: Uint8Array, format: Exclude<Format, 'ndjson' | HeavyFormat>, name: string): FileItem =>
  guard(name, { file: name }, () => {
    const isPage = format === 'html' || (format === 'text' && PAGE_PATTERN.test(toHead(bytes)))
    const text = readText(bytes, { html: isPage })
    return format === 'json'
      ? readJson(text, name, { file: name })
      : { name, ...readPage(text, isPage ? 'html' : format) }
  })

const toHead = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 300)).replace(/^ï»¿/, '')
