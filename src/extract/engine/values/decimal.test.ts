import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals, toDecimal } from './decimal.ts'

describe('digits as printed, times a power of ten, as an exact decimal', () => {
  test.each([
    ['400', 6, '400000000'],
    ['1.2', 9, '1200000000'],
    ['0.75', 0, '0.75'],
    ['1,500.75', 0, '1500.75'],
    ['1.500.000', 0, '1500000'],
    ['1,500,000', 0, '1500000'],
    ['3,5', 6, '3500000'],
    ['1.500,75', 0, '1500.75'],
    ['70', 12, '70000000000000'],
    ['2.50', 0, '2.5'],
    ['007', 0, '7'],
    ['0.1', 1, '1'],
    ['12345678901234567890', 2, '1234567890123456789000'],
  ])('%s × 10^%i', (digits, exponent, decimal) => expect(toDecimal(digits, exponent)).toBe(decimal))

  test.each(['', '.', 'x', '1a', '1.2.3', ',5'])('%j is no number', digits => expect(toDecimal(digits, 0)).toBe(null))
})

test('decimals are compared by value, not by letters', () => {
  expect(['10', '9', '9.5', '0.25', '100', '9.45'].sort(compareDecimals)).toEqual([
    '0.25',
    '9',
    '9.45',
    '9.5',
    '10',
    '100',
  ])
  expect(compareDecimals('2.50', '2.5')).toBe(0)
})

test('scaling whole numbers loses nothing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.nat(15), (n, exponent) => {
      expect(toDecimal(String(n), exponent)).toBe(String(n * 10n ** BigInt(exponent)))
    }),
    { seed: 1 },
  )
})

test('comparing is what subtracting would say', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 0n, max: 10n ** 20n }), (a, b) => {
      expect(Math.sign(compareDecimals(String(a), String(b)))).toBe(a < b ? -1 : a > b ? 1 : 0)
    }),
    { seed: 1 },
  )
})
