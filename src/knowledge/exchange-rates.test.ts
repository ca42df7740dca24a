import { expect, it } from 'vitest'
import { unitsPerDollar } from './exchange-rates.ts'

it('knows annual rates, the dollar included, and guesses none', () => {
  expect(unitsPerDollar('CNY', 2014)).toBe(6.162)
  expect(unitsPerDollar('JPY', 2013)).toBe(97.5971)
  expect(unitsPerDollar('USD', 1900)).toBe(1)
  expect(unitsPerDollar('RUB', 2014)).toBeNull()
  expect(unitsPerDollar('EUR', 1998)).toBeNull()
})
