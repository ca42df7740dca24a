import type { FileText } from '../apart/file-text.ts'
import { believe } from '../believe.ts'
import { parseHtml } from '../html/read-html.ts'
import { squeeze } from '../html/text-writer.ts'
import { toText } from '../html/to-text.ts'
import { isTooLarge, LARGEST, tooLarge } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { checkDocx } from './check-docx.ts'
import { readCoreProperties } from './core-properties.ts'

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]
/** From a note back to its number. */
const BACK_PATTERN = /<a href="#(?:foot|end)note-ref-[^"<>]{1,40}">[^<>]{0,10}<\/a>/g

/**
 * Reads a Word document (.docx): headings, paragraphs, lists and tables, as they are read in a page. Pictures are left out, and nothing is loaded that it names.
 *
 * @throws ReadError `too-large`, `encrypted`, `binary`, `damaged`, `too-hard`, `empty`.
 */
export async function readDocx(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length > LARGEST) throw tooLarge()
  const entries = checkDocx(bytes)
  const html = await toHtml(bytes)
  if (isTooLarge(html)) throw tooLarge()
  const { body } = parseHtml(html)
  const text = toText(body)
  if (text === '') throw new ReadError('empty')
  const { title, ...believed } = believe(readCoreProperties(bytes, entries), text)
  const heading = squeeze(body.querySelector('h1')?.textContent ?? '')
  const own = heading !== '' && text.startsWith(heading) ? heading : title
  return { ...believed, ...(own === undefined ? {} : { title: own }), text }
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false },
    )
    return value.replaceAll(BACK_PATTERN, '')
  } catch (error) {
    throw new ReadError('damaged', { kind: 'a Word document' }, {}, error)
  }
}
