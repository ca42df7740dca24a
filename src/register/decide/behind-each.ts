import type { Decision } from '../../model/index.ts'
import type { Writer } from '../../store/index.ts'
import { spokenOfBy } from '../settle/find-decisions.ts'
import { rootOf } from './apply-created.ts'

/**
 * The documents behind what decisions speak of, by their ids: those that whoever decided could see and may have decided by. Empty where there are no collections, since
 * everybody sees the same then.
 */
export async function behindEach(
  writer: Writer,
  decisions: readonly Decision[],
  hasCollections?: boolean,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const behind = new Map<string, readonly string[]>()
  if (!(hasCollections ?? (await writer.collections.names()).length > 0)) return behind
  const known = new Map(decisions.map(decision => [decision.id, decision]))
  for (const decision of decisions) {
    const root = (decision.kind === 'undo' && known.get(decision.decision)) || (await rootOf(writer, decision))
    behind.set(decision.id, root ? await behindOne(writer, root) : [])
  }
  return behind
}

async function behindOne(writer: Writer, decision: Decision): Promise<readonly string[]> {
  const targets = spokenOfBy(decision)
  const minted = await writer.ledger.get(targets)
  const ids = [...targets, ...minted.map(({ findingId }) => findingId)]
  const holders = new Set((await writer.entries.locate(ids)).values())
  const held = (await writer.entries.getAll([...holders])).flatMap(({ findings }) => findings)
  const findings = await writer.findings.get([...new Set([...ids, ...held])])
  return [...new Set(findings.map(({ documentId }) => documentId))]
}
