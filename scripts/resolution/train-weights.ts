import type { ComparisonWeights } from '../../src/resolve/compare/compare.ts'
import { FEATURES } from '../../src/resolve/compare/features.ts'
import type { Profile } from '../../src/resolve/profile/profile.ts'
import { fitLogistic } from './logistic.ts'

/** Two findings, whether they tell of one agreement, and how often the pair counts. */
export type LabelledPair = {
  readonly a: Profile
  readonly b: Profile
  readonly isSame: boolean
  readonly times: number
}

const PENALTY = 2
const SHOWN = 1000

/** The index of each level of each feature; the first level of a feature has none, since it tells nothing. */
const INDEX = new Map<string, number>()
for (const { name, levels } of FEATURES) for (const level of levels.slice(1)) INDEX.set(`${name} ${level}`, INDEX.size)

/** Log-odds of all levels from labelled pairs, by logistic regression. */
export function trainWeights(pairs: readonly LabelledPair[]): Pick<ComparisonWeights, 'prior' | 'features'> {
  const examples = pairs.map(({ a, b, isSame, times }) => ({
    features: FEATURES.flatMap(({ name, level }) => INDEX.get(`${name} ${level(a, b)}`) ?? []),
    isTrue: isSame,
    times,
  }))
  const fitted = fitLogistic(examples, INDEX.size, PENALTY)
  const round = (value: number) => Math.round(SHOWN * value) / SHOWN
  const features = FEATURES.map(({ name, levels }) => [
    name,
    Object.fromEntries(
      levels.map(level => {
        const index = INDEX.get(`${name} ${level}`)
        return [level, index === undefined ? 0 : round(fitted[index]!)]
      }),
    ),
  ])
  return { prior: round(fitted[INDEX.size]!), features: Object.fromEntries(features) }
}
