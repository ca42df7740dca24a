import { INSTRUMENT_FAMILIES } from '../compare/features/kind.ts'
import type { Profile } from '../profile/profile.ts'
import type { DayRange } from '../values/day-range.ts'
import { hashWord } from '../words/hash-word.ts'
import { hashKey, joinKeys } from './hash-key.ts'

/** Days that two findings may lie apart and surely meet in a window: windows are twice as long and overlap by half. */
const NEAR = 45
/** The same for what is not rare: it meets within the life of most agreements only. */
const LIFE = 730
/** A longer range, such as "in the nineties", is in no window. */
const LONGEST_RANGE = 400
/** From here on a word counts as rare. */
const RARE = 40
const MEDIUM = 25
const MOST_RARE = 4
const MOST_MEDIUM = 2
const MOST_PARTIES = 3
const MOST_SECTORS = 2
const TELLING_DIGITS = 3
/** Of more sides than this, as many are taken, the same ones of every list that holds them. */
const MOST_SIDES = 4

/**
 * The blocks of a finding, as whole numbers of at most 53 bits: two findings are compared when they share one. A key stands for a pair of sides (or the
 * only side) and something else that they have in common: a field or a kind within a season or some years, or, at any time, a rare word, a
 * firm, an exact amount, a number. What shares none of it would never score as one. Keys depend on the finding alone.
 */
export function blockKeys(profile: Profile): number[] {
  const features = [...timedFeatures(profile), ...timelessFeatures(profile)].map(hashKey)
  const keys = [joinKeys(hashKey('same'), hashKey(profile.signature))]
  for (const pair of pairsOf(profile.sides).map(hashKey))
    for (const feature of features) keys.push(joinKeys(pair, feature))
  return [...new Set(keys)]
}

function timedFeatures({ sectors, instrument, form, life, words, published }: Profile): string[] {
  const { made, plan, after } = life
  const dated = made ?? after.at(-1) ?? plan
  const days = dated ?? (published === null ? null : { first: published, last: published })
  const family = INSTRUMENT_FAMILIES[instrument]
  const fields = sectors.slice(0, MOST_SECTORS)
  const seasonal = [...fields, family]
  if (days === null) return seasonal
  const lasting = [
    ...topWords(words, MEDIUM, MOST_MEDIUM).map(word => `m${word}`),
    ...fields.flatMap(field => [`${field} ${family}`, `${field} ${form}`]),
    `${family} ${form}`,
  ]
  return [...inWindows(seasonal, days, NEAR), ...inWindows(lasting, days, LIFE)]
}

function timelessFeatures({ words, parties, sums, number }: Profile): string[] {
  const found = topWords(words, RARE, MOST_RARE).map(word => `w${word}`)
  for (const { key, isCommon } of parties)
    if (!isCommon && found.length < MOST_RARE + MOST_PARTIES) found.push(`p${key}`)
  for (const { digits, value, currency } of sums) if (digits >= TELLING_DIGITS) found.push(`a${currency}${value}`)
  if (number !== '') found.push(`n${number}`)
  return found
}

/** Features within each window of twice `half` days that a range of days lies in. */
function inWindows(features: readonly string[], { first, last }: DayRange, half: number): string[] {
  if (last - first > LONGEST_RANGE) return []
  const found: string[] = []
  for (let window = Math.floor(first / half) - 1; window <= Math.floor(last / half); window++)
    for (const feature of features) found.push(`${feature}|${window}`)
  return found
}

/** The words that tell most, at least so much; of equal ones the lower number. */
function topWords({ hashes, weights }: Profile['words'], least: number, most: number): number[] {
  const found: number[] = []
  for (let at = 0; at < hashes.length; at++) if (weights[at]! >= least) found.push(at)
  if (found.length > most) found.sort((a, b) => weights[b]! - weights[a]! || a - b).length = most
  return found.map(at => hashes[at]!)
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
