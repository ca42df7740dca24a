import type { Decision } from '../../model/index.ts'
import { effectiveDecisions } from '../../resolve/index.ts'
import type { Reader } from '../../store/index.ts'

/** A decision, and whether it stands: none later took it back. */
export type Past = { readonly decision: Decision; readonly stands: boolean }

/** What was decided of findings and agreements, what took it back included, in the order in which it was decided. */
export async function historyOf(
  reader: Pick<Reader, 'decisions'>,
  targets: readonly string[],
): Promise<readonly Past[]> {
  let all = targets
  for (;;) {
    const decisions = await reader.decisions.about(all)
    const known = new Set(all)
    const fresh = decisions.map(({ id }) => id).filter(id => !known.has(id))
    if (fresh.length === 0) return toPast(decisions)
    all = [...all, ...fresh]
  }
}

/** Says of each of some decisions, with all that speak of them, whether it stands. */
export function toPast(decisions: readonly Decision[]): Past[] {
  const standing = new Set(effectiveDecisions(decisions).map(({ id }) => id))
  const undone = new Set(decisions.flatMap(each => (each.kind === 'undo' ? [each.decision] : [])))
  return decisions.map(decision => ({
    decision,
    stands: decision.kind === 'undo' ? !undone.has(decision.id) : standing.has(decision.id),
  }))
}
