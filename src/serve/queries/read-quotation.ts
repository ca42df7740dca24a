import type { Source, Span } from '../../model/index.ts'
import { findDocument, type Register, RegisterError } from '../../register/index.ts'

/** Words of a document, where they stand. */
export type Quotation = Span & {
  readonly documentId: string
  readonly words: string
  /** What stands around them. */
  readonly before: string
  readonly after: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly sources: readonly Source[]
}

/** So much of the text is shown on either side. */
const AROUND = 200

/** The words at a span of a document. */
export async function readQuotation(register: Register, given: string, { start, end }: Span): Promise<Quotation> {
  const { store } = register
  const documentId = await findDocument(store, given)
  const { document } = (await store.documents.get(documentId))!
  const { text, title, publisher, published } = document
  if (start >= end || end > text.length)
    throw new RegisterError('no-quotation', { id: documentId, start, end, length: text.length })
  return {
    documentId,
    ...{ start, end },
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    sources: await store.documents.sources(documentId),
  }
}
