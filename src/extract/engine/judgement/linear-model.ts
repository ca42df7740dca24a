import type { Vocabulary } from '../text/vocabulary.ts'
import type { Features } from './feature-bag.ts'
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
  /** Row after row, one weight a class in hundredths, so that a row takes one line of the machine's cache and not three. */
  readonly weights: Int16Array
}

const UNIT = 100
/** Weights are of 16 bits. */
const MOST_WEIGHT = 1 << 15
/** Hundredths as numbers, from -`MOST_WEIGHT` on: looking one up is quicker than to divide. */
const HUNDREDTHS = Float64Array.from({ length: 2 * MOST_WEIGHT }, (_, i) => (i - MOST_WEIGHT) / UNIT)
const NONE = -1

export function loadModel({ list, classes, bias, features }: ModelFile, vocabulary: Vocabulary): LinearModel {
  const rows = Object.values(features)
  return {
    list,
    classes,
    space: spaceOf(Object.keys(features), vocabulary),
    bias: Float64Array.from(bias, weight => weight / UNIT),
    rarity: Float64Array.from(rows, ([rarity]) => rarity / UNIT),
    weights: Int16Array.from(rows.flatMap(([, ...weights]) => weights)),
  }
}

/** What a model knows of a word stands side by side: its own row, that of the word in a title, and the place of the pairs that it begins. */
const PLACES = 4
const TITLE = 1
const PAIR = 2

function spaceOf(names: readonly string[], vocabulary: Vocabulary): FeatureSpace {
  const words = new Map<number, number>()
  const titles = new Map<number, number>()
  const pairs = new Map<number, Map<number, number>>()
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
  const table = new Int16Array(PLACES * (vocabulary.size + 1)).fill(NONE)
  for (const [word, row] of words) table[PLACES * word] = row
  for (const [word, row] of titles) table[PLACES * word + TITLE] = row
  const seconds = [...pairs.values()]
  for (const [i, word] of [...pairs.keys()].entries()) table[PLACES * word + PAIR] = i
  return {
    word: (word, isTitle) => table[PLACES * word + (isTitle ? TITLE : 0)] ?? NONE,
    pair: (first, second) => seconds[table[PLACES * first + PAIR] ?? NONE]?.get(second) ?? NONE,
    cue: (code, isTitle) => (isTitle ? titleCues : cues).get(code) ?? NONE,
  }
}

/** The probability of each class, in their order, for features that count by their rarity and are scaled to length one. */
export function probabilitiesOf(
  { classes, bias, rarity, weights }: LinearModel,
  { rows, values }: Features,
): Float64Array {
  const count = classes.length
  const scores = new Float64Array(count)
  let square = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const value = values[i]! * rarity[row]!
    square += value * value
    for (let c = 0, at = row * count; c < count; c++, at++)
      scores[c]! += HUNDREDTHS[weights[at]! + MOST_WEIGHT]! * value
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

/** Place of the likeliest, of equals the first; `but` leaves one out. */
export function likeliest(probabilities: Float64Array, but = NONE): number {
  let best = but === 0 ? 1 : 0
  for (let c = best + 1; c < probabilities.length; c++)
    if (c !== but && probabilities[c]! > probabilities[best]!) best = c
  return best
}
