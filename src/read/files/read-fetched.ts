import type { Document } from '../../model/index.ts'
import { readText } from '../read-text.ts'
import type { SourceFacts } from '../source-facts.ts'
import type { Format } from './article-formats.ts'
import { guessFormat } from './guess-format.ts'
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

const FORMATS: Readonly<Record<string, Exclude<Format, 'json' | 'ndjson'>>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
}
const PAGE_PATTERN = /^\s{0,200}<(?:!doctype html|html)\b/i

/** The types of pages that can be read. */
export const FETCHED_TYPES: ReadonlySet<string> = new Set([...Object.keys(FORMATS), 'text/plain'])

/**
 * Makes the document of what came from an address. `source.url` is the address that a page gives itself, which anybody may write there.
 *
 * @throws ReadError where it holds something else than its type says, or no text.
 */
export function readFetched({ bytes, url, type, charset }: Fetched): {
  readonly document: Document
  readonly source: SourceFacts
} {
  const format = FORMATS[type ?? ''] ?? lookAt(bytes, type)
  return readPage(readText(bytes, { html: format === 'html', charset }), format, url)
}

/** Where no type tells more, the bytes do; JSON is no page. */
function lookAt(bytes: Uint8Array, type: string | null): 'text' | 'markdown' | 'html' {
  if (type !== null)
    return PAGE_PATTERN.test(new TextDecoder('latin1').decode(bytes.subarray(0, 300))) ? 'html' : 'text'
  const format = guessFormat(bytes)
  return format === 'json' ? 'text' : format
}
