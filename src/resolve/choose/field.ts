import type { Agreement, Chosen, Conflict, Evidenced, Finding } from '../../model/index.ts'
import { choose, toCandidates, toChosen, toConflict } from './choose.ts'
import type { Claim } from './claim.ts'

/** A field with its chosen value and what was not chosen. */
export type Field<T> = { readonly chosen: Chosen<T> | undefined; readonly conflicts: readonly Conflict[] }

/** What findings say of a field that has one value. */
export const claimsOf = <T>(
  findings: readonly Finding[],
  get: (agreement: Agreement) => Evidenced<T> | undefined,
): Claim<T>[] =>
  findings.flatMap(finding => {
    const said = get(finding.agreement)
    return said === undefined ? [] : [{ finding, said }]
  })

/** What findings say of a field that has several values, each by itself. */
export const claimsOfEach = <T>(
  findings: readonly Finding[],
  get: (agreement: Agreement) => readonly Evidenced<T>[],
): Claim<T>[] => findings.flatMap(finding => get(finding.agreement).map(said => ({ finding, said })))

/** Chooses the value of a field that has one. */
export function chooseField<T>(name: string, claims: readonly Claim<T>[], key: (value: T) => string): Field<T> {
  const chosen = choose(toCandidates(claims, key))
  if (chosen === null) return { chosen: undefined, conflicts: [] }
  return { chosen: toChosen(chosen.chosen, chosen.by), conflicts: chosen.lost.map(lost => toConflict(name, lost)) }
}
