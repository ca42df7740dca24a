import type { Decision } from '../../model/index.ts'

/** A decision in one line: when, by whom, what, why. */
export function toDecisionText(decision: Decision): string {
  const { id, at, by, why } = decision
  return `${id} ${at} ${by}: ${sayWhat(decision)}${why ? `, since ${why}` : ''}`
}

/** What was decided, in few words. */
export function sayWhat(decision: Decision): string {
  switch (decision.kind) {
    case 'create':
      return decision.what === 'agreement'
        ? `enters the agreement "${decision.agreement.title.value}"`
        : `enters ${decision.what} "${decision.what === 'obligation' ? decision.obligation.what : decision.delivery.what}" of ${decision.target}`
    case 'correct':
      return `${decision.field} of ${decision.target} is ${JSON.stringify(decision.value)}`
    case 'merge':
      return `${decision.targets.join(' and ')} are one`
    case 'split':
      return `${decision.target} is ${decision.groups.map(group => group.join(', ')).join(' and ')}`
    case 'same':
      return `${decision.a} and ${decision.b} are one`
    case 'different':
      return `${decision.a} and ${decision.b} are two`
    case 'unsure':
      return `whether ${decision.a} and ${decision.b} are one cannot be told`
    case 'undo':
      return `takes ${decision.decision} back`
    default:
      return `${decision.kind}s ${decision.target}`
  }
}
