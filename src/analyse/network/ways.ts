import type { Link } from './to-links.ts'

/** In larger networks ways are counted between the actors with most others: among all it would take hours. */
export const MOST_FOR_WAYS = 600

/** Betweenness of each actor by its place, or of those with most partners among one another (Brandes 2001). */
export function findWays(degrees: Int32Array, links: readonly Link[]): ReadonlyMap<number, number> {
  const kept = Array.from(degrees.keys())
    .sort((a, b) => degrees[b]! - degrees[a]! || a - b)
    .slice(0, MOST_FOR_WAYS)
    .sort((a, b) => a - b)
  const { starts, others } = neighboursOf(kept, links)
  const n = kept.length
  const shares = new Float64Array(n)
  const queue = new Int32Array(n)
  const steps = new Int32Array(n)
  const ways = new Float64Array(n)
  const carried = new Float64Array(n)
  for (let source = 0; source < n; source++) {
    steps.fill(-1)
    ways.fill(0)
    carried.fill(0)
    steps[source] = 0
    ways[source] = 1
    queue[0] = source
    let end = 1
    for (let at = 0; at < end; at++) {
      const one = queue[at]!
      for (let next = starts[one]!; next < starts[one + 1]!; next++) {
        const other = others[next]!
        if (steps[other] === -1) {
          steps[other] = steps[one]! + 1
          queue[end++] = other
        }
        if (steps[other] === steps[one]! + 1) ways[other]! += ways[one]!
      }
    }
    // From the farthest back: each hands what leads through it to those before it, by the ways that they bring.
    for (let at = end - 1; at > 0; at--) {
      const one = queue[at]!
      const share = (1 + carried[one]!) / ways[one]!
      for (let next = starts[one]!; next < starts[one + 1]!; next++) {
        const other = others[next]!
        if (steps[other] === steps[one]! - 1) carried[other]! += ways[other]! * share
      }
      shares[one]! += carried[one]!
    }
  }
  // Every two others are counted in both directions.
  const scale = n <= 2 ? 1 : 1 / ((n - 1) * (n - 2))
  return new Map(kept.map((place, at) => [place, shares[at]! * scale]))
}

/** The others of each of those kept, side by side in `others` from `starts[i]` to `starts[i + 1]`. */
function neighboursOf(kept: readonly number[], links: readonly Link[]) {
  const numbers = new Map(kept.map((place, at) => [place, at]))
  const pairs = links.flatMap(({ a, b }) => {
    const [one, other] = [numbers.get(a), numbers.get(b)]
    return one === undefined || other === undefined ? [] : [[one, other] as const]
  })
  const starts = new Int32Array(kept.length + 1)
  for (const [one, other] of pairs) {
    starts[one]!++
    starts[other]!++
  }
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!
  const others = new Int32Array(2 * pairs.length)
  for (const [one, other] of pairs) {
    others[--starts[one]!] = other
    others[--starts[other]!] = one
  }
  return { starts, others }
}
