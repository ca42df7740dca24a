import type { Decision } from '../../model/index.ts'
import { blockingOf } from '../../resolve/index.ts'
import type { Waiting, Writer } from '../../store/index.ts'
import { spokenOfBy } from '../settle/find-decisions.ts'
import { placeOf } from '../settle/place.ts'
import { type ResolveScope, resolveScope } from '../settle/resolve-scope.ts'
import { rootOf } from './apply-created.ts'

/** Resolves anew what decisions speak of. */
export async function resolveAffected(
  writer: Writer,
  decisions: readonly Decision[],
  scope: ResolveScope,
): Promise<void> {
  const targets = new Set<string>()
  for (const decision of decisions) {
    const root = await rootOf(writer, decision)
    if (root) for (const target of spokenOfBy(root)) targets.add(target)
    for (const { findingId } of root?.anchors ?? []) targets.add(findingId)
  }
  const minted = await writer.ledger.get([...targets])
  const holders = await writer.entries.getAll([...new Set((await writer.entries.locate([...targets])).values())])
  const ids = [...targets, ...minted.map(({ findingId }) => findingId), ...holders.flatMap(({ findings }) => findings)]
  const places = new Map<string, string>()
  for (const finding of await writer.findings.get([...new Set(ids)]))
    places.set(finding.id, placeOf(blockingOf(finding, scope.knowledge)))
  // Those that are no more are looked at as well: an agreement may have held them.
  const waiting: Waiting[] = [...new Set(ids)].map(id => ({ place: places.get(id) ?? '?', findingId: id }))
  await resolveScope(writer, waiting, scope)
}
