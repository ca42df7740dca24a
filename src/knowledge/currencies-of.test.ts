import { expect, it } from 'vitest'
import { currenciesOf } from './currencies-of.ts'

it('knows the currency of a country in a year', () => {
  expect(currenciesOf('DE', 1995)).toEqual(['DEM'])
  expect(currenciesOf('DE', 2005)).toEqual(['EUR'])
  expect(currenciesOf('HR', 2022)).toEqual(['HRK'])
  expect(currenciesOf('HR', 2023)).toEqual(['EUR'])
  expect(currenciesOf('EC', 2013)).toContain('USD')
  expect(currenciesOf('RU', null)).toContain('RUB')
  expect(currenciesOf('ZZ', 2010)).toEqual([])
})
