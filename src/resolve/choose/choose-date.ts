import { dayRange } from '../values/day-range.ts'
import type { Choosing } from './choose.ts'
import { choose, toCandidate, toCandidates } from './choose.ts'
import type { Candidate, Claim } from './claim.ts'

/**
 * Chooses a date. Dates of which one lies within the other agree: the more precise one stands for both, with the evidence of both, as long as
 * it lies within no other precise one's place.
 */
export function chooseDate(claims: readonly Claim<string>[]): Choosing<string> | null {
  const candidates = toCandidates(claims, date => date)
  if (candidates.length < 2) return choose(candidates)
  const precise = candidates.filter(({ value }) => !candidates.some(other => isWithin(other.value, value)))
  const merged = precise.map(({ value, claims: own }) => {
    const vaguer = candidates.filter(other => isWithin(value, other.value))
    // A month that holds two days that are told supports neither.
    const supporting = vaguer.filter(other => precise.filter(each => isWithin(each.value, other.value)).length === 1)
    return withValue(value, [...own, ...supporting.flatMap(other => other.claims)])
  })
  const chosen = choose(merged)
  if (chosen === null) return null
  const isRefined = chosen.by === 'only' && candidates.length > 1
  return isRefined ? { ...chosen, by: 'precision' } : chosen
}

function withValue(value: string, claims: readonly Claim<string>[]): Candidate<string> {
  const own = toCandidate(claims.filter(({ said }) => said.value === value))
  const others = claims.filter(({ said }) => said.value !== value)
  return { value, claims: [...own.claims, ...(others.length > 0 ? toCandidate(others).claims : [])] }
}

/** Whether a date is a more precise telling of another. */
function isWithin(precise: string, vague: string): boolean {
  if (precise === vague) return false
  const [inner, outer] = [dayRange(precise), dayRange(vague)]
  if (inner === null || outer === null) return false
  const isInside = inner.first >= outer.first && inner.last <= outer.last
  return isInside && inner.last - inner.first < outer.last - outer.first
}
