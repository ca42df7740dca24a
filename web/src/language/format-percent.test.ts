import { expect, test } from 'vitest'
import { formatPercent } from './format-percent.ts'

test.each([
  [0, '0%'],
  [0.001, '< 1%'],
  [0.45, '45%'],
  [0.994, '99%'],
  [0.997, '> 99%'],
  [1, '100%'],
])('%d is written %s', (share, written) => {
  expect(formatPercent(share, 'en-GB')).toBe(written)
})

test('as the reader writes it', () => {
  expect(formatPercent(0.45, 'ru')).toBe('45\u00a0%')
})
