import { expect, test } from 'vitest'
import { isMarkable } from './entry.ts'

const record = [{ start: 100, end: 140 }]
const stated = { spans: record, confidence: 0.9, rule: 'test/rule' }
const inferred = { ...stated, inferred: true } as const

test('stated words are marked, however long', () => {
  expect(isMarkable(stated, record[0]!, record)).toBe(true)
  expect(isMarkable(stated, { start: 0, end: 900 }, record)).toBe(true)
})

test('a few words that something was inferred from are marked, a paragraph is not', () => {
  expect(isMarkable(inferred, { start: 100, end: 120 }, record)).toBe(true)
  expect(isMarkable(inferred, { start: 0, end: 61 }, record)).toBe(false)
})

test('all the words of a record are not marked for what was inferred from them', () => {
  expect(isMarkable(inferred, record[0]!, record)).toBe(false)
})
