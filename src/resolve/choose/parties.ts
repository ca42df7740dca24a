import type { Chosen, Finding, Party, Role } from '../../model/index.ts'
import { codesOf, ROLES } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { compareNames, SAME_NAME } from '../names/compare-names.ts'
import type { PartyName } from '../names/party-name.ts'
import { tokensOf } from '../words/tokens-of.ts'
import { toCandidate, toChosen } from './choose.ts'
import { type Claim, countSources } from './claim.ts'
import { claimsOfEach } from './field.ts'

type Group = { readonly name: PartyName | null; readonly key: string; readonly claims: Claim<Party>[] }

const MOST_PARTIES = 30

/** All parties that any finding names, each once under its best name, with all the roles that it is said to have. */
export function gatherParties(findings: readonly Finding[], { partyName }: Context): Chosen<Party>[] {
  const groups: Group[] = []
  for (const claim of claimsOfEach(findings, ({ parties }) => parties)) {
    const party = claim.said.value
    const name = partyName(party)
    const key = name?.key ?? `${party.type} ${tokensOf(party.name).join(' ')}`
    const known = groups.find(group => group.key === key || (name && group.name && isSame(name, group.name)))
    if (known) known.claims.push(claim)
    else groups.push({ name, key, claims: [claim] })
  }
  return groups
    .map(({ claims }) => ({ claims, sources: countSources(claims.map(({ finding }) => finding)) }))
    .sort((a, b) => b.sources - a.sources)
    .slice(0, MOST_PARTIES)
    .map(({ claims }) => toParty(claims))
}

/** Of one country, or of none that is told: a name alone joins no two countries' firms. */
const isSame = (a: PartyName, b: PartyName): boolean => a.country === b.country && compareNames(a, b) >= SAME_NAME

function toParty(claims: readonly Claim<Party>[]): Chosen<Party> {
  const chosen = toChosen(toCandidate(claims), 'only')
  const parties = claims.map(({ said }) => said.value)
  const told = <K extends 'country' | 'id' | 'onBehalfOf'>(field: K) =>
    chosen.value[field] ?? parties.find(party => party[field])?.[field]
  const [country, id, onBehalfOf] = [told('country'), told('id'), told('onBehalfOf')]
  return {
    ...chosen,
    value: {
      name: chosen.value.name,
      type: chosen.value.type,
      ...(country ? { country } : {}),
      ...(id ? { id } : {}),
      roles: unitedRoles(parties),
      ...(onBehalfOf ? { onBehalfOf } : {}),
    },
  }
}

const ROLE_ORDER = codesOf(ROLES)

/** In the order of the code list; `party` says nothing beside another role. */
function unitedRoles(parties: readonly Party[]): Role[] {
  const roles = new Set(parties.flatMap(party => party.roles))
  if (roles.size > 1) roles.delete('party')
  return ROLE_ORDER.filter(role => roles.has(role))
}
