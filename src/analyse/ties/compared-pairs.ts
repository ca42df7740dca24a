import { Draws } from '../statistics/random.ts'

/** Of more pairs some are compared with: where one stands among five hundred is known to two points of a hundred. */
const MOST_COMPARED = 500

/** The pairs to compare with: all others, or of very many those whose names come first when they are shuffled, the same for every question. */
export function comparedPairs(all: readonly string[], own: string, most = MOST_COMPARED): readonly string[] {
  const others = all.filter(pair => pair !== own)
  if (others.length <= most) return others
  const places = Float64Array.from(others, pair => new Draws(pair).next())
  const last = places.toSorted()[most - 1]!
  return others
    .map((pair, at) => ({ pair, place: places[at]! }))
    .filter(({ place }) => place <= last)
    .sort((a, b) => a.place - b.place || (a.pair < b.pair ? -1 : 1))
    .slice(0, most)
    .map(({ pair }) => pair)
    .sort()
}
