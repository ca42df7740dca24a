import type { Store } from '../../store/index.ts'
import { findUnanchored } from '../reread/find-unanchored.ts'
import { allHistory } from '../show/history-at.ts'
import { wordsAt } from '../show/words-at.ts'
import type { RegisterFault } from './register-fault.ts'

/** Looks whether the words by which decisions are tied to documents still stand there. */
export async function* checkDecisions(store: Store): AsyncGenerator<RegisterFault> {
  for await (const { decision, stands } of allHistory(store)) {
    for (const { documentId, spans, words } of [...(decision.evidence ?? []), ...(decision.anchors ?? [])]) {
      const stored = await store.documents.get(documentId)
      if (stored && wordsAt(stored.document.text, spans) === words) continue
      const message = `decision ${decision.id} of ${decision.by} quotes words that do not stand in document ${documentId.slice(0, 16)} any more`
      yield { code: 'words-gone', where: 'decisions', id: decision.id, message, isMended: false }
    }
    if (!stands) continue
    for (const { findingId, words } of await findUnanchored(store, decision)) {
      const message = `decision ${decision.id} of ${decision.by} speaks of "${words.slice(0, 100)}", which the extractor does not find any more; decide anew, or take it back`
      yield { code: 'not-anchored', where: 'decisions', id: findingId, message, isMended: false }
    }
  }
}
