import { plainLine } from './plain-line.ts'

const MARKS_PATTERN = /[\\`*_[\]<>|~]/g
/** What becomes an entity or a link by itself: a backslash does not stop these. */
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['://', '&#58;//'],
  ['@', '&#64;'],
  ['www.', 'www&#46;'],
]

/** A text of a source as plain words on one line of Markdown: nothing in it becomes a link, an image, HTML or a table's edge. */
export function plainMarkdown(text: string): string {
  let line = plainLine(text)
  for (const [mark, entity] of ENTITIES) line = line.replaceAll(mark, entity)
  return (
    line
      .replaceAll(MARKS_PATTERN, '\\$&')
      // At the beginning of a line a dash would begin a list, and so would "1.".
      .replace(/^[-+#=]/, '\\$&')
      .replace(/^\d{1,9}(?=[.)])/, '$&\\')
  )
}
