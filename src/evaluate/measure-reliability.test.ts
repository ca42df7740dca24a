import { expect, test } from 'vitest'
import type { Mark } from './mark.ts'
import { measureReliability } from './measure-reliability.ts'

const mark = (outcome: Mark['outcome'], confidence: number): Mark => ({ field: 'agreement', outcome, confidence })

test('bins confidence and weighs the distances', () => {
  const marks = [
    ...Array.from({ length: 8 }, () => mark('right', 0.9)),
    ...Array.from({ length: 2 }, () => mark('false', 0.9)),
    ...Array.from({ length: 5 }, () => mark('right', 0.55)),
    ...Array.from({ length: 5 }, () => mark('false', 0.55)),
  ]
  const [agreement] = measureReliability(marks)
  expect(agreement).toMatchObject({ field: 'agreement', n: 20 })
  expect(agreement!.bins.map(({ from, n, shareRight }) => [from, n, shareRight])).toEqual([
    [0.5, 10, 0.5],
    [0.9, 10, 0.8],
  ])
  expect(agreement!.ece).toBeCloseTo(0.5 * 0.1 + 0.5 * 0.05, 10)
})

test('counts certainty in the last bin, and not what has no confidence', () => {
  expect(measureReliability([mark('right', 1), { field: 'agreement', outcome: 'missed' }])).toEqual([
    { field: 'agreement', n: 1, ece: 0, bins: [{ from: 0.9, to: 1, n: 1, meanConfidence: 1, shareRight: 1 }] },
  ])
})
