import { INSTRUMENT_FAMILIES } from '../compare/features/kind.ts'
import { FEW } from '../profile/few.ts'
import type { Profile } from '../profile/profile.ts'
import type { DayRange } from '../values/day-range.ts'
import { hashWord } from '../words/hash-word.ts'
import { hashKey, joinKeys } from './hash-key.ts'

/** Days that two findings may lie apart and surely meet in a window: windows are twice as long and overlap by half. */
const NEAR = 30
/** The same for what has field and kind in common: it meets within the life of most agreements. */
const LIFE = 730
/** A longer range, such as "in the nineties", is in no window. */
const LONGEST_RANGE = 400
const MOST_WORDS = 4
const MOST_PARTIES = 3
const MOST_SECTORS = 2
const TELLING_DIGITS = 3
/** Of more sides than this, as many are taken, the same ones of every list that holds them. */
const MOST_SIDES = 4

/** The blocks of a finding under one pair of its sides. */
export type PairKeys = { readonly pair: string; readonly keys: readonly number[] }

/**
 * The blocks of a finding, as whole numbers of at most 53 bits: two findings are compared when they share one. A key stands for a pair of sides (or the
 * only side) and something else that they have in common: the season, the field and kind within some years, or, at any time, a telling
 * word, a firm, an exact amount, a number. What shares none of it would hardly ever score as one. Keys depend on the finding alone.
 */
export const blockKeys = (profile: Profile): number[] => [
  ...new Set(blockKeysByPair(profile).flatMap(({ keys }) => keys)),
]

/** The same by the pair of sides that they belong to. */
export function blockKeysByPair(profile: Profile): PairKeys[] {
  const shared = profile.crowd <= FEW ? ['few'] : []
  const features = [...timedFeatures(profile), ...timelessFeatures(profile), ...shared].map(hashKey)
  return pairsOf(profile.sides).map(pair => {
    const ofPair = hashKey(pair)
    return { pair, keys: [...new Set(features.map(feature => joinKeys(ofPair, feature)))] }
  })
}

function timedFeatures({ sectors, instrument, life, published }: Profile): string[] {
  const { made, plan, after } = life
  const dated = made ?? after.at(-1) ?? plan
  const days = dated ?? (published === null ? null : { first: published, last: published })
  const fields = sectors.slice(0, MOST_SECTORS).map(field => `${field} ${INSTRUMENT_FAMILIES[instrument]}`)
  return days === null ? fields : [...inWindows(['season'], days, NEAR), ...inWindows(fields, days, LIFE)]
}

function timelessFeatures({ words, parties, sums, number, signature }: Profile): string[] {
  const found = topWords(words).map(word => `w${word}`)
  const firms = parties.filter(({ isCommon }) => !isCommon).slice(0, MOST_PARTIES)
  for (const { key } of firms) found.push(`p${key}`)
  for (const { digits, value, currency } of sums) if (digits >= TELLING_DIGITS) found.push(`a${currency}${value}`)
  if (number !== '') found.push(`n${number}`)
  return [...found, `=${signature}`]
}

/** Features within each window of twice `half` days that a range of days lies in. */
function inWindows(features: readonly string[], { first, last }: DayRange, half: number): string[] {
  if (last - first > LONGEST_RANGE) return []
  const found: string[] = []
  for (let window = Math.floor(first / half) - 1; window <= Math.floor(last / half); window++)
    for (const feature of features) found.push(`${feature}|${window}`)
  return found
}

/** The words that tell most; of equal ones the lower number. */
function topWords({ hashes, weights }: Profile['words']): number[] {
  const order = [...hashes.keys()].sort((a, b) => weights[b]! - weights[a]! || hashes[a]! - hashes[b]!)
  return order.slice(0, MOST_WORDS).map(at => hashes[at]!)
}

/** The pairs of sides of a finding, or its only side. */
export function pairsOf(sides: readonly string[]): string[] {
  if (sides.length < 2) return [sides[0] ?? '?']
  const some =
    sides.length <= MOST_SIDES
      ? sides
      : sides
          .toSorted((a, b) => hashWord(a) - hashWord(b) || (a < b ? -1 : 1))
          .slice(0, MOST_SIDES)
          .sort()
  return some.flatMap((side, at) => some.slice(at + 1).map(other => `${side}+${other}`))
}
