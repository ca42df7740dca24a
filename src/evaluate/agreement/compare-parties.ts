import type { Evidenced, Party, Role } from '../../model/index.ts'
import { type Mark, markFound } from '../mark.ts'
import { foldName, isSameName } from '../same-name.ts'
import type { AgreementPair } from './match-agreements.ts'

/** Sides themselves and those who speak or sign for them, of whom a key need not list any. */
const UNLISTED: readonly string[] = ['state', 'person']
const APART: readonly Role[] = ['mediator', 'witness', 'host', 'signatory']

/** The parties that the key names, and where it names some, those that were found besides; the roles that it gives. */
export function compareParties({ meant, found }: AgreementPair): readonly Mark[] {
  const { anchor, parties } = meant
  const isKey = ({ value }: Evidenced<Party>) => parties.some(({ name }) => isSameName(name, value.name))
  const extra = parties.length === 0 ? [] : found.parties.filter(party => !isKey(party) && isListed(party.value))
  const listed = found.parties.map(({ value }) => value.name).join(', ') || 'none'
  return [
    ...parties.flatMap(({ name, roles }) => {
      const party = bestOf(
        found.parties.filter(({ value }) => isSameName(name, value.name)),
        name,
      )
      if (!party) return [{ field: 'party', outcome: 'missed', anchor, found: listed, meant: name } as const]
      const right = markFound('party', 'right', party, { anchor, found: party.value.name, meant: name })
      return [right, ...(roles ? compareRoles(roles, party, anchor) : [])]
    }),
    ...extra.map(party => markFound('party', 'false', party, { anchor, found: party.value.name })),
  ]
}

/** Of parties whose names fit: the one of the very name, else one that is no state, since "Kenya" fits "Kenya Power" as well. */
function bestOf(parties: readonly Evidenced<Party>[], name: string): Evidenced<Party> | undefined {
  const isVery = ({ value }: Evidenced<Party>) => foldName(value.name) === foldName(name)
  return parties.find(isVery) ?? parties.find(({ value }) => !UNLISTED.includes(value.type)) ?? parties[0]
}

const isListed = ({ type, roles }: Party) => !UNLISTED.includes(type) && !roles.every(role => APART.includes(role))

function compareRoles(roles: readonly Role[], party: Evidenced<Party>, anchor: string): readonly Mark[] {
  const { name, roles: own } = party.value
  return [
    ...roles.map(role => {
      const [found, meant] = [`${name}: ${own.join(', ')}`, `${name}: ${role}`]
      return own.includes(role)
        ? markFound('role', 'right', party, { anchor, found, meant })
        : ({ field: 'role', outcome: 'missed', anchor, found, meant } as const)
    }),
    // "party" says no more than that it agrees, and is no error beside a more telling role.
    ...own
      .filter(role => role !== 'party' && !roles.includes(role))
      .map(role => markFound('role', 'false', party, { anchor, found: `${name}: ${role}`, meant: roles.join(', ') })),
  ]
}
