import type { Decision } from '../../model/index.ts'
import type { Writer } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'

type Evidence = NonNullable<Decision['evidence']>

/** Finds quoted words in their documents. */
export async function findQuotes(
  writer: Writer,
  quotes: readonly { readonly documentId: string; readonly words: string }[],
): Promise<Evidence> {
  const evidence: Evidence[number][] = []
  for (const { documentId, words } of quotes) {
    const stored = await writer.documents.get(documentId)
    if (!stored) throw new RegisterError('no-document', { id: documentId })
    const start = stored.document.text.indexOf(words)
    if (start < 0) throw new RegisterError('no-words', { words: words.slice(0, 200), id: documentId })
    evidence.push({ documentId, spans: [{ start, end: start + words.length }], words })
  }
  return evidence
}
