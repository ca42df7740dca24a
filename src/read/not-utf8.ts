import { isUtf8 } from 'node:buffer'
import { ReadError } from './read-error.ts'

/** The error for bytes that are not UTF-8: names the first bad byte, its offset and its line. */
export function notUtf8(bytes: Uint8Array): ReadError {
  const offset = findBadByte(bytes)
  let row = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) row++
  return new ReadError('not-utf8', {
    byte: `0x${bytes[offset]!.toString(16).padStart(2, '0').toUpperCase()}`,
    offset,
    row,
    charset: suggestCharset(bytes.subarray(offset, offset + SAMPLE)),
  })
}

const SAMPLE = 4096

/** What the bytes may be in, for advice only: in Cyrillic nearly every byte is a letter of the upper quarter. */
function suggestCharset(sample: Uint8Array): string {
  let [latin, high, upper] = [0, 0, 0]
  for (const byte of sample) {
    if (byte >= 0xc0) upper++
    if (byte >= 0x80) high++
    else if (byte >= 0x41) latin++
  }
  if (high <= latin) return 'WINDOWS-1252'
  return upper > high * 0.85 ? 'WINDOWS-1251' : 'GB18030'
}

/** Where the first sequence begins that is not UTF-8, found by halving: a prefix is valid up to its last whole character. */
function findBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, wholeEnd(bytes, middle)))) good = middle
    else bad = middle
  }
  return wholeEnd(bytes, good)
}

/** The end of the last whole character before `end`: at most three bytes of a begun one are left out. */
function wholeEnd(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!
    if (byte < 0x80) return end
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? end - back : end
  }
  return end
}
