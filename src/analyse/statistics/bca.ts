import { mean } from 'simple-statistics'
import { normalBelow, normalQuantile } from './normal.ts'
import { Draws } from './random.ts'

export type Resampling = {
  /** How many things there are, each of which a resample has not, once or several times. */
  readonly n: number
  /** The figures where thing `i` counts `weights[i]` times; several figures are resampled together. */
  readonly statistic: (weights: ArrayLike<number>) => ArrayLike<number>
  /** The figures without thing `i`, where that is quicker to find. */
  readonly without?: (thing: number) => ArrayLike<number>
  /**
   * Figures that are ranks. Counts drawn from counts vary twice, and what varies more ranks nearer to the middle: their resamples are moved so that their mean is the figure, and tell the spread only.
   */
  readonly isRank?: (figure: number) => boolean
  readonly seed: string
  readonly resamples?: number
  /** How often intervals made so hold the truth; 0.95 unless said. */
  readonly level?: number
}

export type Interval = readonly [low: number, high: number]

const RESAMPLES = 2_000
const LEVEL = 0.95

/**
 * Intervals by the bootstrap, corrected for bias and acceleration (BCa; Efron 1987). Resamples are of random size: each thing is drawn as often as a Poisson distribution of mean 1 says,
 * so that counts and sums vary as those of things that happen independently do. The acceleration is of the figures without each thing in turn.
 * Null for a figure that no resample moves.
 */
export function bcaIntervals({
  n,
  statistic,
  without,
  isRank = () => false,
  seed,
  resamples = RESAMPLES,
  level = LEVEL,
}: Resampling): (Interval | null)[] {
  const weights = new Float64Array(n).fill(1)
  const whole = Array.from(statistic(weights))
  const accelerations = accelerationsOf(n, whole, without ?? (thing => statistic(leaveOut(weights, thing))))
  const draws = new Draws(seed)
  const drawn = whole.map(() => new Float64Array(resamples))
  for (let round = 0; round < resamples; round++) {
    for (let thing = 0; thing < n; thing++) weights[thing] = draws.poissonOne()
    const figures = statistic(weights)
    for (let at = 0; at < drawn.length; at++) drawn[at]![round] = figures[at]!
  }
  return whole.map((figure, at) =>
    intervalOf(figure, isRank(at) ? centre(drawn[at]!, figure) : drawn[at]!, accelerations[at]!, level),
  )
}

function centre(drawn: Float64Array, figure: number): Float64Array {
  const by = figure - mean(Array.from(drawn))
  return drawn.map(value => value + by)
}

function leaveOut(weights: Float64Array, thing: number): Float64Array {
  const rest = weights.slice()
  rest[thing] = 0
  return rest
}

function accelerationsOf(n: number, whole: readonly number[], without: (thing: number) => ArrayLike<number>): number[] {
  const [squares, cubes] = [whole.map(() => 0), whole.map(() => 0)]
  for (let thing = 0; thing < n; thing++) {
    const rest = without(thing)
    for (let at = 0; at < whole.length; at++) {
      const share = whole[at]! - rest[at]!
      // A thing moves few figures, and powers take time.
      if (share === 0) continue
      squares[at]! += share ** 2
      cubes[at]! += share ** 3
    }
  }
  return whole.map((_, at) => (squares[at] === 0 ? 0 : cubes[at]! / (6 * squares[at]! ** 1.5)))
}

function intervalOf(figure: number, drawn: Float64Array, acceleration: number, level: number): Interval | null {
  drawn.sort()
  const count = drawn.length
  if (count === 0 || drawn[0] === drawn[count - 1]) return null
  let [below, equal] = [0, 0]
  for (const value of drawn) {
    if (value < figure) below++
    else if (value === figure) equal++
  }
  // Of those that equal it half are taken to lie below: counts are often the same.
  const share = Math.min(Math.max((below + equal / 2) / count, 0.5 / count), 1 - 0.5 / count)
  const bias = normalQuantile(share)
  const place = (tail: number) => {
    const z = bias + normalQuantile(tail)
    return normalBelow(bias + z / (1 - acceleration * z))
  }
  const [low, high] = [place((1 - level) / 2), place((1 + level) / 2)]
  return [quantile(drawn, low), quantile(drawn, high)]
}

/** The value below which a share lies, between neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const place = Math.min(Math.max(share * (sorted.length + 1) - 1, 0), sorted.length - 1)
  const at = Math.floor(place)
  return sorted[at]! + (place - at) * (sorted[Math.min(at + 1, sorted.length - 1)]! - sorted[at]!)
}
