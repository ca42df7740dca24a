import type { Agreement } from '../../model/index.ts'
import { findChrome, toDocument } from '../../read/index.ts'
import type { Writer } from '../../store/index.ts'
import { type ByHand, toAgreement } from './by-hand.ts'

type Given = { readonly note: string; readonly published?: string | undefined; readonly agreement: ByHand }
type Created = {
  readonly kind: 'create'
  readonly what: 'agreement'
  readonly documentId: string
  readonly published?: string
  readonly agreement: Agreement
}

type Circumstances = {
  readonly by: string
  readonly at: string
  readonly extractor: string
  /** The collection that the note comes into. */
  readonly collection?: string | null | undefined
}

/** Keeps the note behind an agreement that is entered by hand as a document, and makes the agreement a finding in it. */
export async function toCreated(
  writer: Writer,
  { note, published, agreement }: Given,
  { by, at, extractor, collection }: Circumstances,
): Promise<Created> {
  const document = toDocument({ text: note, published, publisher: by })
  const none = { agreements: [], statements: [], events: [], memberships: [], assessments: [] }
  await writer.documents.add({
    reading: { document, ...none },
    chrome: findChrome(document.text),
    sources: [{ publisher: by, authors: [by], retrieved: at, rank: 'official', state: 'current' }],
    extractor,
    at,
    ...(collection === undefined ? {} : { collection }),
  })
  const made = toAgreement(agreement, document.id, document.text, document.body)
  const dated = document.published === undefined ? {} : { published: document.published }
  return { kind: 'create', what: 'agreement', documentId: document.id, ...dated, agreement: made }
}
