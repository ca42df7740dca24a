import type { Knowledge } from '../../knowledge/index.ts'
import type { Finding } from '../../model/index.ts'
import { resolve } from '../../resolve/index.ts'
import type { Waiting, Writer } from '../../store/index.ts'
import { findDecisions } from './find-decisions.ts'
import { findScope } from './find-scope.ts'
import { keepFindings } from './findings-at-hand.ts'
import { linkScope } from './link-scope.ts'

export type ResolveScope = {
  readonly knowledge: Knowledge
  readonly at: string
  /** Findings that are no more: ids that were minted for them go to what is most like them. */
  readonly gone?: readonly Finding[]
}

/** Resolves findings that wait, and all that hangs together with them, and writes the agreements and questions that come out of it. */
export async function resolveScope(
  writer: Writer,
  waiting: readonly Waiting[],
  { knowledge, at, gone = [] }: ResolveScope,
): Promise<void> {
  const atHand = keepFindings(writer)
  const scope = await findScope(writer, waiting, atHand, knowledge)
  const { ids, decisions, ledger } = await findDecisions(writer, scope.ids)
  const findings = await atHand.get(ids)
  const fallen = gone.map(finding => ({ ...finding, state: 'superseded' as const }))
  const resolved = resolve({ findings: [...findings, ...fallen], decisions, ledger }, { knowledge, isLinked: false })

  const before = [...new Set((await writer.entries.locate(ids)).values())]
  const after = new Set(resolved.entries.map(({ id }) => id))
  const holderOf = new Map(resolved.partition.flatMap(({ entry, findings: held }) => held.map(id => [id, entry])))
  const old = await writer.entries.getAll(before)
  const linked = await linkScope(writer, { entries: resolved.entries, old, whole: scope.whole, knowledge })
  const questions = await writer.questions.about(ids)

  await writer.questions.remove(questions.map(({ id }) => id))
  await writer.entries.remove(before.filter(id => !after.has(id)))
  await writer.entries.put(linked.entries, at)
  const former = await writer.findings.formerly(ids)
  for (const [entry, addresses] of Map.groupBy(former.keys(), id => holderOf.get(former.get(id)!)))
    if (entry !== undefined) await writer.entries.lead(addresses, entry)
  await writer.packages.remove(linked.removed)
  await writer.packages.put(linked.packages)
  await writer.questions.put(resolved.questions)
  await writer.ledger.append(resolved.minted)
  const joined = new Set(resolved.components.flat())
  await writer.findings.putTogether([...resolved.components, ...ids.filter(id => !joined.has(id)).map(id => [id])])
  await writer.findings.putBlocks(scope.blocks)
  await writer.findings.settle(waiting)
}
