import type { Writer } from '../../store/index.ts'
import type { Plan } from './plan-scope.ts'
import { takeTurn } from './turn.ts'

/** Writes what came out of resolving; what waited for it waits no more. */
export async function writePlan(writer: Writer, plan: Plan, at: string): Promise<void> {
  const { removed } = plan
  await writer.questions.remove(removed.questions)
  await writer.entries.remove(removed.entries)
  await writer.entries.putPacked(plan.entries, at)
  for (const { entry, addresses } of plan.leads) await writer.entries.lead(addresses, entry)
  await writer.packages.remove(removed.packages)
  await writer.packages.put(plan.packages)
  await writer.questions.put(plan.questions)
  await writer.ledger.append(plan.minted)
  await writer.findings.putTogether(plan.components)
  await writer.findings.putBlocks(plan.blocks)
  await writer.findings.settle(plan.waiting)
  await takeTurn(writer)
}
