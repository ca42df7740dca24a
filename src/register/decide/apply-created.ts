import type { Knowledge } from '../../knowledge/index.ts'
import type { Decision } from '../../model/index.ts'
import { blockingOf } from '../../resolve/index.ts'
import type { Writer } from '../../store/index.ts'
import { storedBlocks } from '../settle/place.ts'
import { toWaiting } from '../settle/to-waiting.ts'
import { historyOf } from '../show/history-of.ts'

/** Puts an agreement that was entered by hand among the findings, or takes it out, as the decisions stand now. */
export async function applyCreated(writer: Writer, decision: Decision, knowledge: Knowledge): Promise<void> {
  const created = await rootOf(writer, decision)
  if (created?.kind !== 'create' || created.what !== 'agreement') return
  const { id } = created.agreement
  const history = await historyOf(writer, [id])
  const stands = history.some(past => past.decision.id === created.id && past.stands)
  const [finding] = await writer.findings.get([id])
  if (stands && !finding) await writer.findings.add(created.documentId, created.agreement)
  if (stands || !finding) return
  // What hung together with it has to be looked at again.
  const others = (await writer.findings.together([id])).filter(each => each !== id)
  await writer.findings.wait(toWaiting(await writer.findings.get(others), knowledge))
  await writer.findings.leaveBlocks(new Map([[id, storedBlocks(blockingOf(finding, knowledge))]]))
  await writer.findings.remove([id])
  await writer.findings.settle(toWaiting([finding], knowledge))
}

/** The decision that a chain of `undo` comes back to. */
export async function rootOf(writer: Pick<Writer, 'decisions'>, decision: Decision): Promise<Decision | null> {
  let at: Decision | undefined = decision
  while (at?.kind === 'undo') [at] = await writer.decisions.get([at.decision])
  return at ?? null
}
