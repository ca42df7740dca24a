import { autocorrelation, varianceInflation } from './autocorrelation.ts'
import { inversionProbabilities } from './inversions.ts'
import { normalBelow } from './normal.ts'
import type { Point } from './sen-slope.ts'
import { tieGroups, tieVariance } from './tie-variance.ts'

export type MannKendall = {
  readonly n: number
  /** How many pairs of points rise, less how many fall. */
  readonly s: number
  /** Of S where there is no trend, with the correction for equal values. */
  readonly variance: number
  /** S as a share of the pairs that differ in value or could (Kendall's tau b). */
  readonly tau: number
  /** With the correction for continuity, and for autocorrelation where there is some. */
  readonly z: number
  /** Two-sided: how likely an S so far from 0 is where there is no trend. The larger of that of independent values and that with autocorrelation. */
  readonly p: number
  /** How p was found: from all orders of the values, or from the normal distribution. */
  readonly method: 'exact' | 'normal'
  readonly autocorrelation: number
  /** How many times the variance grew for autocorrelation. */
  readonly inflation: number
}

/** Longer series go by the normal distribution, which is as good as exact there. */
const MOST_EXACT = 40

/** Mann and Kendall's test for a trend that rises or falls all along, straight or not. */
export function mannKendall(points: readonly Point[]): MannKendall {
  const values = points.map(({ value }) => value)
  const n = values.length
  let s = 0
  for (let b = 1; b < n; b++) for (let a = 0; a < b; a++) s += Math.sign(values[b]! - values[a]!)
  const variance = tieVariance(values)
  const groups = tieGroups(values)
  const pairs = (n * (n - 1)) / 2
  const untied = pairs - groups.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const r = autocorrelation(points)
  const inflation = varianceInflation(r, n)
  const z = variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance * inflation)
  const byNormal = s === 0 ? 1 : 2 * normalBelow(-Math.abs(z))
  const isExact = n <= MOST_EXACT
  const p = isExact ? Math.max(exactP(s, groups, untied), inflation > 1 ? byNormal : 0) : byNormal
  return {
    n,
    s,
    variance,
    tau: untied === 0 ? 0 : s / Math.sqrt(untied * pairs),
    z,
    p: Math.min(1, p),
    method: isExact ? 'exact' : 'normal',
    autocorrelation: r,
    inflation,
  }
}

/** The share of all orders of the values with an S at least as far from 0. With i inversions S is `untied - 2 i`. */
function exactP(s: number, groups: readonly number[], untied: number): number {
  let share = 0
  for (const [inversions, p] of inversionProbabilities(groups).entries())
    if (Math.abs(untied - 2 * inversions) >= Math.abs(s)) share += p
  return share
}
