import { readText } from '../read-text.ts'
import type { Format } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { guard } from './guard.ts'
import { readJson } from './read-json.ts'
import { readPage } from './read-page.ts'

const PAGE_PATTERN = /^\s{0,200}<(?:!doctype html|html)\b/i

/** Makes the one document that bytes of a format hold; a page that was saved as a text is a page. `name` is that of the file. */
export const readBytes = (bytes: Uint8Array, format: Exclude<Format, 'ndjson'>, name: string): FileItem =>
  guard(name, { file: name }, () => {
    const isPage = format === 'html' || (format === 'text' && PAGE_PATTERN.test(toHead(bytes)))
    const text = readText(bytes, { html: isPage })
    return format === 'json'
      ? readJson(text, name, { file: name })
      : { name, ...readPage(text, isPage ? 'html' : format) }
  })

const toHead = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 300)).replace(/^ï»¿/, '')
