import type { Document, DocumentInput } from '../model/index.ts'

/** What a document was made from: `toDocument` makes the same out of it, or another where something is changed before. */
export function asInput({ id: _, body, text, pages, publishedBasis: __, ...known }: Document): DocumentInput {
  return {
    ...known,
    authors: [...known.authors],
    text: text.slice(body.start, body.end),
    pages: pages?.map(({ number, start }) => ({ number, start: start - body.start })),
  }
}
