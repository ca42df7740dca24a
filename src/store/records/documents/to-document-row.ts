import { toDayRange } from '../../query/day-range.ts'
import { joinKeys } from '../../query/keys.ts'
import type { Tables } from '../../schema/tables.ts'
import { toPosition } from '../../search/position.ts'
import { checkText, toJson } from '../../write/to-json.ts'
import { countriesOf } from './countries-of.ts'
import type { NewDocument } from './new-document.ts'
import { standingOf } from './standing-of.ts'

/** @throws StoreError `bad-text` when a text of it cannot be kept as it is. */
export function toDocumentRow(
  { reading, chrome, sources, extractor, at }: NewDocument,
  no: number,
): Tables['documents'] {
  const { document } = reading
  const what = `document ${document.id.slice(0, 16)}`
  checkText(document.text, what, 'text')
  toJson({ ...document, text: '', ref: reading.ref, extractor, at }, what)
  const { first, last } = toDayRange(document.published)
  return {
    no,
    id: document.id,
    title: document.title ?? null,
    publisher: document.publisher ?? null,
    authors: JSON.stringify(document.authors),
    published: document.published ?? null,
    first_day: first,
    last_day: last,
    published_basis: document.publishedBasis ?? null,
    language: document.language,
    body_start: document.body.start,
    body_end: document.body.end,
    ...standingOf(sources),
    copy_of: null,
    ref: reading.ref ?? null,
    extractor,
    added: at,
    countries: joinKeys(countriesOf(reading)),
    chrome: JSON.stringify(chrome),
    position: toPosition(first, no),
    text: document.text,
  }
}
