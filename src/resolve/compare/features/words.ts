import type { Profile } from '../../profile/profile.ts'
import { sharedWeight } from '../../words/words.ts'
import { defineFeature } from '../feature.ts'

/** Below this weight a subject is "the agreement" and tells nothing. */
const LEAST = 30

/** What the shorter of two subjects has for itself. */
export const ownWords = defineFeature({
  name: 'own words',
  levels: ['none', 'little', 'a-word', 'a-rare-word', 'words', 'many-words'],
  level({ words: a }, { words: b }) {
    const less = Math.min(a.total, b.total)
    if (less < LEAST) return 'none'
    const own = less - sharedWeight(a, b)
    if (own < 10) return 'none'
    if (own < 25) return 'little'
    if (own < 50) return 'a-word'
    if (own < 80) return 'a-rare-word'
    return own < 120 ? 'words' : 'many-words'
  },
})

/** Names in title and subject: of places and projects. */
export const names = defineFeature({
  name: 'names',
  levels: ['none', 'one-has', 'shared', 'several-shared', 'different'],
  level({ names: a }, { names: b }) {
    if (a.length === 0 || b.length === 0) return a.length === b.length ? 'none' : 'one-has'
    const shared = countShared(a, b)
    return shared > 1 ? 'several-shared' : shared === 1 ? 'shared' : 'different'
  },
})

/** Rare words of the sentences around it and of the document's title. */
export const context = defineFeature({
  name: 'context',
  levels: ['none', 'most', 'half', 'some', 'little', 'different'],
  level({ context: a }, { context: b }) {
    const less = Math.min(a.total, b.total)
    if (less < LEAST) return 'none'
    const share = sharedWeight(a, b) / less
    if (share >= 0.6) return 'most'
    if (share >= 0.35) return 'half'
    if (share >= 0.15) return 'some'
    return share > 0 ? 'little' : 'different'
  },
})

/** The second phase, block 61: parts of one project that differ in their number. */
export const ordinals = defineFeature({
  name: 'part',
  levels: ['none', 'one-has', 'same', 'different'],
  level({ ordinals: a }: Profile, { ordinals: b }: Profile) {
    if (a.length === 0 || b.length === 0) return a.length === b.length ? 'none' : 'one-has'
    return a.some(each => b.includes(each)) ? 'same' : 'different'
  },
})

function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  for (const word of a) if (b.includes(word)) shared++
  return shared
}
