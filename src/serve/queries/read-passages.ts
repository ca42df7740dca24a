import type { Span } from '../../model/index.ts'
import { findDocument, type Register } from '../../register/index.ts'

export type Passages = { readonly documentId: string; readonly items: readonly (Span & { readonly text: string })[] }

/** The passages of a document that stand, wholly or in part, within a span of its text; what belongs to the page is in none. */
export async function readPassages(
  register: Register,
  given: string,
  { from = 0, to = Number.POSITIVE_INFINITY }: { readonly from?: number | undefined; readonly to?: number | undefined },
): Promise<Passages> {
  const { documents } = register.store
  const documentId = await findDocument(register.store, given)
  const { text } = (await documents.get(documentId))!.document
  const passages = (await documents.passages(documentId)).filter(({ start, end }) => start < to && end > from)
  return { documentId, items: passages.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) }
}
