import { describe, expect, it } from 'vitest'
import { knowledge } from './knowledge.ts'
import { owners } from './owners.ts'
import { readPeople } from './people.ts'

const { countries, people } = knowledge()

describe('the table of people', () => {
  it('holds enough, of enough countries', () => {
    expect(people.length).toBeGreaterThanOrEqual(250)
    expect(new Set(people.map(person => person.country)).size).toBeGreaterThanOrEqual(60)
  })

  it('refers to countries that exist, with a source in every row', () => {
    const codes = new Set(countries.map(country => country.code))
    for (const person of people) {
      if (person.country !== null) expect(codes, person.name).toContain(person.country)
      expect(person.source, person.name).not.toBeNull()
    }
  })

  it('gives no name or alias to two people, unless it is weak', () => {
    expect(owners(people, person => [person.name, ...person.aliases])).toEqual([])
  })

  it('does not call a name weak here and strong there', () => {
    const strong = new Set(people.flatMap(person => [person.name, ...person.aliases]))
    expect(people.flatMap(person => person.weakAliases.filter(name => strong.has(name)))).toEqual([])
  })

  it('has offices that begin before they end', () => {
    const reversed = people.filter(person =>
      person.offices.some(
        ({ from, to }) => from !== null && to !== null && from.slice(0, to.length) > to.slice(0, from.length),
      ),
    )
    expect(reversed.map(person => person.name)).toEqual([])
  })

  it.each(['May', 'Brown', 'Bush', 'Li', 'Wang', 'Kim', 'Park', 'Lee'])('takes %s for nobody by itself', name => {
    expect(people.some(person => person.aliases.includes(name))).toBe(false)
    expect(people.some(person => person.weakAliases.includes(name))).toBe(true)
  })

  it('has at most one head of state or government of a country on any day', () => {
    for (const role of ['head-of-state', 'head-of-government'] as const) {
      expect(overlaps(role), role).toEqual([])
    }
  })
})

describe('readPeople', () => {
  const read = (offices: string) =>
    readPeople(`name,aliases,weakAliases,country,offices\nJane Roe,,,KE,${offices}`, 'x.csv')[0]?.offices

  it('knows the usual titles, and roles where they are given', () => {
    expect(read('President=head-of-state+head-of-government:2013-04/;Senator')).toEqual([
      { title: 'President', roles: ['head-of-state', 'head-of-government'], from: '2013-04', to: null },
      { title: 'Senator', roles: [], from: null, to: null },
    ])
    expect(read('Prime Minister=none:2022/')).toMatchObject([{ title: 'Prime Minister', roles: [] }])
    expect(read('Premier:/2003')).toEqual([{ title: 'Premier', roles: ['head-of-government'], from: null, to: '2003' }])
  })

  it.each([
    ['President:13/', 'x.csv:2: "President:13/" in "offices" cannot be read.'],
    ['President=boss:2013/', 'x.csv:2: "boss" is no role of an office.'],
  ])('says what is wrong with %s', (offices, message) => {
    expect(() => read(offices)).toThrow(message)
  })
})

/** Pairs of people whose terms in one office of one country overlap by more than the day of handing over. */
function overlaps(role: 'head-of-state' | 'head-of-government'): string[] {
  const terms = people.flatMap(({ name, country, offices }) =>
    offices
      .filter(office => office.roles.includes(role))
      .map(({ from, to }) => ({ name, country, from: from ?? '', to: to ?? '9999' })),
  )
  const sorted = terms.toSorted((a, b) => `${a.country} ${a.from}`.localeCompare(`${b.country} ${b.from}`))
  return sorted.flatMap((term, index) => {
    const next = sorted[index + 1]
    if (next === undefined || next.country !== term.country || next.name === term.name) return []
    const precision = Math.min(term.to.length, next.from.length)
    return term.to.slice(0, precision) > next.from.slice(0, precision)
      ? [`${term.country}: ${term.name}, ${next.name}`]
      : []
  })
}
