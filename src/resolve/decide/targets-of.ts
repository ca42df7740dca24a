import type { Decision } from '../../model/index.ts'

/** The findings and entries that a decision speaks of, by their ids. */
export function targetsOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'create':
      return [decision.what === 'agreement' ? decision.agreement.id : decision.target]
    case 'accept':
    case 'reject':
    case 'correct':
      return [decision.target]
    case 'merge':
      return decision.targets
    case 'split':
      return decision.groups.flat()
    case 'same':
    case 'different':
    case 'unsure':
      return [decision.a, decision.b]
    default:
      return []
  }
}
