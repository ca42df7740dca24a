export type Linkage = {
  readonly count: number
  /** How much speaks for two being one. Symmetric. */
  readonly score: (a: number, b: number) => number
  /** From this mean on two groups are one. */
  readonly bound: number
  /** Groups to begin with, whatever their scores; who is in none is a group by himself. */
  readonly together: readonly (readonly number[])[]
  /** Pairs that no group may hold both of. */
  readonly apart: readonly (readonly [number, number])[]
}

/**
 * Groups by average linkage: the two groups with the highest mean score over all pairs across become one, as long as it reaches the
 * bound. Groups to begin with count as one member each that scores as its best does. Of equal means the pair that comes first in the given order is taken, so that the result depends on nothing but the input.
 * Time and memory grow with the square of the count.
 *
 * @returns the groups, each in ascending order, by their first members
 */
export function averageLinkage({ count, score, bound, together, apart }: Linkage): number[][] {
  const groups: (number[] | null)[] = toGroups(count, together)
  const size = groups.length
  const means = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  const groupOf = new Int32Array(count)
  for (const [index, group] of groups.entries()) for (const member of group!) groupOf[member] = index
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const mean = bestScore(groups[i]!, groups[j]!, score)
      means[i * size + j] = mean
      means[j * size + i] = mean
    }
  }
  for (const [a, b] of apart) {
    const [i, j] = [groupOf[a]!, groupOf[b]!]
    means[i * size + j] = Number.NEGATIVE_INFINITY
    means[j * size + i] = Number.NEGATIVE_INFINITY
  }
  const best = Int32Array.from({ length: size }, (_, row) => bestOf(row, means, size, groups))
  for (;;) {
    let [i, j] = [-1, -1]
    let highest = bound
    for (let row = 0; row < size; row++) {
      const column = best[row]!
      if (groups[row] === null || column < 0) continue
      const mean = means[row * size + column]!
      if (mean > highest || (mean === highest && i < 0)) {
        highest = mean
        i = row
        j = column
      }
    }
    if (i < 0) break
    const [kept, gone] = [groups[i]!, groups[j]!]
    for (let other = 0; other < size; other++) {
      if (groups[other] === null || other === i || other === j) continue
      const [one, two] = [means[i * size + other]!, means[j * size + other]!]
      // Minus infinity stays: who may not be with one of them may not be with both.
      const mean = (one * kept.length + two * gone.length) / (kept.length + gone.length)
      means[i * size + other] = mean
      means[other * size + i] = mean
    }
    groups[i] = [...kept, ...gone].sort((a, b) => a - b)
    groups[j] = null
    for (let row = 0; row < size; row++) {
      if (groups[row] === null) continue
      const column = best[row]!
      if (row === i || column === i || column === j) best[row] = bestOf(row, means, size, groups)
      else if (means[row * size + i]! > (column < 0 ? Number.NEGATIVE_INFINITY : means[row * size + column]!))
        best[row] = i
    }
  }
  return groups.filter(group => group !== null).sort((a, b) => a[0]! - b[0]!)
}

function toGroups(count: number, together: Linkage['together']): number[][] {
  const taken = new Set(together.flat())
  const single = Array.from({ length: count }, (_, index) => index).filter(index => !taken.has(index))
  const groups = [...together.map(group => group.toSorted((a, b) => a - b)), ...single.map(index => [index])]
  return groups.sort((a, b) => a[0]! - b[0]!)
}

/** What a person holds to be one goes with another as well as its best member does: that the rest differs was known. */
function bestScore(a: readonly number[], b: readonly number[], score: Linkage['score']): number {
  let best = Number.NEGATIVE_INFINITY
  for (const one of a) for (const other of b) best = Math.max(best, score(one, other))
  return best
}

/** The group that goes best with that of a row, the first of equal ones; -1 where none may. */
function bestOf(row: number, means: Float64Array, size: number, groups: readonly (readonly number[] | null)[]): number {
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  for (let column = 0; column < size; column++) {
    if (column === row || groups[column] === null) continue
    const mean = means[row * size + column]!
    if (mean > highest) {
      highest = mean
      best = column
    }
  }
  return best
}
