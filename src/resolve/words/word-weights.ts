import { readFileSync } from 'node:fs'
import { hashWord } from './hash-word.ts'

/** How much each common word tells, in tenths, as `scripts/train-resolution.ts` writes it. */
export type WordWeightsFile = {
  readonly builtFrom: string
  /** The weight of a word that is not listed. */
  readonly unlisted: number
  /** Beginnings of words, as `stem` gives them, with their weights. */
  readonly words: Readonly<Record<string, number>>
}

/** Weights are in tenths throughout: whole numbers are compared faster. */
export type WordWeights = {
  /** What a word tells that is not listed: a name, mostly. */
  readonly unlisted: number
  readonly of: (hash: number) => number
}

/** The weights of a file by the numbers of words. */
export function toWordWeights(file: WordWeightsFile): WordWeights {
  const weights = new Map(Object.entries(file.words).map(([word, weight]) => [hashWord(word), weight]))
  const { unlisted } = file
  return { unlisted, of: hash => weights.get(hash) ?? unlisted }
}

let loaded: WordWeights | undefined

/**
 * How much a word tells of what an agreement is about. The weights are fixed and do not depend on what else the register holds: the
 * score of two findings has to be the same whatever came before them.
 */
export function wordWeights(): WordWeights {
  loaded ??= toWordWeights(
    JSON.parse(readFileSync(new URL('../data/word-weights.json', import.meta.url), 'utf8')) as WordWeightsFile,
  )
  return loaded
}
