import { sharedWeight } from '../words/words.ts'
import type { PartyName } from './party-name.ts'

/** From here on two names are taken for one. */
export const SAME_NAME = 0.75
const BY_ACRONYM = 0.9
const SHORTEST_ACRONYM = 3

/**
 * How alike two parties' names are, from 0 to 1: the share of telling words that they have in common, or one as the other's acronym.
 * Parties of two countries are never alike.
 */
export function compareNames(a: PartyName, b: PartyName): number {
  if (a.key === b.key) return 1
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return 0
  if (isAcronym(a, b) || isAcronym(b, a)) return BY_ACRONYM
  const shared = sharedWeight(a.words, b.words)
  if (shared === 0) return 0
  // "Gazprom" is in "Gazprom Export", and may be another firm: the longer name counts half.
  const [less, more] = [Math.min(a.words.total, b.words.total), Math.max(a.words.total, b.words.total)]
  return shared / (0.5 * less + 0.5 * more)
}

const isAcronym = (short: PartyName, long: PartyName): boolean =>
  short.acronym.length >= SHORTEST_ACRONYM &&
  long.initials.length >= SHORTEST_ACRONYM &&
  short.acronym === long.initials
