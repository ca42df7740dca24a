/** Values of many in order, to see where one stands among them. */
export type Distribution = Float64Array

export const toDistribution = (values: Iterable<number>): Distribution => Float64Array.from(values).sort()

/** Where a value stands among others, from 0 to 100: the share of them below it, those that equal it by half. Null among none. */
export function percentileRank(distribution: Distribution, value: number): number | null {
  if (distribution.length === 0) return null
  const below = countBelow(distribution, value, false)
  const upTo = countBelow(distribution, value, true)
  return (50 * (below + upTo)) / distribution.length
}

/** How many values are less than `value`, or no more than it. */
function countBelow(sorted: Distribution, value: number, isIncluded: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value || (isIncluded && sorted[middle] === value)) low = middle + 1
    else high = middle
  }
  return low
}
