import { normalQuantile } from './normal.ts'

const Z = normalQuantile(0.975)

/** The interval of 95 % of a share by number (Wilson 1927), which stays within 0 and 1 and is good for few as well. */
export function wilson(hits: number, n: number): readonly [number, number] | null {
  if (n <= 0) return null
  const share = hits / n
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n)
  const reach = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}
