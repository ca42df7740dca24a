import { inflateRawSync } from 'node:zlib'

/** A file in a ZIP archive. */
export type ZipEntry = {
  readonly name: string
  /** Bytes that it says to unfold to. */
  readonly size: number
  readonly packed: number
  /** 0 for none, 8 for deflate. */
  readonly method: number
  readonly start: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
/** The end of an archive stands among its last bytes, before a comment. */
const LONGEST_END = 22 + 65_535
const LOCAL_HEAD = 30

/** The files of a ZIP archive as its directory lists them; null where it has none. */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    const length = view.getUint16(at + 28, true)
    const skipped = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    })
    at += 46 + length + skipped
  }
  return entries
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - LONGEST_END; at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** The bytes of a file in an archive, of which no more than `most` are unfolded; null where they cannot be had. */
export function unzip(bytes: Uint8Array, { start, packed, method }: ZipEntry, most: number): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (start + LOCAL_HEAD > view.byteLength) return null
  const from = start + LOCAL_HEAD + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  const data = bytes.subarray(from, from + packed)
  try {
    if (method === 8) return inflateRawSync(data, { maxOutputLength: most })
    return method === 0 && data.length <= most ? data : null
  } catch {
    return null
  }
}
