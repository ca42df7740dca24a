import { eachOf, type Store } from '../../store/index.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkDocument } from './check-document.ts'
import { checkEntry } from './check-entry.ts'
import type { RegisterFault } from './register-fault.ts'

/** Pages of documents are small: one may be large. */
const DOCUMENTS_A_PAGE = 50
const ENTRIES_A_PAGE = 200

/**
 * Looks through the whole register: every quotation in its document, every finding in an agreement, every link whole, the words of decisions, and the
 * database itself with its indexes and counts. Memory does not grow with the register.
 */
export async function* checkRegister(store: Store): AsyncGenerator<RegisterFault> {
  yield* await store.faults()
  const waiting = await store.findings.countWaiting()
  if (waiting > 0) {
    const message = `${waiting} findings are not compared with the register yet, since a run was stopped before it came to them`
    yield { code: 'unresolved', where: 'waiting', message, isMended: true }
  }
  for await (const { document, state } of eachOf(page => store.documents.all(page), DOCUMENTS_A_PAGE))
    yield* checkDocument(store, document, state)
  for await (const entry of eachOf(page => store.entries.all(page), ENTRIES_A_PAGE)) yield* checkEntry(store, entry)
  yield* checkDecisions(store)
}
