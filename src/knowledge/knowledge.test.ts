import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { country, currency, knowledge } from './knowledge.ts'

describe('knowledge', () => {
  it('is loaded once and frozen, down to the lists', () => {
    const known = knowledge()
    expect(knowledge()).toBe(known)
    for (const table of [known, ...Object.values(known)]) expect(Object.isFrozen(table)).toBe(true)
    for (const entry of Object.values(known).flat()) {
      expect(Object.isFrozen(entry)).toBe(true)
      expect(
        Object.values(entry).every(value => Object.isFrozen(value)),
        JSON.stringify(entry),
      ).toBe(true)
    }
  })

  it('finds a country and a currency by code', () => {
    expect(country('RU')?.name).toBe('Russia')
    expect(country('ru')).toBeNull()
    expect(currency('CNY')?.name).toBe('Chinese yuan')
    expect(currency('toString')).toBeNull()
  })

  it('spells words as text is looked up: straight apostrophes, no double blanks', () => {
    const words = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(words)
    expect(words(knowledge()).filter(word => /[‘’“”]| {2}|^ | $/u.test(word))).toEqual([])
  })

  it('names the sources and the licence of every data file', () => {
    const folder = new URL('./data/', import.meta.url)
    for (const file of readdirSync(folder)) {
      const head = readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter(line => line.startsWith('#'))
        .join('\n')
      expect(head, file).toMatch(/Sources?: /u)
      expect(head, file).toMatch(/Licence: /u)
    }
  })
})
