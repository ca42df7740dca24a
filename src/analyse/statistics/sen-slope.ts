import { median } from 'simple-statistics'
import { normalQuantile } from './normal.ts'
import { tieVariance } from './tie-variance.ts'

/** A value at a time. Times rise and are all different. */
export type Point = { readonly time: number; readonly value: number }

export type SenSlope = {
  /** The median of the slopes between all points, a unit of time. */
  readonly slope: number
  /** The interval of 95 % (Gilbert 1987, 16.4.2); null where the points are too few for it. */
  readonly interval: readonly [number, number] | null
  /** Where the line through the medians stands at time 0 (Conover). */
  readonly intercept: number
}

/** Sen's slope (1968): a trend that single years far off do not move. */
export function senSlope(points: readonly Point[]): SenSlope | null {
  if (points.length < 2) return null
  const slopes: number[] = []
  for (const [at, a] of points.entries())
    for (const b of points.slice(at + 1)) slopes.push((b.value - a.value) / (b.time - a.time))
  slopes.sort((a, b) => a - b)
  const slope = median(slopes)
  const intercept = median(points.map(({ value }) => value)) - slope * median(points.map(({ time }) => time))
  return { slope, interval: intervalOf(slopes, points), intercept }
}

/** Between the slopes whose ranks stand as far from the middle as the sum S of Mann and Kendall may by chance. */
function intervalOf(slopes: readonly number[], points: readonly Point[]): readonly [number, number] | null {
  const reach = normalQuantile(0.975) * Math.sqrt(tieVariance(points.map(({ value }) => value)))
  const low = (slopes.length - reach) / 2
  const high = (slopes.length + reach) / 2
  if (low < 1 || high > slopes.length - 1) return null
  return [between(slopes, low - 1), between(slopes, high)]
}

/** The value at a place that may lie between two. */
function between(sorted: readonly number[], place: number): number {
  const at = Math.floor(place)
  const [a, b] = [sorted[at]!, sorted[Math.min(at + 1, sorted.length - 1)]!]
  return a + (place - at) * (b - a)
}
