import type { Chosen, Entry, Finding, Link } from '../../model/index.ts'
import { tokensOf } from '../words/tokens-of.ts'
import { toCandidate, toCandidates, toChosen } from './choose.ts'
import type { Claim } from './claim.ts'
import { claimsOf } from './field.ts'

/** What an agreement is said to be part of, as names or finding ids; whom they lead to is seen when all entries are there. */
export function gatherPartOf(findings: readonly Finding[]): Chosen<Link>[] {
  const claims = claimsOf(findings, ({ partOf }) => partOf)
  return toCandidates(claims, nameKey).map(({ claims: own }) => toChosen(asLink(own), 'only'))
}

/** What an agreement is said to amend, renew, replace or carry out. */
export function gatherFollows(findings: readonly Finding[]): Entry['follows'] {
  const told = findings.flatMap(finding => {
    const { follows } = finding.agreement
    return follows ? [{ relation: { finding, said: follows.relation }, target: { finding, said: follows.target } }] : []
  })
  const groups = Map.groupBy(told, ({ relation, target }) => `${relation.said.value} ${nameKey(target.said.value)}`)
  return [...groups.values()].map(group => ({
    relation: toChosen(toCandidate(group.map(({ relation }) => relation)), 'only'),
    target: toChosen(asLink(group.map(({ target }) => target)), 'only'),
  }))
}

const nameKey = (name: string) => tokensOf(name).join(' ')

const asLink = (claims: readonly Claim<string>[]) =>
  toCandidate(claims.map(({ finding, said }) => ({ finding, said: { ...said, value: { name: said.value } as Link } })))
