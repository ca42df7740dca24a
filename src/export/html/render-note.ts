import type { Entry } from './entry.ts'
import { toContent } from './escape-html.ts'
import { entrySign, statusSign } from './glyphs.ts'

/** The note beside the text that stands for a record and leads to it. */
export function renderNote({ id, kind, title, summary, status }: Entry): string {
  const sign = status === undefined ? entrySign(kind) : statusSign(status)
  const more = summary === '' ? '' : `<small>${toContent(summary)}</small>`
  return (
    `<a class="note of-${kind}" id="n-${id}" href="#${id}">${sign}` +
    `<span><span class="nn">${toContent(title)}</span>${more}</span></a>`
  )
}
