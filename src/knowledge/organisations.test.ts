import { describe, expect, it } from 'vitest'
import { SECTORS } from '../model/index.ts'
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

/** An acronym is looked up as it is written: KIA is not Kia. */
const LONGEST_ACRONYM = 6

/** States that use another's money, or share a central bank, as do those of the two francs of Africa and of the Eastern Caribbean. */
const WITHOUT_CENTRAL_BANK =
  'AD AG BF BJ CF CG CI CM DM EH FM GA GD GQ GW KI KN LC LI MC MH ML NE NR PA PW SN TD TG TV VA VC'.split(' ')

describe('the table of organisations', () => {
  it('has enough of every sort', () => {
    expect(organisations.filter(each => each.country === null).length).toBeGreaterThanOrEqual(120)
    expect(organisations.filter(each => each.country !== null).length).toBeGreaterThanOrEqual(4000)
    expect(organisations.filter(each => each.sectors.length > 0).length).toBeGreaterThanOrEqual(4000)
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

  it('gives no name or alias to two organisations in another spelling, but for acronyms', () => {
    const plain = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    const long = (word: string) => word.length > LONGEST_ACRONYM || word !== word.toUpperCase()
    const clashes = owners(organisations, each => strong(each).filter(long).map(plain))
    expect(clashes).toEqual([])
  })

  it('gives no organisation the name of a country or city, or of their people', () => {
    const taken = new Set(
      countries
        .filter(country => country.code !== 'EU')
        .flatMap(({ names, adjectives, demonyms, capitals, seats, cities }) =>
          [names, adjectives, demonyms, capitals, seats, cities].flat(),
        ),
    )
    const clashes = organisations.flatMap(each => strong(each).filter(word => taken.has(word)))
    expect(clashes).toEqual([])
  })

  it('has sectors of the model, two at most and no sector twice', () => {
    for (const { name, sectors } of organisations) {
      expect(sectors.length, name).toBeLessThanOrEqual(2)
      expect(new Set(sectors).size, name).toBe(sectors.length)
      for (const sector of sectors) expect(Object.keys(SECTORS), name).toContain(sector)
    }
  })

  it('has a central bank for every country that has one of its own', () => {
    const own = new Set(organisations.filter(each => each.kind === 'central-bank').map(each => each.country))
    const states = countries.filter(({ parent, to, code }) => parent === null && to === null && code !== 'AQ')
    expect(states.filter(({ code }) => !own.has(code)).map(({ code }) => code)).toEqual(WITHOUT_CENTRAL_BANK)
  })

  it('knows central banks by their usual names', () => {
    for (const bank of ["Kenya's central bank", 'Kenyan central bank', 'Central Bank of Kenya']) {
      expect(find(bank)).toEqual(['Central Bank of Kenya'])
    }
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
    ["China's Exim Bank", 'Export-Import Bank of China'],
    ['ExIm Bank of China', 'Export-Import Bank of China'],
    ['Chinese Development Bank', 'China Development Bank'],
    ['Export Credit Bank of Türkiye', 'Turk Eximbank'],
    ['China State Construction', 'China State Construction Engineering Corporation'],
    ['CSCEC', 'China State Construction Engineering Corporation'],
    [
      'China National Complete Plant Import & Export Corporation',
      'China National Complete Plant Import and Export Corporation',
    ],
    ['CNMEC', 'China Machinery Engineering Corporation'],
    ['China Merchants Port Holdings', 'China Merchants Port Holdings'],
    ['AVIC International', 'AVIC International'],
    ['Alcatel Shanghai Bell', 'Nokia Shanghai Bell'],
    ['Zhengzhou Yutong', 'Yutong'],
    ['KEXIM', 'Export-Import Bank of Korea'],
    ['OPIC', 'Overseas Private Investment Corporation'],
    ['Proparco', 'Proparco'],
    ['GTZ', 'GTZ'],
    ['NTDC', 'National Transmission and Despatch Company'],
    ['TANESCO', 'Tanzania Electric Supply Company'],
    ['Electricity of Vietnam', 'Vietnam Electricity'],
    ['Boko Haram', 'Boko Haram'],
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

  it.each(['CDB', 'Exim Bank', 'AFD', 'MTS', 'Development Bank', 'Department of Agriculture', 'Intel', '16+1', 'CNR'])(
    'takes %s for nobody by itself',
    word => {
      expect(find(word)).toEqual([])
      expect(organisations.some(each => each.weakAliases.includes(word))).toBe(true)
    },
  )

  it.each([
    ['Gazprom', ['energy']],
    ['Sinohydro', ['energy', 'construction']],
    ['China Road and Bridge Corporation', ['construction', 'transport']],
    ['Boeing', ['transport', 'industry']],
    ['ZTE Corporation', ['digital']],
    ['Sinosure', ['finance']],
    ['World Health Organization', ['health']],
    ['United Nations', []],
    ['European Union', []],
  ])('knows what %s works in', (name, sectors) => {
    expect(organisations.find(each => each.name === name)?.sectors).toEqual(sectors)
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
    readOrganisations(`name,aliases,weakAliases,kind,country,members,wikidata,sectors\n${row}`, 'x.csv')

  it.each([
    ['A,,,shop,,,,', 'x.csv:2: "shop" is no kind. Write one of: bloc,'],
    ['A,,,bloc,,XY:19,,', 'x.csv:2: "XY:19" in "members" cannot be read.'],
    ['A,,,bloc,,,17,', 'x.csv:2: "17" is no Wikidata id.'],
    ['A,,,bank,,,,banking', 'x.csv:2: "banking" is no code for "sectors". Write one of: energy,'],
    ['A,,,bank,,,,energy|finance|trade', 'x.csv:2: 3 values in "sectors". Write 2 at most.'],
  ])('says what is wrong with %s', (row, message) => {
    expect(() => read(row)).toThrow(message)
  })
})
