import { ByWord } from '../text/by-word.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { CueList, FeatureSpace } from './feature-space.ts'

/**
 * A linear model as its file holds it: classes, and for each feature its weight by class as whole hundredths, times its rarity. A feature
 * is a word, two words, a word of the title (`t:`) or a cue (`c:`, in the title `c:t:`).
 */
export type ModelFile = {
  readonly trainedOn: string
  readonly list: CueList
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  readonly features: Readonly<Record<string, readonly [rarity: number, ...weights: number[]]>>
}

/** A model made ready for a vocabulary. */
export type LinearModel = {
  readonly list: CueList
  readonly classes: readonly string[]
  readonly space: FeatureSpace
  readonly bias: Float64Array
  readonly rarity: Float64Array
  /** Row after row, one weight a class. */
  readonly weights: Float64Array
}

const UNIT = 100
const NONE = -1

export function loadModel({ list, classes, bias, features }: ModelFile, vocabulary: Vocabulary): LinearModel {
  const rows = Object.values(features)
  return {
    list,
    classes,
    space: spaceOf(Object.keys(features), vocabulary),
    bias: Float64Array.from(bias, weight => weight / UNIT),
    rarity: Float64Array.from(rows, ([rarity]) => rarity / UNIT),
    weights: Float64Array.from(
      rows.flatMap(([, ...weights]) => weights),
      weight => weight / UNIT,
    ),
  }
}

function spaceOf(names: readonly string[], vocabulary: Vocabulary): FeatureSpace {
  const words = new ByWord(NONE)
  const titles = new ByWord(NONE)
  const pairs = new ByWord<Map<number, number> | null>(null)
  const cues = new Map<string, number>()
  const titleCues = new Map<string, number>()
  names.forEach((name, row) => {
    const [first = '', second] = name.split(' ')
    if (name.startsWith('c:t:')) titleCues.set(name.slice(4), row)
    else if (name.startsWith('c:')) cues.set(name.slice(2), row)
    else if (name.startsWith('t:')) titles.set(vocabulary.intern(name.slice(2)), row)
    else if (second === undefined) words.set(vocabulary.intern(first), row)
    else {
      const id = vocabulary.intern(first)
      const behind = pairs.get(id) ?? new Map<number, number>()
      pairs.set(id, behind.set(vocabulary.intern(second), row))
    }
  })
  return {
    word: (word, isTitle) => (isTitle ? titles : words).get(word),
    pair: (first, second) => pairs.get(first)?.get(second) ?? NONE,
    cue: (code, isTitle) => (isTitle ? titleCues : cues).get(code) ?? NONE,
  }
}

/** The probability of each class, in their order, for features that count by their rarity and are scaled to length one. */
export function probabilitiesOf(
  { classes, bias, rarity, weights }: LinearModel,
  features: ReadonlyMap<number, number>,
): Float64Array {
  const count = classes.length
  const scores = new Float64Array(count)
  let square = 0
  for (const [row, raw] of features) {
    const value = raw * rarity[row]!
    square += value * value
    for (let c = 0, at = row * count; c < count; c++, at++) scores[c]! += weights[at]! * value
  }
  const length = Math.sqrt(square) || 1
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < count; c++) {
    scores[c] = scores[c]! / length + bias[c]!
    most = Math.max(most, scores[c]!)
  }
  let sum = 0
  for (let c = 0; c < count; c++) {
    scores[c] = Math.exp(scores[c]! - most)
    sum += scores[c]!
  }
  for (let c = 0; c < count; c++) scores[c]! /= sum
  return scores
}

/** Place of the likeliest class. */
export function likeliest(probabilities: Float64Array): number {
  let best = 0
  for (let c = 1; c < probabilities.length; c++) if (probabilities[c]! > probabilities[best]!) best = c
  return best
}
