/** Values of many, to see where one stands among them: each that occurs, in order, with the share of the many below it and that of those up to it. */
export type Distribution = { readonly n: number; readonly values: Float64Array; readonly upTo: Float64Array }

export function toDistribution(all: readonly number[]): Distribution {
  const sorted = new Float64Array(all).sort()
  const [values, upTo]: [number[], number[]] = [[], []]
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at]!
    if (at > 0 && sorted[at - 1] === value) upTo[upTo.length - 1] = at + 1
    else {
      values.push(value)
      upTo.push(at + 1)
    }
  }
  return { n: sorted.length, values: new Float64Array(values), upTo: new Float64Array(upTo) }
}

/** Where a value stands among others, from 0 to 100: the share of them below it, those that equal it by half. Null among none. */
export function percentileRank({ n, values, upTo }: Distribution, value: number): number | null {
  if (n === 0) return null
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  const below = low === 0 ? 0 : upTo[low - 1]!
  const equal = values[low] === value ? upTo[low]! - below : 0
  return (100 * (below + equal / 2)) / n
}
