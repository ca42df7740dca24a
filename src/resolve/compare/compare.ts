import { readFileSync } from 'node:fs'
import type { ScorePart } from '../../model/index.ts'
import type { Profile } from '../profile/profile.ts'
import { FEATURES } from './features.ts'

/** The log-odds of every level of every feature, as `scripts/train-resolution.ts` writes them. */
export type ComparisonWeights = {
  readonly builtFrom: string
  /** Log-odds before anything is seen. */
  readonly prior: number
  readonly features: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** From this score on two findings, or two groups on average, are one agreement. */
  readonly bound: number
  /** From this score on, and below the bound, a person is asked. */
  readonly grey: number
}

let loaded: ComparisonWeights | undefined

export function comparisonWeights(): ComparisonWeights {
  loaded ??= JSON.parse(
    readFileSync(new URL('../data/comparison-weights.json', import.meta.url), 'utf8'),
  ) as ComparisonWeights
  return loaded
}

/** How much speaks for one agreement, as log-odds. Depends on the two alone, and not on their order. */
export function score(a: Profile, b: Profile, weights: ComparisonWeights): number {
  let sum = weights.prior
  for (const { name, level } of FEATURES) sum += weights.features[name]?.[level(a, b)] ?? 0
  return sum
}

/** The parts of a score: what was seen of each feature and what it weighs, the prior first. */
export const scoreParts = (a: Profile, b: Profile, weights: ComparisonWeights): ScorePart[] => [
  { name: 'prior', level: 'any pair of a block', weight: weights.prior },
  ...FEATURES.map(({ name, level }) => {
    const seen = level(a, b)
    return { name, level: seen, weight: weights.features[name]?.[seen] ?? 0 }
  }),
]

/** The scores between which a person is asked. */
export function greyZone(): { readonly from: number; readonly to: number } {
  const { grey, bound } = comparisonWeights()
  return { from: grey, to: bound }
}

export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
