import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../read/index.ts'
import { lineIndexAt, toTextLines } from './text-lines.ts'

const linesOf = (text: string) => {
  const document = toDocument({ text })
  return toTextLines(document).map(line => ({ ...line, words: document.text.slice(line.start, line.end) }))
}

describe('toTextLines', () => {
  it('counts the lines that are not blank', () => {
    expect(linesOf('One.\n\n  \nTwo.\nThree.').map(({ number, words }) => [number, words])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
      [3, 'Three.'],
    ])
  })

  it('sees where a paragraph ends when no blank line says so', () => {
    const text = 'They include:\n• gas;\n• oil.\nThe end of it.\nA line that\ngoes on.'
    expect(linesOf(text).map(({ isTight }) => isTight)).toEqual([true, true, false, false, true, false])
  })

  it('greys out what belongs to the page', () => {
    const lines = linesOf(
      `China and Russia signed a treaty.\n${'They met again. '.repeat(20)}\n\nShare this:\nFacebook`,
    )
    expect(lines.map(({ isChrome }) => isChrome)).toEqual([false, false, true, true])
  })

  it('breaks a very long line behind a sentence or at a blank, never within a character', () => {
    for (const piece of ['They met in Moscow. ', 'word ', '𝒳', 'x']) {
      const text = piece.repeat(9000)
      const lines = linesOf(text)
      expect(lines.map(({ words }) => words).join('')).toBe(text)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.map(({ number }) => number)).toEqual(lines.map(() => 1))
      for (const { words } of lines) {
        expect(words.length).toBeLessThanOrEqual(4000)
        expect(words.isWellFormed()).toBe(true)
      }
    }
  })

  it('holds all that is not blank, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '. ', 'Share this:\n', '字')), pieces => {
        const text = pieces.join('')
        expect(linesOf(text).map(({ words }) => words)).toEqual(text.split('\n').filter(line => line.trim() !== ''))
      }),
    )
  })
})

it('finds the line of a place', () => {
  const lines = toTextLines(toDocument({ text: 'One.\n\nTwo.' }))
  expect([0, 3, 4, 6, 9, 99].map(offset => lineIndexAt(lines, offset))).toEqual([0, 0, 1, 1, 1, 2])
})
