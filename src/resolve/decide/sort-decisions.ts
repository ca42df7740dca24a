import type { Decision, Delivery, Finding, Obligation, Review } from '../../model/index.ts'
import { createdFindings } from './created-findings.ts'
import { targetsOf } from './targets-of.ts'

type Correction = Extract<Decision, { readonly kind: 'correct' }>

/** What people decided of one entry. */
export type EntryDecisions = {
  readonly decisions: readonly string[]
  readonly review: Review
  readonly corrections: readonly Correction[]
  readonly obligations: readonly Obligation[]
  readonly deliveries: readonly Delivery[]
}

export type SortedDecisions = {
  /** Findings that were entered by hand. */
  readonly created: readonly Finding[]
  /** Findings that are no agreement. */
  readonly rejected: ReadonlySet<string>
  /** What was decided of the entry that holds these findings. */
  readonly of: (findings: readonly string[]) => EntryDecisions
}

/**
 * Sorts standing decisions by what they speak of.
 *
 * @param findingOf leads from a register id to the finding that it was minted for, and from a finding id to itself
 */
export function sortDecisions(decisions: readonly Decision[], findingOf: (id: string) => string): SortedDecisions {
  const isEntry = (target: string) => findingOf(target) !== target
  const created = createdFindings(decisions)
  const rejected = new Set<string>()
  for (const decision of decisions) {
    if (decision.kind === 'reject' && !isEntry(decision.target)) rejected.add(decision.target)
    if (decision.kind === 'accept') rejected.delete(decision.target)
  }
  const byFinding = new Map<string, Decision[]>()
  for (const decision of decisions) {
    for (const finding of new Set(targetsOf(decision).map(findingOf)))
      byFinding.set(finding, [...(byFinding.get(finding) ?? []), decision])
  }
  const place = new Map(decisions.map(({ id }, index) => [id, index]))
  return {
    created,
    rejected,
    of(findings) {
      const own = [...new Set(findings.flatMap(finding => byFinding.get(finding) ?? []))]
      return toEntryDecisions(own.sort((a, b) => place.get(a.id)! - place.get(b.id)!))
    },
  }
}

function toEntryDecisions(decisions: readonly Decision[]): EntryDecisions {
  let review: Review = 'open'
  const corrections: Correction[] = []
  const obligations: Obligation[] = []
  const deliveries: Delivery[] = []
  for (const decision of decisions) {
    if (decision.kind === 'accept') review = 'accepted'
    if (decision.kind === 'reject') review = 'rejected'
    if (decision.kind === 'correct') corrections.push(decision)
    if (decision.kind !== 'create') continue
    if (decision.what === 'obligation') obligations.push({ id: decision.id, ...decision.obligation })
    if (decision.what === 'delivery') deliveries.push({ id: decision.id, ...decision.delivery })
  }
  return { decisions: decisions.map(({ id }) => id), review, corrections, obligations, deliveries }
}
