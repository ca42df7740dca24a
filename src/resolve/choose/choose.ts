import type { Choice, Chosen, Conflict } from '../../model/index.ts'
import { type Candidate, type Claim, countSources, evidenceOf, rankOf, tenthsOf } from './claim.ts'

/** One step of the rule: which of two candidates it prefers, negative for the first. */
type Preference = { readonly name: Choice; readonly compare: (a: Candidate<unknown>, b: Candidate<unknown>) => number }

const best = ({ claims }: Candidate<unknown>): Claim<unknown> => claims[0]!
const isInferred = (claim: Claim<unknown>): number => (claim.said.inferred ? 1 : 0)

/**
 * The rule by which a value is chosen where sources differ; each step counts only where those before it decide nothing. The later state goes
 * before the earlier, and the more precise of dates that agree before the others, but that is seen before candidates are compared.
 */
export const PREFERENCES: readonly Preference[] = [
  { name: 'rank', compare: (a, b) => rankOf(best(a)) - rankOf(best(b)) },
  { name: 'stated', compare: (a, b) => isInferred(best(a)) - isInferred(best(b)) },
  { name: 'confidence', compare: (a, b) => tenthsOf(best(b)) - tenthsOf(best(a)) },
  { name: 'sources', compare: (a, b) => sourcesOf(b) - sourcesOf(a) },
  { name: 'finding-id', compare: (a, b) => (best(a).finding.id < best(b).finding.id ? -1 : 1) },
]

const sourcesOf = ({ claims }: Candidate<unknown>) => countSources(claims.map(({ finding }) => finding))

/** The order of claims within a candidate: by the same rule, as far as it speaks of single claims. */
export const compareClaims = (a: Claim<unknown>, b: Claim<unknown>): number =>
  rankOf(a) - rankOf(b) ||
  isInferred(a) - isInferred(b) ||
  tenthsOf(b) - tenthsOf(a) ||
  (a.finding.id < b.finding.id ? -1 : a.finding.id > b.finding.id ? 1 : 0)

/** Gathers claims of equal values, told by `key`; the value is that of the best claim. */
export function toCandidates<T>(claims: readonly Claim<T>[], key: (value: T) => string): Candidate<T>[] {
  if (claims.length < 2) return claims.map(claim => ({ value: claim.said.value, claims }))
  const groups = new Map<string, Claim<T>[]>()
  for (const claim of claims) {
    const name = key(claim.said.value)
    const group = groups.get(name)
    if (group) group.push(claim)
    else groups.set(name, [claim])
  }
  return [...groups.values()].map(toCandidate)
}

/** Claims that say the same as one candidate. */
export function toCandidate<T>(claims: readonly Claim<T>[]): Candidate<T> {
  if (claims.length === 1) return { value: claims[0]!.said.value, claims }
  const sorted = claims.toSorted(compareClaims)
  return { value: sorted[0]!.said.value, claims: sorted }
}

export type Choosing<T> = { readonly chosen: Candidate<T>; readonly by: Choice; readonly lost: readonly Lost<T>[] }
export type Lost<T> = { readonly candidate: Candidate<T>; readonly by: Choice }

/** Chooses one of the candidates by the rule, and says for each of the others what decided against it. */
export function choose<T>(candidates: readonly Candidate<T>[]): Choosing<T> | null {
  if (candidates.length === 1) return { chosen: candidates[0]!, by: 'only', lost: [] }
  const [chosen, ...others] = candidates.toSorted((a, b) => decide(a, b).order)
  if (chosen === undefined) return null
  const lost = others.map(candidate => ({ candidate, by: decide(chosen, candidate).by }))
  return { chosen, by: lost[0]?.by ?? 'only', lost }
}

function decide(a: Candidate<unknown>, b: Candidate<unknown>): { readonly order: number; readonly by: Choice } {
  for (const { name, compare } of PREFERENCES) {
    const order = compare(a, b)
    if (order !== 0) return { order, by: name }
  }
  return { order: 0, by: 'finding-id' }
}

/** A candidate as a field of an entry. */
export function toChosen<T>({ value, claims }: Candidate<T>, chosenBy: Choice): Chosen<T> {
  const { said } = claims[0]!
  return {
    value,
    evidence: evidenceOf(claims),
    confidence: Math.max(...claims.map(claim => claim.said.confidence)),
    ...(claims.every(claim => claim.said.inferred) ? { inferred: true as const } : {}),
    rule: said.rule,
    chosenBy,
  }
}

/** A candidate as a conflict of an entry. */
export const toConflict = <T>(field: string, { candidate: { value, claims }, by }: Lost<T>): Conflict => ({
  field,
  value,
  evidence: evidenceOf(claims),
  confidence: Math.max(...claims.map(claim => claim.said.confidence)),
  ...(claims.every(claim => claim.said.inferred) ? { inferred: true as const } : {}),
  lostBy: by,
})
