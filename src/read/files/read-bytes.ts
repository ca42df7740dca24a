import { readText } from '../read-text.ts'
import type { Format } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { guard } from './guard.ts'
import { readJson } from './read-json.ts'
import { readPage } from './read-page.ts'

/** Makes the one document that bytes of a format hold. `name` is that of the file. */
export const readBytes = (bytes: Uint8Array, format: Exclude<Format, 'ndjson'>, name: string): FileItem =>
  guard(name, { file: name }, () => {
    const text = readText(bytes, { html: format === 'html' })
    return format === 'json' ? readJson(text, name, { file: name }) : { name, ...readPage(text, format) }
  })
