import { stem } from '../../src/resolve/words/stem.ts'
import { tokensOf } from '../../src/resolve/words/tokens-of.ts'
import type { WordWeightsFile } from '../../src/resolve/words/word-weights.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** A word in fewer sentences than this is not listed: it is as rare as a name. */
const LEAST_SENTENCES = 4
/** Words that stand in as few texts as this are names of those texts, however often they stand there. */
const LEAST_TEXTS = 3
const UNLISTED = 6
const SENTENCE_PATTERN = /[^.!?\n]+/g

/**
 * How much each common word tells: the logarithm of how many sentences there are for one that has it, from nothing for words that stand
 * in one of twelve or more up to what an unlisted word weighs.
 */
export function weighWords(texts: readonly string[], builtFrom: string): WordWeightsFile {
  const sentences = new Map<string, number>()
  const inTexts = new Map<string, number>()
  let count = 0
  for (const text of texts) {
    const ofText = new Set<string>()
    for (const [sentence] of text.matchAll(SENTENCE_PATTERN)) {
      count++
      for (const word of new Set(tokensOf(sentence).map(stem))) {
        sentences.set(word, (sentences.get(word) ?? 0) + 1)
        ofText.add(word)
      }
    }
    for (const word of ofText) inTexts.set(word, (inTexts.get(word) ?? 0) + 1)
  }
  const listed = [...sentences]
    .filter(([word, times]) => times >= LEAST_SENTENCES && inTexts.get(word)! >= LEAST_TEXTS && !/^\d+$/.test(word))
    .map(([word, times]) => [word, Math.log(count / times) - Math.log(12)] as const)
    .filter(([, weight]) => weight < UNLISTED)
    .map(([word, weight]) => [word, Math.round(10 * Math.max(0, weight))] as const)
  const words = new Map(listed)
  for (const word of FUNCTION_WORDS) words.set(stem(word), 0)
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1))
  return { builtFrom, unlisted: 10 * UNLISTED, words: Object.fromEntries(sorted) }
}
