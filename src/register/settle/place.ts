import { hash } from 'node:crypto'
import type { Blocking } from '../../resolve/index.ts'

/** Begins the places of findings with more than two sides, after all others. */
const MANY_SIDED = '~'

/**
 * Where a finding waits: the pair of sides under which it is compared, so that those of a pair are resolved one after the other. What is compared under several
 * waits by itself, since it touches what others have to do with.
 */
export const placeOf = ({ pairs }: Pick<Blocking, 'pairs'>): string =>
  pairs.length > 1 ? MANY_SIDED + pairs[0] : (pairs[0] ?? '?')

export const isManySided = (place: string): boolean => place.startsWith(MANY_SIDED)

/** Bits of a block's number that tell the pair, and those that tell the key. */
const KEY_RANGE = 2 ** 29
const PAIR_RANGE = 2 ** 23

/** The block that holds all findings of a pair of sides. */
export const pairBlock = (pair: string): number => toNumber(pair) * KEY_RANGE

/**
 * The blocks of a finding as they are stored: one that holds all of a pair of sides, and those of that pair, side by side, since the findings of a pair
 * are written together.
 */
export const storedBlocks = ({ byPair }: Pick<Blocking, 'byPair'>): number[] => [
  ...new Set(
    byPair.flatMap(({ pair, keys }) => {
      const first = pairBlock(pair)
      return [first, ...keys.map(key => first + 1 + (key % (KEY_RANGE - 1)))]
    }),
  ),
]

const toNumber = (pair: string): number => Number.parseInt(hash('sha256', pair).slice(0, 12), 16) % PAIR_RANGE
