import { eachOf, type Store } from '../../store/index.ts'
import { wordsAt } from '../show/words-at.ts'
import type { RegisterFault } from './register-fault.ts'

/** Looks whether the words by which decisions are tied to documents still stand there. */
export async function* checkDecisions(store: Store): AsyncGenerator<RegisterFault> {
  for await (const decision of eachOf(page => store.decisions.list(page))) {
    for (const { documentId, spans, words } of [...(decision.evidence ?? []), ...(decision.anchors ?? [])]) {
      const stored = await store.documents.get(documentId)
      if (stored && wordsAt(stored.document.text, spans) === words) continue
      const message = `decision ${decision.id} of ${decision.by} quotes words that do not stand in document ${documentId.slice(0, 16)} any more`
      yield { code: 'words-gone', where: 'decisions', id: decision.id, message, isMended: false }
    }
  }
}
