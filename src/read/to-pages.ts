import type { DocumentInput, PageStart } from '../model/index.ts'
import { cleanText } from './clean-text.ts'
import { ReadError } from './read-error.ts'

/**
 * Where the pages of a document begin. `before` is what stands in its text before the given one.
 *
 * @throws ReadError `bad-input` where they do not follow one another within the given text.
 */
export function toPages({ pages, text }: DocumentInput, before: number): PageStart[] | undefined {
  if (!pages || pages.length === 0) return undefined
  const isCut = text.includes('\r\n')
  let last: PageStart = { number: 0, start: -1 }
  return pages.map(page => {
    if (page.number <= last.number || page.start <= last.start || page.start > text.length) throw refuse(page)
    last = page
    const start = isCut ? cleanText(text.slice(0, page.start)).length : page.start
    return { number: page.number, start: before + start }
  })
}

const refuse = ({ number }: PageStart) =>
  new ReadError('bad-input', {
    field: 'pages',
    problem: `page ${number} does not come behind the one before within the text. Give them in order, each with the place where it begins in "text".`,
  })
