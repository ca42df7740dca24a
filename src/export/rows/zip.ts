import { crc32, deflateRawSync } from 'node:zlib'

/** A file in an archive, packed already where it is large. */
export type Packed = { readonly name: string; readonly data: Uint8Array; readonly crc: number; readonly size: number }

const DEFLATED = 8
/** The first of January 1980, the first day that an archive knows: the same content gives the same bytes. */
const DATE = 0x21
const VERSION = 20
const UTF_8 = 0x800

/** Packs a text. */
export function pack(name: string, text: string): Packed {
  const bytes = Buffer.from(text)
  return { name, data: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length }
}

/** A ZIP archive of packed files (PKWARE's application note, without what is for more than 4 GB). */
export function zip(files: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(VERSION, 0)
    facts.writeUInt16LE(UTF_8, 2)
    facts.writeUInt16LE(DEFLATED, 4)
    facts.writeUInt16LE(0, 6)
    facts.writeUInt16LE(DATE, 8)
    facts.writeUInt32LE(file.crc, 10)
    facts.writeUInt32LE(file.data.length, 14)
    facts.writeUInt32LE(file.size, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = [Buffer.from('PK\x03\x04', 'latin1'), facts, name, file.data]
    parts.push(...local)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([VERSION, 0]), facts, rest, name)
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06', 'latin1'), end])
}
