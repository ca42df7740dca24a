import type { Organisation, Person } from '../../../knowledge/index.ts'
import { inShape } from '../in-shape.ts'
import { ACTOR_SHAPE, type ActorValue, type Unit } from './unit.ts'

/** The actor that one unit is by itself; null for units that are none. */
export function toActor(unit: Unit, text: string): ActorValue | null {
  switch (unit.kind) {
    case 'actor':
      return unit.actor
    case 'nation':
      return inShape(ACTOR_SHAPE, {
        name: unit.country.name,
        type: 'state',
        country: unit.country.code,
        form: unit.form,
      })
    case 'organisation':
      return organisationActor(unit.organisation)
    case 'person':
      return personActor(unit.person)
    case 'name':
      return inShape(ACTOR_SHAPE, {
        name: cleanName(text.slice(unit.start, unit.end)),
        type: unit.type ?? (isAcronym(text.slice(unit.start, unit.end)) ? 'organisation' : 'person'),
        country: unit.country,
      })
    default:
      return null
  }
}

export function organisationActor(organisation: Organisation): ActorValue {
  return inShape(ACTOR_SHAPE, {
    name: organisation.name,
    type: organisation.type,
    organisation,
    country: organisation.country ?? undefined,
    id: organisation.wikidata ?? undefined,
  })
}

export function personActor(person: Person): ActorValue {
  return inShape(ACTOR_SHAPE, {
    name: person.name,
    type: 'person',
    person,
    country: person.country ?? undefined,
    id: person.wikidata ?? undefined,
  })
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
