import { describe, expect, it } from 'vitest'
import { shorten, textWidth } from './text-width.ts'

describe('textWidth', () => {
  it('counts two columns for what is wide, none for what stands on another character', () => {
    expect(textWidth('Moscow')).toBe(6)
    expect(textWidth('北京')).toBe(4)
    expect(textWidth('서울')).toBe(4)
    expect(textWidth('ＣＮＹ')).toBe(6)
    expect(textWidth('Россия')).toBe(6)
    expect(textWidth('Sa\u0303o')).toBe(3)
    expect(textWidth('नेपाल')).toBe(3)
    expect(textWidth('a\u200Bb')).toBe(2)
    expect(textWidth('👩‍👩‍👧')).toBe(2)
    expect(textWidth('🇨🇳')).toBe(2)
    expect(textWidth('“—”…')).toBe(4)
  })
})

describe('shorten', () => {
  it('leaves what fits', () => {
    expect(shorten('a treaty', 8)).toBe('a treaty')
    expect(shorten('北京条约', 8)).toBe('北京条约')
  })
  it('ends in an ellipsis within the width, and never cuts through a character', () => {
    expect(shorten('a long treaty', 8)).toBe('a long…')
    expect(shorten('北京条约', 7)).toBe('北京条…')
    expect(shorten('北京条约', 6)).toBe('北京…')
    expect(shorten('e\u0301e\u0301e\u0301e\u0301', 3)).toBe('e\u0301e\u0301…')
    expect(shorten('treaty', 0)).toBe('')
  })
  it('takes a huge text and a huge pile of marks in its stride', () => {
    expect(shorten('条'.repeat(5_000_000), 5)).toBe('条条…')
    expect(textWidth(shorten(`a${'\u0301'.repeat(1_000_000)}`, 5))).toBeLessThanOrEqual(5)
  })
})
