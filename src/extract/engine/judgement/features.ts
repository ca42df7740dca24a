import type { Instrument, Sector } from '../../../model/index.ts'
import { INSTRUMENTS, SECTORS } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'

/** A stretch of a passage that tells of an agreement. */
export type Stretch = {
  readonly sequence: TokenSequence
  readonly from: number
  readonly to: number
  readonly isTitle: boolean
}

/** Which cue words count: those of sectors or those of instruments. */
export type CueList = 'sector' | 'instrument'

const TITLE_WEIGHT = 2
const PAIR_WEIGHT = 0.7
const TITLE_CUE = 3
const BODY_CUE = 1.2
const MOST_CUES = 6
/** Words of the body that are looked at: what an agreement is about is told first. */
const BODY_WORDS = 90

const SECTOR_CODES = Object.keys(SECTORS) as Sector[]
const INSTRUMENT_CODES = Object.keys(INSTRUMENTS) as Instrument[]

/** Keys of features are numbers: words and pairs of words by their vocabulary numbers, cues by their place in the code list. */
const PAIR_BASE = 2 ** 20
export const wordKey = (word: number, isTitle: boolean) => word * 4 + (isTitle ? 1 : 0)
export const pairKey = (first: number, second: number) => (first * PAIR_BASE + second) * 4 + 2
export function cueKey(list: CueList, code: string, isTitle: boolean): number {
  const place = list === 'sector' ? SECTOR_CODES.indexOf(code as Sector) : INSTRUMENT_CODES.indexOf(code as Instrument)
  return -(place * 2 + (isTitle ? 1 : 0)) - 1
}

/** Bags of words, pairs and cues of some stretches, as features with their raw values; linear in their length. */
export function featuresOf(analyser: Analyser, stretches: readonly Stretch[], list: CueList): Map<number, number> {
  const features = new Map<number, number>()
  let left = BODY_WORDS
  for (const { sequence, from, to, isTitle } of stretches) {
    const used = addWords(analyser, features, sequence, from, to, isTitle, isTitle ? Number.POSITIVE_INFINITY : left)
    addCues(analyser, features, sequence, from, used, isTitle, list)
    if (!isTitle) left -= used - from
    if (left <= 0) break
  }
  return features
}

/** Adds words and pairs; returns one past the last token used. */
function addWords(
  analyser: Analyser,
  features: Map<number, number>,
  { tokens }: TokenSequence,
  from: number,
  to: number,
  isTitle: boolean,
  most: number,
): number {
  let before = 0
  const end = Math.min(to, from + most)
  for (let i = from; i < end; i++) {
    const word = tokens.word[i]!
    if (!(tokens.flags[i]! & FLAG.word) || word === 0) {
      before = 0
      continue
    }
    const isSmall = (analyser.grammar.bits[word]! & ~CLASS.agent) !== 0
    if (!isSmall) {
      raise(features, wordKey(word, false), 1)
      if (isTitle) raise(features, wordKey(word, true), TITLE_WEIGHT)
    }
    if (before) raise(features, pairKey(before, word), PAIR_WEIGHT * (isTitle ? TITLE_WEIGHT : 1))
    before = word
  }
  return end
}
function raise(features: Map<number, number>, key: number, value: number): void {
  if ((features.get(key) ?? 0) < value) features.set(key, value)
}

function addCues(
  analyser: Analyser,
  features: Map<number, number>,
  { tokens }: TokenSequence,
  from: number,
  to: number,
  isTitle: boolean,
  list: CueList,
): void {
  for (let i = from; i < to; ) {
    const hit = analyser.cues.match(tokens, i, to)
    for (const cue of hit?.entries ?? []) {
      if (cue.list !== list) continue
      const key = cueKey(list, cue.code, isTitle)
      features.set(key, Math.min(MOST_CUES, (features.get(key) ?? 0) + (isTitle ? TITLE_CUE : BODY_CUE)))
    }
    i = hit?.to ?? i + 1
  }
}
