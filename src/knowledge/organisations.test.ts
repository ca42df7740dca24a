import { describe, expect, it } from 'vitest'
import { knowledge } from './knowledge.ts'
import { readOrganisations } from './organisations.ts'
import { owners } from './owners.ts'
import type { Organisation } from './types.ts'

const { countries, organisations } = knowledge()
const find = (word: string) => organisations.filter(each => strong(each).includes(word)).map(each => each.name)

/** The words that name an organisation by themselves: its name too, unless it is listed as weak. */
function strong({ name, aliases, weakAliases }: Organisation): readonly string[] {
  return weakAliases.includes(name) ? aliases : [name, ...aliases]
}

describe('the table of organisations', () => {
  it('has enough of every sort', () => {
    expect(organisations.filter(each => each.country === null).length).toBeGreaterThanOrEqual(120)
    expect(organisations.filter(each => each.country !== null).length).toBeGreaterThanOrEqual(800)
    for (const code of 'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US EU'.split(' ')) {
      expect(organisations.filter(each => each.country === code).length, code).toBeGreaterThanOrEqual(7)
      expect(
        organisations.filter(each => each.country === code && each.kind === 'central-bank'),
        code,
      ).toHaveLength(1)
    }
  })

  it('refers to countries that exist', () => {
    const codes = new Set(countries.map(country => country.code))
    for (const { name, country, members } of organisations) {
      if (country !== null) expect(codes, name).toContain(country)
      for (const member of members) expect(codes, name).toContain(member.country)
    }
  })

  it('gives no name or alias to two organisations, unless it is weak', () => {
    expect(owners(organisations, strong)).toEqual([])
  })

  it('does not call a word weak here and strong there', () => {
    const all = new Set(organisations.flatMap(strong))
    expect(organisations.flatMap(each => each.weakAliases.filter(word => all.has(word)))).toEqual([])
  })

  it('has a source in every row, and every Wikidata id once', () => {
    expect(organisations.filter(each => each.source === null)).toEqual([])
    const ids = organisations.map(each => each.wikidata).filter(id => id !== null)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ["China's Export-Import Bank", 'Export-Import Bank of China'],
    ['China Exim', 'Export-Import Bank of China'],
    ["China's Development Bank", 'China Development Bank'],
    ['CNPC', 'China National Petroleum Corporation'],
    ['PBoC', "People's Bank of China"],
    ['EEU', 'Eurasian Economic Union'],
    ['Silk Road project', 'Silk Road Economic Belt'],
    ['KHNP', 'Korea Hydro & Nuclear Power'],
    ['UKEF', 'UK Export Finance'],
  ])('knows %s', (word, name) => {
    expect(find(word)).toEqual([name])
  })

  it.each([
    'Sberbank',
    'Gazprom',
    'Polyus Zoloto',
    'China National Gold Group Corporation',
    'Rosseti',
    'State Grid Corporation',
    'RusHydro',
    'Three Gorges Corporation',
    'Vnesheconombank',
    'VTB Bank',
    'Sinosure',
    'Roselektronika',
    'ZTE Corporation',
    'Yug Energo',
    'China National Chemical Engineering Company',
    'United Shipbuilding Corporation',
    'Huawei Technologies',
  ])('knows %s of the founding article', name => {
    expect(find(name)).toEqual([name])
  })

  it.each(['CDB', 'Exim Bank', 'AFD', 'MTS', 'Development Bank'])('takes %s for nobody by itself', word => {
    expect(find(word)).toEqual([])
    expect(organisations.some(each => each.weakAliases.includes(word))).toBe(true)
  })

  it('derives the type of party from the kind', () => {
    const type = (name: string) => organisations.find(each => each.name === name)?.type
    expect(['Gazprom', 'KfW', 'JICA', 'Mercosur'].map(name => type(find(name)[0] ?? name))).toEqual([
      'company',
      'bank',
      'government',
      'organisation',
    ])
  })
})

describe('readOrganisations', () => {
  const read = (row: string) =>
    readOrganisations(`name,aliases,weakAliases,kind,country,members,wikidata\n${row}`, 'x.csv')

  it.each([
    ['A,,,shop,,,', 'x.csv:2: "shop" is no kind. Write one of: bloc,'],
    ['A,,,bloc,,XY:19,', 'x.csv:2: "XY:19" in "members" cannot be read.'],
    ['A,,,bloc,,,17', 'x.csv:2: "17" is no Wikidata id.'],
  ])('says what is wrong with %s', (row, message) => {
    expect(() => read(row)).toThrow(message)
  })
})
