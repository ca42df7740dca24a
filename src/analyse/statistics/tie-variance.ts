/** The sizes of the groups of equal values. */
export function tieGroups(values: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()]
}

/** The variance of the sum S of Mann and Kendall where there is no trend, corrected for equal values (Kendall 1975). */
export function tieVariance(values: readonly number[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5)
  return (term(values.length) - tieGroups(values).reduce((sum, size) => sum + term(size), 0)) / 18
}
