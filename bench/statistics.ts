/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** How many times one is the other, as people write it. */
export const ratio = (a: readonly number[], b: readonly number[]): string => (median(a) / median(b)).toFixed(2)
