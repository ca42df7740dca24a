/** Distinct words as numbers in ascending order, each with what it tells, in tenths. */
export type Words = {
  readonly hashes: readonly number[]
  readonly weights: readonly number[]
  /** Sum of the weights. */
  readonly total: number
}

export const NO_WORDS: Words = { hashes: [], weights: [], total: 0 }

/** Words with weights, sorted, each once. */
export function toWords(given: readonly (readonly [hash: number, weight: number])[]): Words {
  if (given.length === 0) return NO_WORDS
  const sorted = given.toSorted((a, b) => a[0] - b[0])
  const hashes: number[] = []
  const weights: number[] = []
  let total = 0
  for (const [hash, weight] of sorted) {
    if (hash === hashes.at(-1)) continue
    hashes.push(hash)
    weights.push(weight)
    total += weight
  }
  return { hashes, weights, total }
}

/** The weight of the words that both have. */
export function sharedWeight(a: Words, b: Words): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const difference = a.hashes[i]! - b.hashes[j]!
    if (difference === 0) {
      shared += a.weights[i]!
      i++
      j++
    } else if (difference < 0) i++
    else j++
  }
  return shared
}
