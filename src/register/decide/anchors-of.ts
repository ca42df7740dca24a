import type { Decision } from '../../model/index.ts'
import type { Writer } from '../../store/index.ts'
import { wordsAt } from '../show/words-at.ts'
import { type Spoken, targetsOf } from './check-targets.ts'

type Anchor = NonNullable<Decision['anchors']>[number]

/** The words of the findings that a decision is tied to: those it names, and those that the ids it names were minted for. */
export async function anchorsOf(writer: Writer, what: Spoken): Promise<Anchor[]> {
  const targets = targetsOf(what)
  const minted = await writer.ledger.get(targets)
  const findings = await writer.findings.get([...new Set([...targets, ...minted.map(({ findingId }) => findingId)])])
  const anchors: Anchor[] = []
  for (const { id, documentId, agreement } of findings) {
    const stored = await writer.documents.get(documentId)
    if (stored)
      anchors.push({
        findingId: id,
        documentId,
        spans: agreement.spans,
        words: wordsAt(stored.document.text, agreement.spans),
      })
  }
  return anchors
}
