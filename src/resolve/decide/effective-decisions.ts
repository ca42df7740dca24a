import type { Decision } from '../../model/index.ts'

/** The decisions that stand: those that no standing `undo` takes back, in the order in which they were made. */
export function effectiveDecisions(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>()
  // From the last to the first: whether an undo stands is decided by what comes after it.
  for (const decision of decisions.toReversed())
    if (decision.kind === 'undo' && !undone.has(decision.id)) undone.add(decision.decision)
  return decisions.filter(decision => decision.kind !== 'undo' && !undone.has(decision.id))
}
