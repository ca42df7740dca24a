import { KnowledgeError } from './knowledge-error.ts'
import { TYPE_OF_KIND } from './organisations.ts'
import { rolesOfTitle } from './people.ts'
import type { Office, Organisation, OrganisationKind, Person } from './types.ts'

/** What a file of FollowTheMoney entities gives, and how many entities of other schemata stand in it. */
export type Entities = {
  readonly organisations: readonly Organisation[]
  readonly people: readonly Person[]
  readonly skipped: ReadonlyMap<string, number>
}

/** What an organisation is by its schema, where its topics do not say it more closely. */
const KIND_OF_SCHEMA: ReadonlyMap<string, OrganisationKind> = new Map([
  ['Company', 'company'],
  ['LegalEntity', 'company'],
  ['Organization', 'association'],
  ['PublicBody', 'agency'],
])

/** In the order in which they decide: a state's bank is a bank first. */
const KIND_OF_TOPIC: readonly (readonly [topic: string, kind: OrganisationKind])[] = [
  ['fin.bank', 'bank'],
  ['fin.fund', 'fund'],
  ['gov.igo', 'international-organisation'],
  ['gov.soe', 'state-company'],
  ['gov', 'agency'],
]

/** Codes of ended states that FollowTheMoney writes otherwise than we do. */
const ENDED_STATES: Readonly<Record<string, string>> = { SU: 'SUHH', DD: 'DDDE', CS: 'CSHH', YU: 'YUCS' }

/**
 * Reads FollowTheMoney entities, one JSON object a line: Company, LegalEntity, Organization and PublicBody as organisations, Person as
 * people, with the properties name, alias, previousName, abbreviation, weakAlias, mainCountry, jurisdiction, country, nationality,
 * citizenship, lastName, position, topics and wikidataId. Other schemata are counted, not read.
 */
export function readEntities(text: string, file: string, countries: ReadonlySet<string>): Entities {
  const organisations: Organisation[] = []
  const people: Person[] = []
  const skipped = new Map<string, number>()
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue
    const entity = new Entity(content, file, index + 1)
    const kind = KIND_OF_SCHEMA.get(entity.schema)
    if (kind !== undefined) organisations.push(toOrganisation(entity, kind, countries))
    else if (entity.schema === 'Person') people.push(toPerson(entity, countries))
    else skipped.set(entity.schema, (skipped.get(entity.schema) ?? 0) + 1)
  }
  return { organisations, people, skipped }
}

function toOrganisation(entity: Entity, usual: OrganisationKind, countries: ReadonlySet<string>): Organisation {
  const topics = entity.values('topics')
  const found = KIND_OF_TOPIC.find(([topic]) => topics.some(each => each === topic || each.startsWith(`${topic}.`)))
  const kind = found?.[1] ?? usual
  return Object.freeze({
    ...names(entity, ['alias', 'previousName', 'abbreviation'], ['weakAlias']),
    kind,
    type: TYPE_OF_KIND[kind],
    sectors: NOTHING,
    country: countryOf(entity, ['mainCountry', 'jurisdiction', 'country'], countries),
    members: NOTHING,
    wikidata: entity.wikidata(),
    source: entity.file,
  })
}

function toPerson(entity: Entity, countries: ReadonlySet<string>): Person {
  return Object.freeze({
    ...names(entity, ['alias', 'previousName'], ['weakAlias', 'lastName']),
    country: countryOf(entity, ['country', 'nationality', 'citizenship', 'mainCountry', 'jurisdiction'], countries),
    wikidata: entity.wikidata(),
    offices: Object.freeze(entity.values('position').map(toOffice)),
    source: entity.file,
  })
}

/** The first name is the name; the others stand beside the aliases. */
function names(entity: Entity, strong: readonly string[], weak: readonly string[]) {
  const [name, ...others] = entity.values('name')
  if (name === undefined) throw entity.error('missing-value', 'the entity has no "name".', 'Give it one, or drop it.')
  const aliases = new Set([...others, ...strong.flatMap(property => entity.values(property))])
  const weakAliases = new Set(weak.flatMap(property => entity.values(property)))
  aliases.delete(name)
  for (const alias of weakAliases) aliases.delete(alias)
  return { name, aliases: Object.freeze([...aliases]), weakAliases: Object.freeze([...weakAliases]) }
}

/** The one country of the first property that has any; an entity of several countries belongs to none of them. */
function countryOf(entity: Entity, properties: readonly string[], countries: ReadonlySet<string>): string | null {
  const property = properties.find(each => entity.values(each).length > 0)
  if (property === undefined) return null
  const codes = new Set(entity.values(property).map(value => toCode(entity, property, value, countries)))
  const [code] = codes
  return codes.size === 1 && code !== undefined ? code : null
}

/** `gb-sct` is a part of GB; `zz` stands for no country. */
function toCode(entity: Entity, property: string, value: string, countries: ReadonlySet<string>): string | null {
  const [country = ''] = value.toUpperCase().split('-')
  if (country === 'ZZ') return null
  const code = ENDED_STATES[country] ?? country
  if (countries.has(code)) return code
  const remedy = 'Write an ISO 3166-1 alpha-2 code, such as kz.'
  throw entity.error('unknown-country', `"${value}" in "${property}" is no country code.`, remedy)
}

function toOffice(title: string): Office {
  return Object.freeze({ title, roles: Object.freeze([...rolesOfTitle(title)]), from: null, to: null })
}

const NOTHING: readonly never[] = Object.freeze([])

/** One line, read. */
class Entity {
  readonly file: string
  readonly line: number
  readonly schema: string
  readonly #properties: Readonly<Record<string, unknown>>

  constructor(content: string, file: string, line: number) {
    this.file = file
    this.line = line
    const entity = this.#parse(content)
    if (typeof entity.schema !== 'string' || !isObject(entity.properties)) {
      const remedy = 'Write {"schema": "Company", "properties": {"name": ["…"]}}.'
      throw this.error('bad-entity', 'the line is no FollowTheMoney entity.', remedy)
    }
    this.schema = entity.schema
    this.#properties = entity.properties
  }

  #parse(content: string): Readonly<Record<string, unknown>> {
    try {
      const value: unknown = JSON.parse(content.trim())
      return isObject(value) ? value : {}
    } catch {
      throw this.error('bad-json', 'the line is not JSON.', 'Write one entity a line, without commas between them.')
    }
  }

  /** The texts of a property, spelt as knowledge spells them: straight apostrophes, single blanks. */
  values(property: string): readonly string[] {
    const value = Object.hasOwn(this.#properties, property) ? this.#properties[property] : []
    const texts = (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string')
    const tidy = texts.map(text => text.replaceAll(/[‘’]/gu, "'").trim().split(/\s+/u).join(' '))
    return [...new Set(tidy)].filter(each => each !== '')
  }

  wikidata(): string | null {
    const id = this.values('wikidataId')[0] ?? null
    if (id === null || /^Q[1-9]\d*$/u.test(id)) return id
    throw this.error('bad-wikidata-id', `"${id}" is no Wikidata id.`, 'Write Q and a number, or leave it out.')
  }

  error(code: ConstructorParameters<typeof KnowledgeError>[0], problem: string, remedy: string): KnowledgeError {
    return new KnowledgeError(code, this.file, this.line, problem, remedy)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
