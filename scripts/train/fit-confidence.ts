import { measureReliability, type Reliability } from '../../src/evaluate/index.ts'
import {
  type ConfidenceFile,
  type ConfidenceWeights,
  toConfidence,
  WEIGHED,
  type Weighed,
} from '../../src/extract/engine/confidence/confidence-model.ts'
import { type BinaryExample, fitLogistic } from '../resolution/logistic.ts'
import type { WeighedExample } from './weighed-examples.ts'

/** Traits that fewer things have, or that all but so few have, tell nothing that would hold elsewhere. */
const FEWEST = 3
const PENALTIES = [1, 2, 5, 10, 20, 50, 100]
/** Losses this near, as a share, are no reason for the weaker penalty. */
const INDIFFERENCE = 0.01
const UNIT = 100

/** The weights of one kind: a logistic regression with an L2 penalty over the traits. */
export function fitConfidence(examples: readonly WeighedExample[], penalty: number): ConfidenceWeights {
  const counts = new Map<string, number>()
  for (const { traits } of examples) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count >= FEWEST && count <= examples.length - FEWEST)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const rows = examples.map(
    ({ traits, isRight }): BinaryExample => ({
      features: traits.flatMap(trait => index.get(trait) ?? []),
      isTrue: isRight,
      times: 1,
    }),
  )
  const weights = Array.from(fitLogistic(rows, names.length, penalty), weight => Math.round(weight * UNIT) / UNIT)
  const traits = names.flatMap((name, i) => (weights[i] ? [[name, weights[i]] as const] : []))
  return { base: weights.at(-1)!, traits: Object.fromEntries(traits) }
}

/** How confidence does on documents that it was not fitted on: those of each group are weighed by what the other groups tell. */
export type LeftOut = {
  readonly penalty: number
  /** Mean logarithmic loss. */
  readonly loss: number
  readonly confidences: ReadonlyMap<WeighedExample, number>
}

/** Leaves out group after group with each penalty, and keeps the strongest that foretells as well as the best. */
export function crossValidateConfidence(kind: Weighed, examples: readonly WeighedExample[]): LeftOut {
  const groups = Map.groupBy(examples, one => one.group)
  const tried = PENALTIES.map((penalty): LeftOut => {
    const confidences = new Map<WeighedExample, number>()
    for (const [group, own] of groups) {
      const weights = fitConfidence(
        examples.filter(one => one.group !== group),
        penalty,
      )
      const confidenceOf = toConfidence(fileOf(() => weights, ''))
      for (const one of own) confidences.set(one, confidenceOf(kind, one.traits))
    }
    return { penalty, loss: lossOf(confidences), confidences }
  })
  const least = Math.min(...tried.map(one => one.loss))
  return tried.findLast(one => one.loss <= least * (1 + INDIFFERENCE))!
}

function lossOf(confidences: ReadonlyMap<WeighedExample, number>): number {
  let sum = 0
  for (const [{ isRight }, confidence] of confidences) sum -= Math.log(isRight ? confidence : 1 - confidence)
  return sum / confidences.size
}

/** A file with weights for each kind. */
export const fileOf = (weightsOf: (kind: Weighed) => ConfidenceWeights, trainedOn: string): ConfidenceFile => ({
  trainedOn,
  ...(Object.fromEntries(WEIGHED.map(kind => [kind, weightsOf(kind)])) as Record<Weighed, ConfidenceWeights>),
})

/** The reliability of confidences, whatever they were given to. */
export function reliabilityOf(confidences: Iterable<readonly [WeighedExample, number]>): Reliability {
  const marks = Array.from(confidences, ([{ isRight }, confidence]) => ({
    field: 'agreement' as const,
    outcome: isRight ? ('right' as const) : ('false' as const),
    confidence,
  }))
  return measureReliability(marks)[0]!
}

/** What the calibration error of a perfect model would be on so few examples, by chance alone. */
export function chanceError({ n, bins }: Reliability): number {
  const spread = (p: number, count: number) => Math.sqrt((2 / Math.PI) * p * (1 - p) * count)
  return bins.reduce((sum, bin) => sum + spread(bin.meanConfidence, bin.n), 0) / n
}
