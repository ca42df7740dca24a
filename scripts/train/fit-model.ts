import type { Analyser } from '../../src/extract/engine/analyser.ts'
import type { CueList, FeatureSpace } from '../../src/extract/engine/judgement/feature-space.ts'
import { featuresOf } from '../../src/extract/engine/judgement/features.ts'
import {
  likeliest,
  loadModel,
  type ModelFile,
  probabilitiesOf,
} from '../../src/extract/engine/judgement/linear-model.ts'
import type { Labelled } from './examples.ts'
import { type Example, train } from './logistic.ts'

export type LabelledText = { readonly text: Labelled; readonly label: string }

const LEAST_TEXTS = 2
const MOST_FEATURES = 6000
const FOLDS = 5
const SETTINGS = { l2: 1e-5, steps: 200 }
const UNIT = 100

/** Trains on the texts and writes the model as its file holds it. */
export function fitModel(
  analyser: Analyser,
  list: CueList,
  texts: readonly LabelledText[],
  trainedOn: string,
): ModelFile {
  const classes = [...new Set(texts.map(one => one.label))].sort()
  const space = growingSpace(analyser)
  const bags = texts.map(({ text }) => featuresOf(analyser, space, text.stretches, list))
  const counts = new Map<number, number>()
  for (const bag of bags) for (const key of bag.rows) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key)
  const index = new Map(keys.map((key, i) => [key, i]))
  const rarity = (key: number) =>
    space.names[key]!.startsWith('c:') ? 1 : Math.log(1 + texts.length / counts.get(key)!) / 3
  const examples: Example[] = bags.map((bag, i) => {
    const values = bag.rows.flatMap((key, at) =>
      index.has(key) ? [[index.get(key)!, bag.values[at]! * rarity(key)] as const] : [],
    )
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1
    return {
      features: values.map(([at, value]) => [at, value / length] as const),
      label: classes.indexOf(texts[i]!.label),
    }
  })
  const weights = train(examples, { classCount: classes.length, featureCount: keys.length, ...SETTINGS })
  const strength = (i: number) => weights[i]!.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const kept = keys
    .map((key, i) => ({ key, i, strength: strength(i) }))
    .sort((a, b) => b.strength - a.strength || a.i - b.i)
    .slice(0, MOST_FEATURES)
  const round = (value: number) => Math.round(value * UNIT)
  const features = kept
    .map(({ key, i }) => [space.names[key]!, [round(rarity(key)), ...Array.from(weights[i]!, round)]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    trainedOn,
    list,
    classes,
    bias: Array.from(weights.at(-1)!, round),
    features: Object.fromEntries(features) as unknown as ModelFile['features'],
  }
}

/** How often the most likely class is right on texts that it was not trained on; `other` texts only help to train. */
export function crossValidate(
  analyser: Analyser,
  list: CueList,
  main: readonly LabelledText[],
  other: readonly LabelledText[],
): { right: number; total: number } {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = loadModel(
      fitModel(analyser, list, [...main.filter((_, i) => i % FOLDS !== fold), ...other], ''),
      analyser.vocabulary,
    )
    for (const { text, label } of main.filter((_, i) => i % FOLDS === fold)) {
      const probabilities = probabilitiesOf(model, featuresOf(analyser, model.space, text.stretches, list))
      if (model.classes[likeliest(probabilities)] === label) right++
    }
  }
  return { right, total: main.length }
}

/** A space that takes in every feature it is asked for, and names it as model files do. */
function growingSpace({ vocabulary }: Analyser): FeatureSpace & { readonly names: readonly string[] } {
  const names: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? names.push(name) - 1
    numbers.set(name, number)
    return number
  }
  return {
    names,
    word: (word, isTitle) => numberOf(`${isTitle ? 't:' : ''}${vocabulary.wordOf(word)}`),
    pair: (first, second) => numberOf(`${vocabulary.wordOf(first)} ${vocabulary.wordOf(second)}`),
    cue: (code, isTitle) => numberOf(`c:${isTitle ? 't:' : ''}${code}`),
  }
}
