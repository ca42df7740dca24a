import { expect, test } from 'vitest'
import { distance, findAnchor, overlaps, sentenceAround, spansOf } from './places.ts'

const text = 'A deal. The deal was signed in Nairobi! 协议已签署。两国满意。'
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

test('finds the last place of an anchor', () => {
  expect(findAnchor(text, 'deal')).toEqual({ start: 12, end: 16 })
  expect(findAnchor(text, 'treaty')).toBeNull()
})

test('takes a sentence by its marks', () => {
  expect(words(sentenceAround(text, findAnchor(text, 'signed')!))).toBe(' The deal was signed in Nairobi')
  expect(words(sentenceAround(text, findAnchor(text, '两国')!))).toBe('两国满意')
})

test('measures between spans', () => {
  const [a, b, c] = [
    { start: 0, end: 5 },
    { start: 5, end: 8 },
    { start: 12, end: 20 },
  ]
  expect([overlaps(a, b), distance(a, b)]).toEqual([false, 0])
  expect([distance(a, c), distance(c, a)]).toEqual([7, 7])
  expect([overlaps(a, { start: 4, end: 30 }), distance(a, { start: 4, end: 30 })]).toEqual([true, 0])
})

test('gathers spans however deep', () => {
  const span = { start: 1, end: 2 }
  expect(
    spansOf({ title: { value: 'x', spans: [span] }, parties: [{ value: { name: 'y' }, spans: [span, span] }] }),
  ).toEqual([span, span, span])
})
