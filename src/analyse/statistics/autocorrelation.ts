import { mean } from 'simple-statistics'
import { type Point, senSlope } from './sen-slope.ts'

/** No series is taken for one that hardly moves at all. */
const HIGHEST = 0.95

/** How much each value says of the next, once the trend is taken out: the coefficient of lag 1, corrected for the bias of short series. */
export function autocorrelation(points: readonly Point[]): number {
  const line = senSlope(points)
  if (line === null || points.length < 5) return 0
  const rest = points.map(({ time, value }) => value - line.slope * time)
  const middle = mean(rest)
  const of = (lag: number) => {
    let sum = 0
    for (let at = lag; at < rest.length; at++) sum += (rest[at]! - middle) * (rest[at - lag]! - middle)
    return sum
  }
  const whole = of(0)
  // Differences that are nothing but rounding are none.
  if (whole <= 1e-18 * rest.length * Math.max(1, middle * middle)) return 0
  const r = of(1) / whole
  const n = rest.length
  return Math.max(-1, Math.min(HIGHEST, (n * r + 1) / (n - 4)))
}

/**
 * How many times the variance of a sum grows where each value carries over a share `r` to the next (Bayley and Hammersley 1946; Yue and Wang 2004). Never below 1: that a series swings to and
 * fro is no reason to be surer of a trend.
 */
export function varianceInflation(r: number, n: number): number {
  if (r <= 0) return 1
  let sum = 0
  for (let lag = 1; lag < n; lag++) sum += (1 - lag / n) * r ** lag
  return 1 + 2 * sum
}
