import { describe, expect, it } from 'vitest'
import { knowledge } from './knowledge.ts'

const { organisationPatterns } = knowledge()

describe('the table of organisation patterns', () => {
  it.each(organisationPatterns.map(pattern => [pattern.position, pattern.example, pattern.words] as const))(
    'has a %s in its example %s',
    (position, example, words) => {
      const fits = words.some(word =>
        position === 'opener' ? example.startsWith(`${word} `) : example.endsWith(` ${word}`),
      )
      expect(fits).toBe(true)
    },
  )

  it('gives no word of one language and position to two types', () => {
    const claims = new Map<string, string>()
    for (const { language, position, words, type } of organisationPatterns) {
      for (const word of words) {
        const key = `${language} ${position} ${word}`
        expect(claims.get(key) ?? type, key).toBe(type)
        claims.set(key, type)
      }
    }
  })
})
