import { expect, test } from 'vitest'
import { formatMoney } from './format-amount.ts'

test.each([
  [{ value: '3000000000', currency: 'CNY' }, false, 'CNY 3,000,000,000'],
  [{ value: '3000000000', currency: 'CNY' }, true, 'CNY 3 bn'],
  [{ value: '677000000000', upper: '678000000000', currency: 'EUR' }, true, 'EUR 677–678 bn'],
  [{ value: '12', upper: '15', currency: 'EUR' }, false, 'EUR 12–15'],
  [{ value: '12345678901234567890.5', currency: 'USD' }, false, 'USD 12,345,678,901,234,567,890.5'],
])('%j, short %s, is written %s', (amount, isShort, written) => {
  expect(formatMoney(amount, 'en-GB', isShort)).toBe(written.replaceAll(' ', '\u00a0'))
})
