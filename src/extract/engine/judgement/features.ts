import type { Analyser } from '../analyser.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import type { CueHit } from './cues.ts'
import { FeatureBag, type Features } from './feature-bag.ts'
import type { CueList, FeatureSpace } from './feature-space.ts'

/** A stretch of a passage that tells of an agreement, with its cue words. */
export type Stretch = {
  readonly sequence: TokenSequence
  readonly from: number
  readonly to: number
  readonly cues: readonly CueHit[]
  readonly isTitle: boolean
}

const TITLE_WEIGHT = 2
const PAIR_WEIGHT = 0.7
export const TITLE_CUE = 3
export const BODY_CUE = 1.2
export const MOST_CUES = 6
/** Words of the body that are looked at: what an agreement is about is told first. */
const BODY_WORDS = 90

/** Bags of words, pairs and cues of some stretches with their raw values; linear in their length. */
export function featuresOf(
  analyser: Analyser,
  space: FeatureSpace,
  stretches: readonly Stretch[],
  list: CueList,
): Features {
  const features = new FeatureBag()
  let left = BODY_WORDS
  for (const stretch of stretches) {
    const to = stretch.isTitle ? stretch.to : Math.min(stretch.to, stretch.from + left)
    addWords(analyser, space, features, stretch, to)
    addCues(space, features, stretch, to, list)
    if (!stretch.isTitle) left -= to - stretch.from
    if (left <= 0) break
  }
  return features.close()
}

function addWords(
  analyser: Analyser,
  space: FeatureSpace,
  features: FeatureBag,
  { sequence, from, isTitle }: Stretch,
  to: number,
): void {
  const { tokens } = sequence
  let before = 0
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]!
    if (!(tokens.flags[i]! & FLAG.word) || word === 0) {
      before = 0
      continue
    }
    const isSmall = (analyser.grammar.bits[word]! & ~CLASS.agent) !== 0
    if (!isSmall) {
      features.raise(space.word(word, false), 1)
      if (isTitle) features.raise(space.word(word, true), TITLE_WEIGHT)
    }
    if (before) features.raise(space.pair(before, word), PAIR_WEIGHT * (isTitle ? TITLE_WEIGHT : 1))
    before = word
  }
}

function addCues(
  space: FeatureSpace,
  features: FeatureBag,
  { cues, isTitle }: Stretch,
  to: number,
  list: CueList,
): void {
  for (const { at, entries } of cues) {
    if (at >= to) break
    for (const cue of entries) {
      if (cue.list !== list) continue
      features.add(space.cue(cue.code, isTitle), isTitle ? TITLE_CUE : BODY_CUE, MOST_CUES)
    }
  }
}
