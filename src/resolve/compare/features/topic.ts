import { SECTORS, type Sector } from '../../../model/index.ts'
import type { Profile } from '../../profile/profile.ts'
import { sharedWeight } from '../../words/words.ts'
import { defineFeature } from '../feature.ts'

/** Below this weight a subject is "the agreement" and tells nothing. */
const LEAST_WORDS = 30

/**
 * What it is about: the words that title and subject have in common, by how much they tell, together with the field. The two are seen as
 * one, since where both differ little is left, and where the words are the same a field that differs was misjudged.
 */
export const topic = defineFeature({
  name: 'topic',
  levels: [
    'unknown',
    'no words, same field',
    'no words, field shared',
    'no words, other field',
    'nothing shared, same field',
    'nothing shared, field shared',
    'nothing shared, other field',
    'common words, same field',
    'common words, field shared',
    'common words, other field',
    'a telling word, same field',
    'a telling word, field shared',
    'a telling word, other field',
    'telling words, same field',
    'telling words, field shared',
    'telling words, other field',
  ],
  level(a, b) {
    const words = compareWords(a, b)
    const field = compareFields(a.sectors, b.sectors)
    return words === 'no words' && field === 'unknown'
      ? 'unknown'
      : `${words}, ${field === 'unknown' ? 'field shared' : field}`
  },
})

function compareWords({ words: a }: Profile, { words: b }: Profile) {
  if (Math.min(a.total, b.total) < LEAST_WORDS) return 'no words'
  const shared = sharedWeight(a, b)
  if (shared === 0) return 'nothing shared'
  if (shared < 30) return 'common words'
  return shared < 80 ? 'a telling word' : 'telling words'
}

function compareFields(a: readonly Sector[], b: readonly Sector[]) {
  if (a.length === 0 || b.length === 0) return 'unknown'
  if (a[0] === b[0]) return 'same field'
  const isShared = a.some(each => b.some(other => each === other || groupOf(each) === groupOf(other)))
  return isShared ? 'field shared' : 'other field'
}

/** The first two of DAC's three digits: social, infrastructure, production … */
const groupOf = (code: Sector) => SECTORS[code].dac3.slice(0, 2)
