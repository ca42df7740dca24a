import type { Decision } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { applyCreated } from '../decide/apply-created.ts'
import { resolveAffected } from '../decide/resolve-affected.ts'
import { spokenOfBy } from '../settle/find-decisions.ts'
import { leadTo } from './lead-to.ts'
import type { ViewOf } from './view-of.ts'

/**
 * Brings decisions into a view: those of which it sees every document that was behind them when they were made. What takes a decision back is brought wherever that is,
 * without its reason where the view does not see what led to it.
 */
export async function bringDecisions(of: ViewOf, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return
  const { store, view, knowledge, at } = of
  const behind = await store.views.behind(decisions.map(({ id }) => id))
  for (const decision of decisions) {
    const seen = await toSeen(view, decision, behind.get(decision.id) ?? [])
    if (seen === null) continue
    const minted = await store.ledger.get(spokenOfBy(seen))
    await view.write(async writer => {
      if ((await writer.decisions.get([seen.id])).length > 0) return
      await leadTo(writer, minted)
      await writer.decisions.append([seen])
      await applyCreated(writer, seen, knowledge)
      await resolveAffected(writer, [seen], { knowledge, at: at() })
    })
  }
}

async function toSeen(view: Store, decision: Decision, behind: readonly string[]): Promise<Decision | null> {
  const documents = new Set([
    ...behind,
    ...(decision.anchors ?? []).map(({ documentId }) => documentId),
    ...(decision.evidence ?? []).map(({ documentId }) => documentId),
    ...(decision.kind === 'create' && decision.what === 'agreement' ? [decision.documentId] : []),
  ])
  // What speaks of nothing that is known is shown to nobody who does not see everything.
  let isSeen = documents.size > 0
  for (const id of documents) isSeen &&= await view.documents.has(id)
  if (decision.kind !== 'undo') return isSeen ? decision : null
  if ((await view.decisions.get([decision.decision])).length === 0) return null
  if (isSeen) return decision
  const { why: _, evidence: __, anchors: ___, ...bare } = decision
  return bare
}
