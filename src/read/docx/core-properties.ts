import type { StatedOfFile } from '../believe.ts'
import { decodeReferences } from '../decode-references.ts'
import { unzip, type ZipEntry } from './list-zip.ts'

const FILE = 'docProps/core.xml'
const LARGEST = 2 ** 20

/** What a Word document says of itself: title, author, and the day on which it was made. */
export function readCoreProperties(bytes: Uint8Array, entries: readonly ZipEntry[]): StatedOfFile {
  const entry = entries.find(({ name }) => name === FILE)
  const unpacked = entry && unzip(bytes, entry, LARGEST)
  if (!unpacked) return {}
  const xml = new TextDecoder().decode(unpacked)
  return {
    title: textOf(xml, 'dc:title'),
    author: textOf(xml, 'dc:creator'),
    made: /^\d{4}-\d{2}-\d{2}/.exec(textOf(xml, 'dcterms:created') ?? '')?.[0],
  }
}

/** The text of the first element of a name, which has none within it. */
function textOf(xml: string, name: string): string | undefined {
  const open = xml.indexOf(`<${name}`)
  const start = open < 0 ? -1 : xml.indexOf('>', open) + 1
  const end = start < 1 ? -1 : xml.indexOf('<', start)
  return end < 0 ? undefined : decodeReferences(xml.slice(start, end))
}
