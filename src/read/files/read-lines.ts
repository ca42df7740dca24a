import { isUtf8 } from 'node:buffer'
import { findKind } from '../find-kind.ts'
import { tooLarge } from '../limits.ts'
import { notUtf8 } from '../not-utf8.ts'
import { ReadError } from '../read-error.ts'
import { LineBuffer } from './line-buffer.ts'

/** A line without its line end, counted from 1, or why it cannot be read. */
export type LineItem =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly error: ReadError }

const LF = 0x0a
const CR = 0x0d

/**
 * Splits a stream of bytes or text into lines at LF; a CR before it is dropped, and a byte order mark at the beginning. A line
 * over 20 MB, or one that is not UTF-8, yields an error in its place; what is over the limit is not kept, so that memory stays
 * bounded whatever comes. Blank lines are lines; an LF at the very end begins no further line. A stream in UTF-16, as Windows
 * writes it, is read as well; of one that is no text, such as an archive, one error is all that comes.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<LineItem> {
  const buffer = new LineBuffer()
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let line = 0
  let isFirst = true
  for await (const chunk of stream) {
    let bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    if (isFirst && bytes.length > 0) {
      isFirst = false
      const kind = findKind(bytes)
      if (kind === 'utf-16le' || kind === 'utf-16be') decoder = new TextDecoder(kind)
      else if (kind !== null) {
        yield { line: 1, error: new ReadError('binary', { kind }, { line: 1 }) }
        return
      }
    }
    if (decoder) bytes = Buffer.from(decoder.decode(bytes, { stream: true }))
    let from = 0
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
      buffer.append(bytes.subarray(from, at))
      yield toItem(buffer.take(), ++line)
      from = at + 1
    }
    buffer.append(bytes.subarray(from))
  }
  if (!buffer.isEmpty) yield toItem(buffer.take(), ++line)
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

function toItem(given: Uint8Array | null, line: number): LineItem {
  if (given === null) return { line, error: tooLarge().at({ line }) }
  const bytes = given.at(-1) === CR ? given.subarray(0, -1) : given
  if (!isUtf8(bytes)) return { line, error: notUtf8(bytes).at({ line }) }
  const text = utf8.decode(bytes)
  return { line, text: line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text }
}
