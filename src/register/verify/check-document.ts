import type { Document } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { spansIn } from '../show/spans-in.ts'
import type { RegisterFault } from './register-fault.ts'

/** Looks whether all that was found in a document is quoted from it, and whether its findings are in agreements. */
export async function* checkDocument(
  store: Store,
  { id, text, pages = [] }: Document,
  state: string,
): AsyncGenerator<RegisterFault> {
  if (pages.some(({ start }, index) => start > text.length || start <= (pages[index - 1]?.start ?? -1))) {
    const message = `the pages of document ${id.slice(0, 16)} do not follow one another in its text; drop it and add it again`
    yield { code: 'not-quoted', where: 'documents', id, message, isMended: false }
  }
  const reading = await store.documents.reading(id)
  if (!reading) return
  const { document: _, ref: __, ...found } = reading
  for (const [kind, list] of Object.entries(found)) {
    for (const [index, each] of list.entries()) {
      if (spansIn(each).every(({ start, end }) => start >= 0 && start < end && end <= text.length)) continue
      const message = `${kind} ${index + 1} of document ${id.slice(0, 16)} quotes words outside of its text; read it again with foedera reread --all`
      yield { code: 'not-quoted', where: 'documents', id, message, isMended: false }
    }
  }
  if (state === 'retracted' || state === 'superseded') return
  const ids = reading.agreements.map(agreement => agreement.id)
  const held = await store.entries.locate(ids)
  const lost = ids.filter(finding => !held.has(finding))
  if (lost.length === 0) return
  const excused = await findExcused(store, lost)
  for (const finding of lost.filter(each => !excused.has(each))) {
    const message = `finding ${finding} of document ${id.slice(0, 16)} is in no agreement`
    yield { code: 'not-held', where: 'findings', id: finding, message, isMended: true }
  }
}

/** Findings that people rejected, or that still wait, are in no agreement rightly. */
async function findExcused(store: Store, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const decisions = await store.decisions.about(ids)
  const rejected = decisions.flatMap(decision => (decision.kind === 'reject' ? [decision.target] : []))
  return new Set([...rejected, ...(await store.findings.isWaiting(ids))])
}
