import type { Vocabulary } from '../text/vocabulary.ts'
import { type CueList, cueKey, pairKey, wordKey } from './features.ts'

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

type Row = { readonly rarity: number; readonly weights: Float64Array }

/** A model made ready for a vocabulary. */
export type LinearModel = {
  readonly list: CueList
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  readonly rows: ReadonlyMap<number, Row>
}

const UNIT = 100

export function loadModel({ list, classes, bias, features }: ModelFile, vocabulary: Vocabulary): LinearModel {
  const rows = new Map<number, Row>()
  for (const [feature, [rarity, ...weights]] of Object.entries(features))
    rows.set(toKey(feature, list, vocabulary), {
      rarity: rarity / UNIT,
      weights: Float64Array.from(weights, weight => weight / UNIT),
    })
  return { list, classes, bias: bias.map(weight => weight / UNIT), rows }
}

function toKey(feature: string, list: CueList, vocabulary: Vocabulary): number {
  if (feature.startsWith('c:'))
    return feature.startsWith('c:t:') ? cueKey(list, feature.slice(4), true) : cueKey(list, feature.slice(2), false)
  if (feature.startsWith('t:')) return wordKey(vocabulary.intern(feature.slice(2)), true)
  const [first = '', second] = feature.split(' ')
  return second === undefined
    ? wordKey(vocabulary.intern(first), false)
    : pairKey(vocabulary.intern(first), vocabulary.intern(second))
}

/** The probability of each class for the features, which count by their rarity and are scaled to length one. */
export function probabilitiesOf(model: LinearModel, features: ReadonlyMap<number, number>): Map<string, number> {
  const scores = Float64Array.from(model.bias)
  let square = 0
  const found: { readonly row: Row; readonly value: number }[] = []
  for (const [key, raw] of features) {
    const row = model.rows.get(key)
    if (!row) continue
    const value = raw * row.rarity
    square += value * value
    found.push({ row, value })
  }
  const length = Math.sqrt(square) || 1
  for (const { row, value } of found)
    for (let c = 0; c < scores.length; c++) scores[c]! += (row.weights[c]! * value) / length
  let most = Number.NEGATIVE_INFINITY
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  const powers = scores.map(score => Math.exp(score - most))
  for (const power of powers) sum += power
  return new Map(model.classes.map((name, c) => [name, powers[c]! / sum]))
}
