import { describe, expect, it } from 'vitest'
import { knowledge } from './knowledge.ts'
import { owners } from './owners.ts'
import type { Country } from './types.ts'

const { countries, currencies } = knowledge()
const codes = new Set(countries.map(country => country.code))
const named = (word: string) =>
  countries.filter(country => decisive(country).includes(word)).map(country => country.code)

/** The words that name a country by themselves. */
function decisive(country: Country): readonly string[] {
  return [...country.names, ...country.adjectives, ...country.demonyms, ...country.capitals, ...country.seats]
}

describe('the table of countries', () => {
  it('has every code of ISO 3166-1 once', () => {
    expect(codes.size).toBe(countries.length)
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const twoLetter = countries.filter(country => country.code.length === 2 && country.code !== 'EU')
    expect(twoLetter).toHaveLength(250)
    expect(twoLetter.filter(country => names.of(country.code) === undefined)).toEqual([])
  })

  it('has codes of the right shape', () => {
    for (const country of countries) {
      expect(country.code).toMatch(/^[A-Z]{2}$|^[A-Z]{4}$/u)
      expect(country.alpha3).toMatch(/^[A-Z]{3}$/u)
      if (country.code.length === 4) expect(country.to, country.code).not.toBeNull()
    }
  })

  it('refers to countries and currencies that exist', () => {
    const units = new Set(currencies.map(currency => currency.code))
    for (const country of countries) {
      if (country.parent !== null) expect(codes, country.code).toContain(country.parent)
      if (country.currency !== null) expect(units, country.code).toContain(country.currency)
      for (const successor of country.successors) expect(codes, country.code).toContain(successor)
    }
  })

  it('gives no word to two countries, unless it is weak', () => {
    expect(owners(countries, country => [...decisive(country), ...country.cities])).toEqual([])
  })

  it('does not call a word of a country weak and strong', () => {
    const both = countries.flatMap(country => country.weak.filter(word => decisive(country).includes(word)))
    expect(both).toEqual([])
  })

  it('knows who leads every sovereign state', () => {
    const leaderless = countries.filter(country => country.parent === null && country.leader === null)
    expect(leaderless.map(country => country.code)).toEqual(['AQ', 'EU'])
  })

  it.each([
    ['Beijing', ['CN']],
    ['Kremlin', ['RU']],
    ['Kiev', ['UA']],
    ['DR Congo', ['CD']],
    ["Cote d'Ivoire", ['CI']],
    ['U.S.', ['US']],
    ['Burma', ['MM']],
    ['Republic of Korea', ['KR']],
    ['Macao', ['MO']],
    ['Tuvaluans', ['TV']],
    ['Soviet', ['SUHH']],
    ['Dominican', ['DO']],
    // Either state: only weak.
    ['Congo', ['CG']],
    ['Korean', ['KR']],
    ['us', []],
    ['Male', []],
  ])('knows whose %s is', (word, expected) => {
    expect(named(word)).toEqual(expected)
  })

  it.each([
    ['NE', 'Niger State'],
    ['GE', 'Atlanta, Georgia'],
    ['CN', 'South China Sea'],
    ['MX', 'New Mexico'],
    ['GN', 'Papua New Guinea'],
    ['JE', 'New Jersey'],
    ['IE', 'Northern Ireland'],
    ['WS', 'American Samoa'],
    ['SUHH', 'post-Soviet'],
  ])('knows that %s is not meant by %s', (code, phrase) => {
    expect(countries.find(country => country.code === code)?.notWhen).toContain(phrase)
  })

  it('has combining forms', () => {
    const owner = (form: string) =>
      countries.filter(country => country.combining.includes(form)).map(({ code }) => code)
    expect(['Sino', 'Russo', 'Franco', 'Anglo', 'Indo'].map(owner)).toEqual([['CN'], ['RU'], ['FR'], ['GB'], ['IN']])
  })
})
