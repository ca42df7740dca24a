import type { Chosen, Conflict, Evidenced, Finding } from '../../model/index.ts'
import { choose, compareClaims, toCandidate, toCandidates, toChosen } from './choose.ts'
import { type Candidate, type Claim, countSources, evidenceOf } from './claim.ts'

/** A field that holds several values. */
export type ListField<T> = { readonly values: readonly Chosen<T>[]; readonly conflicts: readonly Conflict[] }

/** All values that any finding says, each once; those with more sources first, then by the rule. */
export function uniteValues<T>(claims: readonly Claim<T>[], key: (value: T) => string, most: number): Chosen<T>[] {
  return toCandidates(claims, key)
    .map(candidate => ({ candidate, sources: sourcesOf(candidate) }))
    .sort((a, b) => b.sources - a.sources || compareClaims(a.candidate.claims[0]!, b.candidate.claims[0]!))
    .slice(0, most)
    .map(({ candidate }) => toChosen(candidate, 'only'))
}

const sourcesOf = ({ claims }: Candidate<unknown>) => countSources(claims.map(({ finding }) => finding))

/**
 * Chooses one finding's list of values as a whole: what two sources say together need not be true of any. Each value has the evidence of all findings
 * that say it; values that only others say are conflicts.
 */
export function chooseList<T>(
  field: string,
  findings: readonly Finding[],
  get: (finding: Finding) => readonly Evidenced<T>[],
  key: (value: T) => string,
): ListField<T> {
  const [only] = findings
  if (only && findings.length === 1) {
    const values = get(only).map(said => toChosen({ value: said.value, claims: [{ finding: only, said }] }, 'only'))
    return { values, conflicts: [] }
  }
  const lists = findings.flatMap(finding => {
    const said = get(finding)
    return said.length === 0 ? [] : [{ finding, said: asOne(said) }]
  })
  const chosen = choose(
    toCandidates(lists, list =>
      list
        .map(({ value }) => key(value))
        .toSorted()
        .join('\n'),
    ),
  )
  if (chosen === null) return { values: [], conflicts: [] }
  const claims = lists.flatMap(({ finding, said }) => said.value.map(each => ({ finding, said: each })))
  const all = toCandidates(claims, key)
  const kept = chosen.chosen.value.map(({ value }) => key(value))
  const values = kept.flatMap(name => all.filter(({ value }) => key(value) === name))
  const others = all.filter(candidate => !values.includes(candidate))
  return {
    values: values.map(candidate => toChosen(candidate, chosen.by)),
    conflicts: others.map(({ value, claims: own }) => ({
      field,
      value,
      evidence: evidenceOf(own),
      confidence: own[0]!.said.confidence,
      lostBy: lostBy(own, chosen.lost),
    })),
  }
}

/** What decided against the best list that holds a value. */
function lostBy<T>(
  claims: readonly Claim<T>[],
  lost: readonly { readonly candidate: Candidate<readonly Evidenced<T>[]>; readonly by: Conflict['lostBy'] }[],
): Conflict['lostBy'] {
  const finding = toCandidate(claims).claims[0]!.finding
  return lost.find(({ candidate }) => candidate.claims.some(claim => claim.finding === finding))?.by ?? 'rank'
}

/** A list as one value: as sure as its least sure part, and stated only where all of it is. */
function asOne<T>(list: readonly Evidenced<T>[]): Evidenced<readonly Evidenced<T>[]> {
  return {
    value: list,
    spans: list.flatMap(({ spans }) => spans),
    confidence: Math.min(...list.map(({ confidence }) => confidence)),
    rule: list[0]!.rule,
    ...(list.some(({ inferred }) => inferred) ? { inferred: true as const } : {}),
  }
}
