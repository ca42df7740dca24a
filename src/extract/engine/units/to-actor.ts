import type { Organisation, Person } from '../../../knowledge/index.ts'
import type { ActorValue, Unit } from './unit.ts'

/** The actor that one unit is by itself; null for units that are none. */
export function toActor(unit: Unit, text: string): ActorValue | null {
  switch (unit.kind) {
    case 'actor':
      return unit.actor
    case 'nation':
      return { name: unit.country.name, type: 'state', country: unit.country.code, form: unit.form }
    case 'organisation':
      return organisationActor(unit.organisation)
    case 'person':
      return personActor(unit.person)
    case 'name':
      return {
        name: cleanName(text.slice(unit.start, unit.end)),
        type: unit.type ?? (isAcronym(text.slice(unit.start, unit.end)) ? 'organisation' : 'person'),
        ...(unit.country ? { country: unit.country } : {}),
      }
    default:
      return null
  }
}

export function organisationActor(organisation: Organisation): ActorValue {
  return {
    name: organisation.name,
    type: organisation.type,
    organisation,
    ...(organisation.country ? { country: organisation.country } : {}),
    ...(organisation.wikidata ? { id: organisation.wikidata } : {}),
  }
}

export function personActor(person: Person): ActorValue {
  return {
    name: person.name,
    type: 'person',
    person,
    ...(person.country ? { country: person.country } : {}),
    ...(person.wikidata ? { id: person.wikidata } : {}),
  }
}

/** "PAPCO": capitals throughout name no person. */
const isAcronym = (name: string) => /^\p{Lu}{3,}$/u.test(name)

/** A name on one line, without a comma or dash at its end. */
export function cleanName(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  let end = line.length
  while (end > 0 && ' ,;:–—-'.includes(line[end - 1]!)) end--
  return line.slice(0, end)
}
