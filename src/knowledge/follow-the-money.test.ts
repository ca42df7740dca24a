import { describe, expect, it } from 'vitest'
import { readEntities } from './follow-the-money.ts'
import { knowledge } from './knowledge.ts'

const countries = new Set(knowledge().countries.map(country => country.code))
const read = (...entities: readonly unknown[]) =>
  readEntities(
    entities.map(each => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n'),
    'mine.ndjson',
    countries,
  )
const entity = (schema: string, properties: Readonly<Record<string, unknown>>) => ({ id: 'x', schema, properties })
const organisation = (schema: string, properties: Readonly<Record<string, unknown>>) =>
  read(entity(schema, { name: ['X'], ...properties })).organisations[0]

describe('readEntities', () => {
  it('reads an organisation with all its names', () => {
    const found = organisation('Company', {
      name: ['Kumtor Gold Company', 'Kumtor'],
      alias: ['Кумтор', 'Kumtor’s  operator', 'KGC'],
      previousName: ['Kumtor Operating Company'],
      abbreviation: ['KOC'],
      weakAlias: ['KGC'],
      jurisdiction: ['kg'],
      country: ['kg', 'ca'],
      wikidataId: ['Q1794042'],
    })
    expect(found).toEqual({
      name: 'Kumtor Gold Company',
      aliases: ['Kumtor', 'Кумтор', "Kumtor's operator", 'Kumtor Operating Company', 'KOC'],
      weakAliases: ['KGC'],
      kind: 'company',
      type: 'company',
      sectors: [],
      country: 'KG',
      members: [],
      wikidata: 'Q1794042',
      source: 'mine.ndjson',
    })
    expect(Object.values(found ?? {}).every(value => Object.isFrozen(value))).toBe(true)
  })

  it('reads a person, the family name as a weak alias', () => {
    const { people } = read(
      entity('Person', {
        name: ['Jane Roe'],
        lastName: ['Roe'],
        nationality: ['ke'],
        position: ['Foreign Minister', 'Member of Parliament'],
      }),
    )
    expect(people).toEqual([
      {
        name: 'Jane Roe',
        aliases: [],
        weakAliases: ['Roe'],
        country: 'KE',
        wikidata: null,
        offices: [
          { title: 'Foreign Minister', roles: ['foreign-minister'], from: null, to: null },
          { title: 'Member of Parliament', roles: [], from: null, to: null },
        ],
        source: 'mine.ndjson',
      },
    ])
  })

  it.each([
    ['Company', [], 'company'],
    ['LegalEntity', [], 'company'],
    ['Organization', [], 'association'],
    ['PublicBody', [], 'agency'],
    ['Company', ['gov.soe'], 'state-company'],
    ['Company', ['gov.soe', 'fin.bank'], 'bank'],
    ['Organization', ['gov.igo'], 'international-organisation'],
    ['LegalEntity', ['gov.national'], 'agency'],
    ['Company', ['government-supplier'], 'company'],
  ])('takes a %s with the topics %j for a %s', (schema, topics, kind) => {
    expect(organisation(schema, { topics })?.kind).toBe(kind)
  })

  it.each([
    [{ country: ['RU'] }, 'RU'],
    [{ country: ['gb-sct'] }, 'GB'],
    [{ country: ['su'] }, 'SUHH'],
    [{ country: ['xk'] }, 'XK'],
    [{ country: ['zz'] }, null],
    [{ country: ['de', 'fr'] }, null],
    [{ country: ['de', 'fr'], mainCountry: ['de'] }, 'DE'],
    [{}, null],
  ])('finds the country of %j', (properties, country) => {
    expect(organisation('Company', properties)?.country).toBe(country)
  })

  it('counts entities of other schemata', () => {
    const { skipped } = read(entity('Vessel', {}), entity('Sanction', {}), '', entity('Vessel', {}))
    expect([...skipped]).toEqual([
      ['Vessel', 2],
      ['Sanction', 1],
    ])
  })

  it('reads CRLF and a byte order mark', () => {
    const line = JSON.stringify(entity('Company', { name: ['A'] }))
    expect(readEntities(`\ufeff${line}\r\n\r\n${line}\r\n`, 'x.ndjson', countries).organisations).toHaveLength(2)
  })

  it.each([
    ['{"schema": "Company"', 'bad-json', 'mine.ndjson:1: the line is not JSON. Write one entity a line'],
    ['[]', 'bad-entity', 'mine.ndjson:1: the line is no FollowTheMoney entity. Write {"schema": "Company",'],
    ['null', 'bad-entity', 'mine.ndjson:1: the line is no FollowTheMoney entity.'],
    [{ schema: 'Company', properties: [] }, 'bad-entity', 'mine.ndjson:1: the line is no FollowTheMoney entity.'],
    [entity('Company', {}), 'missing-value', 'mine.ndjson:1: the entity has no "name".'],
    [entity('Company', { name: [' '] }), 'missing-value', 'mine.ndjson:1: the entity has no "name".'],
    [
      entity('Person', { name: ['A'], country: ['qq'] }),
      'unknown-country',
      'mine.ndjson:1: "qq" in "country" is no country code.',
    ],
    [
      entity('Company', { name: ['A'], wikidataId: ['17'] }),
      'bad-wikidata-id',
      'mine.ndjson:1: "17" is no Wikidata id.',
    ],
  ])('says what is wrong with %j', (line, code, message) => {
    expect(() => read(line)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }))
  })

  it('names the line of a fault', () => {
    expect(() => read(entity('Company', { name: ['A'] }), '', '{')).toThrow('mine.ndjson:3: the line is not JSON.')
  })
})
