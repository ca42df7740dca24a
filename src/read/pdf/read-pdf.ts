import type { PageStart } from '../../model/index.ts'
import { type BelievedOfFile, believe } from '../believe.ts'
import { isTooLarge, LARGEST, tooLarge } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { findColumns } from './find-columns.ts'
import { findRunning } from './find-running.ts'
import { findTitle } from './find-title.ts'
import type { Fragment } from './fragment.ts'
import { wordsOf } from './join-lines.ts'
import { toMeasures } from './measures.ts'
import { openPdf } from './open-pdf.ts'
import { showsLetters } from './shows-letters.ts'
import { toBlocks } from './to-blocks.ts'
import { type Item, toFragments } from './to-fragments.ts'
import { toRows } from './to-rows.ts'
import { writeText } from './write-text.ts'

/** The text of a PDF file, where its pages begin, and what is known of it. */
export type PdfText = BelievedOfFile & { readonly text: string; readonly pages: readonly PageStart[] }

export const MOST_PAGES = 2000
/** So few letters are no text: a stamp, or a mark of a program. */
const LEAST_LETTERS = 20
/** Of the signs of a text, no more than this part is of no script that there is. */
const MOST_UNKNOWN = 0.2

/**
 * Reads a PDF file: its text in the order in which it is read, columns one after the other, with lines put together to paragraphs, words that were parted at the end
 * of a line made whole, and without running heads, feet and page numbers. No script in it is run, and nothing is loaded that it names.
 *
 * @throws ReadError `too-large`, `too-many-pages`, `encrypted`, `damaged`, `only-pictures`, `no-letters`.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  if (bytes.length > LARGEST) throw tooLarge()
  const file = await openPdf(bytes)
  try {
    if (file.numPages > MOST_PAGES) throw new ReadError('too-many-pages', { pages: file.numPages, limit: MOST_PAGES })
    const pages: Fragment[][] = []
    let length = 0
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      const fragments = toFragments(items as Item[], page.getViewport({ scale: 1 }).transform, number)
      for (const { text } of fragments) length += text.length
      if (length > LARGEST) throw tooLarge()
      pages.push(fragments)
      page.cleanup()
    }
    if (length === 0 && (await showsLetters(file))) throw new ReadError('no-letters')
    const { info } = await file.getMetadata().catch(() => ({ info: {} }))
    return toPdfText(pages, info as Readonly<Record<string, unknown>>)
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', { kind: 'PDF' }, {}, error)
  } finally {
    await file.destroy()
  }
}

function toPdfText(pages: readonly (readonly Fragment[])[], info: Readonly<Record<string, unknown>>): PdfText {
  checkLetters(pages)
  const running = findRunning(pages)
  const columns = findColumns(pages.map(page => page.filter(fragment => !running.has(fragment)))).map(toRows)
  const rows = columns.flat()
  const measures = toMeasures(columns)
  const blocks = columns.flatMap(column => toBlocks(column, measures))
  const { text, pages: starts } = writeText(blocks, wordsOf(rows.map(row => row.text)))
  if (isTooLarge(text)) throw tooLarge()
  const stated = (key: string) => (typeof info[key] === 'string' ? info[key] : undefined)
  const believed = believe(
    { title: stated('Title'), author: stated('Author'), made: toDay(stated('CreationDate')) },
    text,
  )
  const isQuoted =
    believed.title !== undefined && text.replaceAll(/\s/g, '').includes(believed.title.replaceAll(/\s/g, ''))
  const title = (isQuoted ? undefined : findTitle(blocks, measures)) ?? believed.title
  return { ...believed, ...(title === undefined ? {} : { title }), text, pages: starts }
}

/** The day of a date such as "D:20150508103000+03'00'". */
function toDay(date: string | undefined): string | undefined {
  const { year, month, day } = /^D:(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/.exec(date ?? '')?.groups ?? {}
  return year === undefined ? undefined : `${year}-${month}-${day}`
}

/** @throws ReadError where there are no letters, or where it cannot be told which they are. */
function checkLetters(pages: readonly (readonly Fragment[])[]): void {
  let [letters, signs, unknown] = [0, 0, 0]
  for (const { text } of pages.flat()) {
    signs += text.match(/\S/gu)?.length ?? 0
    letters += text.match(/\p{L}/gu)?.length ?? 0
    unknown += text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0
  }
  if (signs < LEAST_LETTERS) throw new ReadError('only-pictures', { pages: pages.length })
  if (unknown > signs * MOST_UNKNOWN || letters === 0) throw new ReadError('no-letters')
}
