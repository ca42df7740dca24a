import { findKind, KINDS } from '../find-kind.ts'
import { ReadError } from '../read-error.ts'
import { listZip, type ZipEntry } from './list-zip.ts'

/** A document of the press unfolds to a few megabytes. */
const MOST_UNFOLDED_MB = 256
const MOST_ENTRIES = 10_000
/** What other kinds of archives hold, and what they are called in messages. */
const OTHERS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^xl\//, 'an Excel file'],
  [/^ppt\//, 'a PowerPoint file'],
  [/^content\.xml$/, 'an OpenDocument file (such as .odt)'],
  [/^META-INF\/container\.xml$/, 'an EPUB book'],
]
/** The part of an old Office file that holds an encrypted new one. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * The files of a Word document, which is a ZIP archive.
 *
 * @throws ReadError `encrypted`, `binary` with what it is instead, `damaged`, `too-hard`.
 */
export function checkDocx(bytes: Uint8Array): ZipEntry[] {
  if (findKind(bytes) === KINDS.office)
    throw Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)
      ? new ReadError('encrypted')
      : new ReadError('binary', { kind: KINDS.office })
  const entries = listZip(bytes)
  if (entries === null) throw new ReadError('damaged', { kind: 'a Word document' })
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > MOST_UNFOLDED_MB * 2 ** 20 || entries.length > MOST_ENTRIES)
    throw new ReadError('too-hard', {
      reason: `it unfolds to ${Math.ceil(size / 2 ** 20)} MB in ${entries.length} files`,
    })
  if (entries.some(({ name }) => /^word\/document\d{0,3}\.xml$/.test(name))) return entries
  const other = OTHERS.find(([pattern]) => entries.some(({ name }) => pattern.test(name)))
  throw new ReadError('binary', { kind: other?.[1] ?? 'a ZIP archive' })
}
