import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../text-width.ts'
import { toRows } from './to-rows.ts'

const rowsOf = (text: string, width: number) => toRows(text, { start: 0, end: text.length }, width)

describe('toRows', () => {
  it('breaks between words and at line ends', () => {
    const shown = (text: string, width: number) => rowsOf(text, width).map(row => row.shown)
    expect(shown('one two three', 8)).toEqual(['one two', 'three'])
    expect(shown('one two three', 7)).toEqual(['one two', 'three'])
    expect(shown('one\ntwo', 20)).toEqual(['one', 'two'])
    expect(shown('unbreakable', 4)).toEqual(['unbr', 'eaka', 'ble'])
    expect(shown('北京和莫斯科', 5)).toEqual(['北京', '和莫', '斯科'])
  })

  it('knows the column of each unit of the text', () => {
    const [row] = rowsOf('a北\tb', 20)
    expect(row).toMatchObject({ shown: 'a北 b', columns: [0, 1, 3, 4, 5], width: 5 })
  })

  const texts = fc
    .array(fc.constantFrom('word', ' ', '北京', 'e\u0301', '👨‍👩‍👧', '\t', '\n', 'x'.repeat(9), '\u202E'), {
      maxLength: 40,
    })
    .map(pieces => pieces.join(''))

  it('shows all that is to be seen, in rows that fit', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 40 }), (text, width) => {
        const rows = rowsOf(text, width)
        const bare = (some: string) => some.replaceAll(/[\s\u202E]/g, '')
        expect(bare(rows.map(row => row.shown).join(''))).toBe(bare(text))
        for (const row of rows) {
          expect(textWidth(row.shown)).toBeLessThanOrEqual(width)
          expect(row.width).toBe(textWidth(row.shown))
          expect(row.columns).toHaveLength(row.end - row.start + 1)
        }
      }),
    )
  })

  it('covers the text but its line ends exactly once', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 40 }), (text, width) => {
        const covered = rowsOf(text, width).map(({ start, end }) => text.slice(start, end))
        expect(covered.join('')).toBe(text.replaceAll('\n', ''))
      }),
    )
  })
})
