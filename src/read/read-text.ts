import { isUtf8 } from 'node:buffer'
import { findKind } from './find-kind.ts'
import { LARGEST, tooLarge } from './limits.ts'
import { notUtf8 } from './not-utf8.ts'
import { ReadError } from './read-error.ts'

export type ReadTextOptions = {
  /** Whether the bytes are a page, whose `<meta charset>` may name another character set than UTF-8. */
  readonly html?: boolean
  /** The character set that came with the bytes, as in the header `Content-Type`; it stands over what a page names. */
  readonly charset?: string | null
}

const HEAD = 4096
const CHARSET_PATTERN = /(?:charset|encoding) {0,3}= {0,3}["']? {0,3}(?<label>[\w.:-]{2,40})/i
const UTF8_PATTERN = /^utf-?8$/i
const BLANK_PATTERN = /[^\s\0\uFEFF]/

/**
 * The text that bytes hold: UTF-8, or UTF-16 by its mark or its look; a page also in the character set that it names. A byte
 * order mark is dropped. Nothing is guessed: other bytes are an error that says where the first bad one stands.
 *
 * @throws ReadError `empty`, `binary`, `not-utf8`, `unknown-charset`, `too-large`.
 */
export function readText(bytes: Uint8Array, { html = false, charset = null }: ReadTextOptions = {}): string {
  if (bytes.length > LARGEST) throw tooLarge()
  const text = decode(bytes, html, charset)
  if (!BLANK_PATTERN.test(text)) throw new ReadError('empty')
  return text
}

function decode(bytes: Uint8Array, html: boolean, told: string | null): string {
  const kind = findKind(bytes)
  if (kind === 'utf-16le' || kind === 'utf-16be') return new TextDecoder(kind).decode(bytes)
  if (kind !== null) throw new ReadError('binary', { kind })
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  const charset = told && !UTF8_PATTERN.test(told) ? told : html ? findCharset(bytes) : null
  if (charset === null || UTF8_PATTERN.test(charset)) throw notUtf8(bytes)
  return toDecoder(charset).decode(bytes)
}

/** The character set that a page or an XML file names among its first bytes. */
function findCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return CHARSET_PATTERN.exec(head)?.groups?.label ?? null
}

function toDecoder(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset)
  } catch (cause) {
    throw new ReadError('unknown-charset', { charset }, {}, cause)
  }
}
