import { describe, expect, it } from 'vitest'
import { bar } from './bar.ts'
import { sayMoney, sayP, sayShare } from './say-number.ts'
import { wrapLine } from './wrap-line.ts'

describe('figures for people', () => {
  it('are short', () => {
    expect(sayMoney('1556941216.59329075')).toBe('1.56 bn')
    expect(sayMoney('0.5')).toBe('0.5')
    expect(sayMoney('12.345')).toBe('12.35')
    expect(sayP(0.0004)).toBe('<0.001')
    expect(sayP(0.0312)).toBe('0.031')
    expect([0, 0.001, 0.005, 0.5, 0.996, 1, null].map(sayShare)).toEqual([
      '0 %',
      '<1 %',
      '1 %',
      '50 %',
      '>99 %',
      '100 %',
      '–',
    ])
  })
  it('have bars in eighths, and none of nothing', () => {
    expect(bar(3, 4, 8)).toBe('██████')
    expect(bar(1, 16, 8)).toBe('▌')
    expect(bar(1, 1e9, 8)).toBe('▏')
    expect(bar(0, 4)).toBe('')
    expect(bar(9, 4, 2)).toBe('██')
  })
  it('wrap between words and keep commands whole', () => {
    expect(wrapLine('one two three', 7)).toBe('one two\nthree')
    expect(wrapLine('a abcdefghijk b', 5)).toBe('a\nabcdefghijk\nb')
  })
})
