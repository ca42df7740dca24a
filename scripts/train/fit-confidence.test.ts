import { expect, test } from 'vitest'
import { toConfidence } from '../../src/extract/engine/confidence/confidence-model.ts'
import { chanceError, crossValidateConfidence, fileOf, fitConfidence, reliabilityOf } from './fit-confidence.ts'
import type { WeighedExample } from './weighed-examples.ts'

const examples = (trait: string, right: number, wrong: number): WeighedExample[] =>
  Array.from({ length: right + wrong }, (_, i) => ({
    group: `document ${i % 5}`,
    kind: 'party',
    traits: [trait],
    isRight: i < right,
  }))

const mixed = [...examples('known', 90, 10), ...examples('guessed', 40, 60)]

test('gives each trait the rate at which what has it was right', () => {
  const weights = fitConfidence(mixed, 0.01)
  const confidenceOf = toConfidence(fileOf(() => weights, 'this test'))
  expect(confidenceOf('party', ['known'])).toBeCloseTo(0.9, 1)
  expect(confidenceOf('party', ['guessed'])).toBeCloseTo(0.4, 1)
})

test('draws rates together the stronger the penalty is', () => {
  const weights = fitConfidence(mixed, 1000)
  const confidenceOf = toConfidence(fileOf(() => weights, 'this test'))
  expect(confidenceOf('party', ['known']) - confidenceOf('party', ['guessed'])).toBeLessThan(0.1)
})

test('leaves out traits that hardly anything has', () => {
  const rare = [...mixed, ...examples('rare', 2, 0)]
  expect(Object.keys(fitConfidence(rare, 1).traits)).toEqual(['guessed', 'known'])
})

test('weighs the documents of a group by the others alone', () => {
  // What only one group has is unknown to the others: there the base decides.
  const own = Array.from(
    { length: 20 },
    (): WeighedExample => ({ group: 'odd', kind: 'party', traits: ['odd'], isRight: false }),
  )
  const { confidences } = crossValidateConfidence('party', [...mixed, ...own])
  for (const one of own) expect(confidences.get(one)).toBeGreaterThan(0.5)
})

test('finds rates that hold on documents left out', () => {
  const { confidences } = crossValidateConfidence('party', mixed)
  const reliability = reliabilityOf(confidences)
  expect(reliability.n).toBe(200)
  expect(reliability.ece).toBeLessThan(0.1)
  expect(chanceError(reliability)).toBeGreaterThan(0)
})
