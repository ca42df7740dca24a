import { findKind } from '../find-kind.ts'
import type { Format } from './article-formats.ts'
import { findPacked } from './find-packed.ts'
import { isMail } from './is-mail.ts'

const HEAD = 2000
const HTML_PATTERN =
  /^<(?:!doctype|html|\?xml|head|body|title|meta|link|script|style|main|article|section|header|table|div|h[1-6]|p)\b|^<!--/i
const FRONT_MATTER_PATTERN = /^---[ \t]{0,5}\r?\n/
const MARKDOWN_HEADING_PATTERN = /^#{1,3} \S/

/** What bytes hold that no name tells of: a page, a JSON object, a mail, Markdown with front matter or a heading, or else plain text. */
export function guessFormat(bytes: Uint8Array): Exclude<Format, 'ndjson'> {
  const kind = findKind(bytes)
  const packed = findPacked(bytes, null)
  if (packed !== null) return packed
  const decoder = new TextDecoder(kind === 'utf-16le' || kind === 'utf-16be' ? kind : 'utf-8')
  const head = decoder.decode(bytes.subarray(0, HEAD)).trimStart()
  if (head.startsWith('{')) return 'json'
  if (isMail(head)) return 'eml'
  if (HTML_PATTERN.test(head)) return 'html'
  return FRONT_MATTER_PATTERN.test(head) || MARKDOWN_HEADING_PATTERN.test(head) ? 'markdown' : 'text'
}
