import { describe, expect, it } from 'vitest'
import { CHROME_RULES, matchLine } from './match-line.ts'

describe.each(CHROME_RULES)('$id', rule => {
  it.each(rule.examples)('fits "%s"', line => {
    expect(matchLine(line.trim())?.id).toBe(rule.id)
  })
  it.each(rule.lookAlikes ?? [])('leaves "%s"', line => {
    expect(matchLine(line)).toBeNull()
  })
})

it('has one rule an id, each with examples and a way to match', () => {
  expect(new Set(CHROME_RULES.map(rule => rule.id)).size).toBe(CHROME_RULES.length)
  for (const rule of CHROME_RULES) {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.phrases ?? rule.pattern).toBeDefined()
    for (const phrase of rule.phrases ?? []) expect(phrase).toBe(phrase.toLowerCase())
  }
})
