import { expect, test } from 'vitest'
import { LANGUAGES } from '../../languages/index.ts'
import { type ConfidenceFile, type ConfidenceWeights, toConfidence, WEIGHED } from './confidence-model.ts'

const fileOf = (weights: ConfidenceWeights) =>
  ({ trainedOn: 'this test', ...Object.fromEntries(WEIGHED.map(kind => [kind, weights])) }) as ConfidenceFile
const confidenceOf = toConfidence(
  fileOf({ base: Math.log(3), traits: { good: Math.log(3), bad: -Math.log(3), great: 20 } }),
)

test('starts from the base and adds what each trait says to the odds', () => {
  expect(confidenceOf('amount', [])).toBe(0.75)
  expect(confidenceOf('amount', ['good'])).toBe(0.9)
  expect(confidenceOf('amount', ['bad'])).toBe(0.5)
  expect(confidenceOf('amount', ['good', 'bad'])).toBe(0.75)
})

test('adds one more trait to those that are shared', () => {
  const shared = ['good']
  expect(confidenceOf('amount', shared, 'bad')).toBe(0.75)
  expect(confidenceOf('party', shared)).toBe(0.9)
  expect(confidenceOf('party', shared, 'unheard of')).toBe(0.9)
})

test('takes no notice of traits that it does not know', () => {
  expect(confidenceOf('party', ['unheard of'])).toBe(0.75)
})

test('is never quite sure', () => {
  expect(confidenceOf('agreement', ['great'])).toBe(0.99)
  expect(confidenceOf('agreement', Array(10).fill('bad'))).toBe(0.02)
})

test('every language weighs every kind', () => {
  for (const { confidence } of Object.values(LANGUAGES)) {
    const file = confidence()
    expect(file.trainedOn).not.toBe('')
    for (const kind of WEIGHED) expect(Object.values(file[kind].traits).every(Number.isFinite), kind).toBe(true)
  }
})
