const SAMPLE = 8192

/** Kinds of files that are looked into, though they are no text. */
export const KINDS = {
  pdf: 'a PDF file',
  zip: 'a ZIP archive (such as .docx or .odt)',
  office: 'an old Office file (such as .doc)',
} as const

/** First bytes of files that are no text, with what they are called in messages. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', KINDS.pdf],
  ['PK\x03\x04', KINDS.zip],
  ['\xd0\xcf\x11\xe0', KINDS.office],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a RIFF file (picture or sound)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['{\\rtf', 'an RTF file'],
  ['SQLite format 3', 'an SQLite database'],
  ['\x7fELF', 'a program'],
]

/**
 * What bytes are when they are not 8-bit text: `utf-16le` or `utf-16be` by mark or look, another kind in words, or null for
 * what may be text. Looks at the first bytes only.
 */
export function findKind(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  for (const [signature, kind] of SIGNATURES) if (latin1(bytes, signature.length) === signature) return kind
  return findByZeros(bytes.subarray(0, SAMPLE))
}

const latin1 = (bytes: Uint8Array, length: number) => String.fromCharCode(...bytes.subarray(0, length))

/** Of text, no more than this part is zeros and control signs; of bytes by chance, a tenth is. */
const MOST_CONTROL = 0.03

/** Text in UTF-16 has zeros in every other place only; a few zeros are a fault of the text; others are binary data. */
function findByZeros(sample: Uint8Array): string | null {
  let even = 0
  let odd = 0
  let control = 0
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) {
      if (at % 2 === 0) even++
      else odd++
    } else if (byte < 9 || (byte > 13 && byte < 27)) control++
  }
  const half = sample.length / 2
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le'
  if (even > half * 0.3 && odd < half * 0.02) return 'utf-16be'
  return even + odd + control > sample.length * MOST_CONTROL ? 'binary data' : null
}
