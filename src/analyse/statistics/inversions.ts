/**
 * How inversions are distributed where every order of the values is equally likely: at index i, the probability of i inversions. `groups` are the sizes of
 * the groups of equal values, in any order.
 *
 * Each group that is put among those before it has as many inversions with them as Mann and Whitney's U tells, whatever was before.
 */
export function inversionProbabilities(groups: readonly number[]): Float64Array {
  let total = new Float64Array([1])
  let before = 0
  for (const size of groups) {
    if (before > 0) total = convolve(total, mannWhitney(before, size))
    before += size
  }
  return total
}

/** The distribution of U for groups of `a` and `b`, by the recursion on which of them holds the largest value. With one of them alone every place among the others is as likely. */
function mannWhitney(a: number, b: number): Float64Array {
  if (b === 1) return new Float64Array(a + 1).fill(1 / (a + 1))
  // of[j] is the distribution for the groups of i and j.
  let of: Float64Array[] = Array.from({ length: b + 1 }, () => new Float64Array([1]))
  for (let i = 1; i <= a; i++) {
    const next: Float64Array[] = [new Float64Array([1])]
    for (let j = 1; j <= b; j++) {
      const counts = new Float64Array(i * j + 1)
      const [larger, smaller] = [i / (i + j), j / (i + j)]
      addTo(counts, of[j]!, larger, j)
      addTo(counts, next[j - 1]!, smaller, 0)
      next.push(counts)
    }
    of = next
  }
  return of[b]!
}

function convolve(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const both = new Float64Array(a.length + b.length - 1)
  for (let i = 0; i < a.length; i++) addTo(both, b, a[i]!, i)
  return both
}

/** Adds so many times another list, from a place on. */
function addTo(sums: Float64Array, list: Float64Array, times: number, from: number): void {
  for (let at = 0; at < list.length; at++) sums[from + at]! += times * list[at]!
}
