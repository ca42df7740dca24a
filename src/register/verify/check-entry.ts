import type { Entry, Evidence } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { evidenceOf } from '../show/evidence-of.ts'
import type { RegisterFault } from './register-fault.ts'

/** Looks whether an agreement holds findings that are there, is quoted from documents that are there, and has an id that was minted. */
export async function* checkEntry(store: Store, entry: Entry): AsyncGenerator<RegisterFault> {
  const { id, findings } = entry
  const at = { where: 'entries', id } as const
  const there = new Set((await store.findings.get(findings)).map(finding => finding.id))
  const missing = findings.filter(finding => !there.has(finding))
  if (missing.length > 0)
    yield {
      ...at,
      code: 'not-held',
      message: `${id} holds findings that are not there: ${missing.join(', ')}`,
      isMended: false,
    }
  const held = await store.entries.locate(findings)
  const elsewhere = findings.filter(finding => held.get(finding) !== id)
  if (elsewhere.length > 0)
    yield {
      ...at,
      code: 'not-held',
      message: `${elsewhere.join(', ')} in ${id} lead to another agreement`,
      isMended: false,
    }
  if ((await store.ledger.get([id])).length === 0)
    yield { ...at, code: 'not-minted', message: `${id} is in no row of the ledger`, isMended: false }
  for (const [documentId, evidence] of Map.groupBy(evidenceOf(entry), each => each.documentId)) {
    const stored = await store.documents.get(documentId)
    if (stored && evidence.every(each => isWithin(each, stored.document.text.length))) continue
    const message = `${id} quotes document ${documentId.slice(0, 16)}, ${stored ? 'outside of its text' : 'which is not there'}`
    yield { ...at, code: 'not-quoted', message, isMended: false }
  }
}

const isWithin = ({ spans }: Evidence, length: number) => spans.every(({ start, end }) => start < end && end <= length)
