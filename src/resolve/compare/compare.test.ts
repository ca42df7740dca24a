import { expect, test } from 'vitest'
import { generateRegister } from '../../../bench/register-generator.ts'
import { contextOf } from '../context.ts'
import { toFindings } from '../index.ts'
import { toProfile } from '../profile/profile.ts'
import { comparisonWeights, score, scoreParts } from './compare.ts'
import { FEATURES } from './features.ts'

const profiles = [...generateRegister({ agreements: 40, seed: 2, nations: 4 })]
  .flatMap(({ reading }) => toFindings(reading))
  .map(finding => toProfile(finding, contextOf()))
const pairs = profiles.flatMap((a, at) => profiles.slice(at + 1).map(b => [a, b] as const))
const weights = comparisonWeights()

test('a score does not depend on the order of the two', () => {
  for (const [a, b] of pairs) expect(score(a, b, weights)).toBe(score(b, a, weights))
})

test('a score is the sum of its parts', () => {
  for (const [a, b] of pairs.slice(0, 200)) {
    const sum = scoreParts(a, b, weights).reduce((total, { weight }) => total + weight, 0)
    expect(sum).toBeCloseTo(score(a, b, weights), 9)
  }
})

test('every level has a weight, the first of each feature none', () => {
  for (const { name, levels } of FEATURES) {
    expect(Object.keys(weights.features[name]!)).toEqual(levels)
    expect(weights.features[name]![levels[0]!]).toBe(0)
  }
})
