import type { Reading, Source, Span } from '../../model/index.ts'
import type { Store, StoredDocument } from '../../store/index.ts'
import { findDocument } from '../find-document.ts'

/** A document with its text, its passages, where it came from, and what was found in it. */
export type ShownDocument = StoredDocument & {
  readonly sources: readonly Source[]
  /** Parts by which it is searched, in their order; what belongs to the page is in none. */
  readonly passages: readonly Span[]
  readonly reading: Omit<Reading, 'document' | 'ref'>
  /** Which agreement each finding is in, by the id of the finding. */
  readonly agreements: Readonly<Record<string, { readonly id: string; readonly title: string }>>
  /** Other documents that tell the same story in nearly the same words. */
  readonly copies: readonly string[]
  /** Documents that replace it. */
  readonly supersededBy: readonly string[]
}

/**
 * All of a document, as of one state of the register.
 *
 * @param given its id or at least eight signs from the beginning of it
 * @throws RegisterError `no-document`
 */
export const showDocument = (store: Store, given: string): Promise<ShownDocument> =>
  store.snapshot(async reader => {
    const id = await findDocument(reader, given)
    const stored = (await reader.documents.get(id))!
    const { document: _, ref: __, ...reading } = (await reader.documents.reading(id))!
    const held = await reader.entries.locate(reading.agreements.map(agreement => agreement.id))
    const entries = new Map(
      (await reader.entries.getAll([...new Set(held.values())])).map(entry => [entry.id, entry.title.value]),
    )
    const group = stored.copyOf === undefined ? [] : await reader.copies.group(stored.copyOf)
    return {
      ...stored,
      sources: await reader.documents.sources(id),
      passages: await reader.documents.passages(id),
      reading,
      agreements: Object.fromEntries(
        [...held].map(([finding, entry]) => [finding, { id: entry, title: entries.get(entry)! }]),
      ),
      copies: group.filter(each => each !== id),
      supersededBy: await reader.documents.supersededBy(id),
    }
  })
