import type { Document } from '../../../model/index.ts'
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
  return {
    no,
    id: document.id,
    title: document.title ?? null,
    publisher: document.publisher ?? null,
    authors: JSON.stringify(document.authors),
    ...toPublication(document, no),
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
    text: document.text,
    pages: document.pages === undefined ? null : JSON.stringify(document.pages),
  }
}

/** When a document was published, and its place in the order that follows from that. */
export function toPublication(
  { published, publishedBasis }: Document,
  no: number,
): Pick<Tables['documents'], 'published' | 'first_day' | 'last_day' | 'published_basis' | 'position'> {
  const { first, last } = toDayRange(published)
  return {
    published: published ?? null,
    first_day: first,
    last_day: last,
    published_basis: publishedBasis ?? null,
    position: toPosition(first, no),
  }
}
