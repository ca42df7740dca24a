import { describe, expect, it } from 'vitest'
import { explainAmount, sayAmount } from './say-amount.ts'
import { saySide } from './say-code.ts'
import { sayDate } from './say-date.ts'
import { sayDecimal, sayDigits, sayRange } from './say-decimal.ts'
import { sayPercent } from './say-percent.ts'
import { sayTerm } from './say-term.ts'

const money = { currency: 'USD', qualifier: 'exact', of: 'total' } as const

describe('amounts', () => {
  it.each([
    ['400000000000', '400 billion'],
    ['3141590000', '3,141,590,000'],
    ['12500000', '12.5 million'],
    ['1234567.89', '1,234,567.89'],
    ['1000000.50', '1,000,000.5'],
    ['70000000000000', '70 trillion'],
    ['999999', '999,999'],
    ['007', '7'],
    ['0.750', '0.75'],
  ])('%s is said as %s, never rounded', (decimal, said) => expect(sayDecimal(decimal)).toBe(said))

  it('says a shared unit once', () => {
    expect(sayRange('1200000000', '1500000000')).toBe('1.2–1.5 billion')
    expect(sayRange('900000000', '1500000000')).toBe('900 million–1.5 billion')
    expect(sayDigits('1200000000')).toBe('1,200,000,000')
  })

  it.each([
    ['exact', 'total', 'USD 5 million'],
    ['about', 'total', 'about USD 5 million'],
    ['at-least', 'drawn', 'at least USD 5 million drawn'],
    ['up-to', 'annual', 'up to USD 5 million a year'],
    ['initial', 'tranche', 'USD 5 million, initial'],
  ] as const)('qualifier %s of %s in words', (qualifier, of, said) =>
    expect(sayAmount({ value: '5000000', currency: 'USD', qualifier, of })).toBe(said),
  )

  it('explains what the words leave out', () => {
    expect(explainAmount({ ...money, value: '5000000', settlement: ['CNY', 'RUB'] })).toBe(
      '5,000,000; United States dollar; in total; settled in CNY and RUB',
    )
    expect(explainAmount({ ...money, value: '950', currency: 'ZZZ', of: 'drawn' })).toBe('paid out so far')
  })
})

describe('dates', () => {
  it.each([
    ['2015', '2015'],
    ['2015-05', 'May 2015'],
    ['2015-05-08', '8 May 2015'],
    ['2015-05-08/2015-05-09', '8 May 2015 to 9 May 2015'],
    ['2015-05-08/..', 'from 8 May 2015 on'],
    ['../2015', 'until 2015'],
    ['XXXX-12-20', '20 December (no year)'],
    ['201X', '2010s'],
    ['2015-05-XX', 'May 2015'],
    ['2015~', '2015, about'],
    ['next spring', 'next spring'],
  ])('%s is %s', (edtf, said) => expect(sayDate(edtf)).toBe(said))
})

describe('terms', () => {
  it.each([
    [{ kind: 'duration', value: 'P30Y' }, '30 years'],
    [{ kind: 'maturity', value: 'P1Y6M' }, '1 year 6 months'],
    [{ kind: 'duration', value: 'P' }, 'P'],
    [{ kind: 'interest-rate', value: '2.5' }, '2.5 % a year'],
    [{ kind: 'interest-rate', value: '2', base: 'LIBOR' }, 'LIBOR plus 2 % a year'],
    [{ kind: 'quantity', value: '38000000000', unit: 'm3', per: 'year' }, '38 billion m³ a year'],
    [{ kind: 'option', value: '10', unit: 'aircraft' }, '10 aircraft'],
  ] as const)('%j', (term, said) => expect(sayTerm(term)).toBe(said))
})

describe('names', () => {
  it('names the countries of a side that is none itself', () => {
    expect(saySide({ name: 'Russia', kind: 'state', countries: ['RU'] })).toBe('Russia')
    expect(saySide({ name: 'Mercosur', kind: 'group', countries: ['BR', 'UY'] })).toBe('Mercosur (Brazil and Uruguay)')
    expect(saySide({ name: 'World Bank', kind: 'organisation', countries: [] })).toBe('World Bank')
  })

  it('calls nothing certain that is not', () => {
    expect([0, 0.004, 0.85, 0.999, 1].map(sayPercent)).toEqual(['0 %', 'under 1 %', '85 %', 'over 99 %', '100 %'])
  })
})
