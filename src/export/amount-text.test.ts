import { expect, it } from 'vitest'
import { shortDecimal, toAmountText } from './amount-text.ts'

const exact = { currency: 'USD', qualifier: 'exact', of: 'total' } as const

it('says an amount in few words', () => {
  expect(toAmountText({ value: '3000000000', currency: 'CNY', qualifier: 'initial', of: 'total' })).toBe(
    'CNY 3 bn, initial',
  )
  expect(toAmountText({ ...exact, value: '200000000', settlement: ['CNY', 'RUB'] })).toBe('USD 200 m, in CNY, RUB')
  expect(toAmountText({ ...exact, value: '1200000000', upper: '1500000000' })).toBe('USD 1.2 bn–1.5 bn')
  expect(toAmountText({ ...exact, value: '5000000', of: 'annual', qualifier: 'about' })).toBe('USD 5 m, about, annual')
})

it('rounds to hundredths of the unit without floats', () => {
  expect(shortDecimal('70000000000000')).toBe('70 tn')
  expect(shortDecimal('1234567890')).toBe('1.23 bn')
  expect(shortDecimal('1235000000')).toBe('1.24 bn')
  expect(shortDecimal('999999')).toBe('999,999')
  expect(shortDecimal('1999999')).toBe('2 m')
  expect(shortDecimal('12345.50')).toBe('12,345.50')
  expect(shortDecimal('0.75')).toBe('0.75')
  expect(shortDecimal('123456789012345678901234567890')).toBe('123,456,789,012,345,678.9 tn')
})
