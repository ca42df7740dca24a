import fc from 'fast-check'
import { binomialDistribution, cumulativeStdNormalProbability, median, probit } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { autocorrelation, varianceInflation } from './autocorrelation.ts'
import { bcaIntervals } from './bca.ts'
import { binomialSplit } from './binomial-split.ts'
import { inversionProbabilities } from './inversions.ts'
import { mannKendall } from './mann-kendall.ts'
import { normalBelow, normalQuantile } from './normal.ts'
import { percentileRank, toDistribution } from './percentile-rank.ts'
import { Draws } from './random.ts'
import { senSlope } from './sen-slope.ts'
import { wilson } from './wilson.ts'

const points = (values: readonly number[]) => values.map((value, time) => ({ time, value }))

describe('the normal distribution', () => {
  it('has the values of every table', () => {
    expect(normalBelow(0)).toBe(0.5)
    expect(normalBelow(1.959963984540054)).toBeCloseTo(0.975, 13)
    // Abramowitz and Stegun, table 26.1 and 26.2.
    expect(normalBelow(1)).toBeCloseTo(0.8413447460685429, 13)
    expect(normalBelow(-6)).toBeCloseTo(9.865876450377e-10, 20)
    expect(normalQuantile(0.995)).toBeCloseTo(2.575829303548901, 10)
  })
  it('agrees with simple-statistics as far as its tables go', () => {
    for (const z of [-2.5, -0.3, 0.44, 1.7, 3]) expect(normalBelow(z)).toBeCloseTo(cumulativeStdNormalProbability(z), 3)
    for (const p of [0.03, 0.4, 0.5, 0.9]) expect(normalQuantile(p)).toBeCloseTo(probit(p), 2)
  })
  it('is turned round by its quantile', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        z => Math.abs(normalQuantile(normalBelow(z)) - z) < 1e-6,
      ),
    )
  })
})

describe('the test of Mann and Kendall', () => {
  // Kendall, Rank Correlation Methods, appendix table 1; also Gilbert 1987, table A18: the probability of S or more.
  it.each([
    { n: 4, s: 6, upper: 0.042 },
    { n: 5, s: 8, upper: 0.042 },
    { n: 8, s: 16, upper: 0.031 },
    { n: 8, s: 20, upper: 0.0071 },
    { n: 9, s: 18, upper: 0.038 },
    { n: 10, s: 23, upper: 0.023 },
    { n: 10, s: 27, upper: 0.0083 },
  ])('has the published probability of S = $s among $n', ({ n, s, upper }) => {
    const probabilities = inversionProbabilities(Array<number>(n).fill(1))
    const pairs = (n * (n - 1)) / 2
    let share = 0
    for (const [inversions, p] of probabilities.entries()) if (pairs - 2 * inversions >= s) share += p
    expect(share).toBeCloseTo(upper, upper < 0.01 ? 4 : 3)
  })

  it('counts a series by hand', () => {
    // 1, 3, 2, 4: of six pairs five rise and one falls, S = 4. Of the 24 orders one has no inversion and three have one, and as many all or all but one: 8 with |S| of 4 or more.
    expect(mannKendall(points([1, 3, 2, 4]))).toMatchObject({ n: 4, s: 4, method: 'exact' })
    expect(mannKendall(points([1, 3, 2, 4])).p).toBeCloseTo(8 / 24, 12)
    // 5 · 4 · 15 / 18, less 2 · 1 · 9 / 18 for each of two pairs of equal values.
    expect(mannKendall(points([1, 1, 2, 2, 3])).variance).toBeCloseTo((300 - 36) / 18, 12)
    expect(mannKendall(points([7, 7, 7, 7]))).toMatchObject({ s: 0, variance: 0, z: 0, p: 1 })
    expect(mannKendall([])).toMatchObject({ n: 0, s: 0, p: 1 })
  })

  it('is exact with equal values too: all orders, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 }), values => {
        const sOf = (list: readonly number[]) =>
          list.flatMap((a, at) => list.slice(at + 1).map(b => Math.sign(b - a))).reduce((sum, sign) => sum + sign, 0)
        const all = permutations(values)
        const seen = Math.abs(sOf(values))
        const share = all.filter(order => Math.abs(sOf(order)) >= seen).length / all.length
        const found = mannKendall(points(values))
        // Autocorrelation makes it larger, never smaller.
        expect(found.p).toBeGreaterThan(share - 1e-9)
        if (found.inflation === 1) expect(found.p).toBeCloseTo(share, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('comes near the normal distribution where it changes to it', () => {
    const values = Array.from({ length: 40 }, (_, at) => ((at * 17) % 40) + at * 0.4)
    const { z, p } = mannKendall(points(values))
    expect(Math.abs(p - 2 * normalBelow(-Math.abs(z)))).toBeLessThan(0.01)
    expect(mannKendall(points([...values, 50])).method).toBe('normal')
  })

  it('is not fooled by values that carry over', () => {
    expect(varianceInflation(0, 20)).toBe(1)
    expect(varianceInflation(-0.5, 20)).toBe(1)
    // 1 + 2 · (2/3 · 1/2 + 1/3 · 1/4) by hand.
    expect(varianceInflation(0.5, 3)).toBeCloseTo(1 + 2 * (1 / 3 + 1 / 12), 12)
    expect(autocorrelation(points([1, 2, 3, 4, 5, 6, 7, 8]))).toBe(0)
    const waves = [1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 4, 5, 4, 3, 2]
    expect(autocorrelation(points(waves))).toBeGreaterThan(0.5)
    expect(mannKendall(points(waves)).inflation).toBeGreaterThan(2)
  })

  it('calls about one in twenty series without a trend one, and finds a clear trend', () => {
    const draws = new Draws('noise')
    let called = 0
    for (let run = 0; run < 400; run++)
      if (mannKendall(points(Array.from({ length: 14 }, () => draws.next()))).p < 0.05) called++
    expect(called / 400).toBeLessThanOrEqual(0.06)
    expect(mannKendall(points(Array.from({ length: 14 }, (_, at) => at + 3 * draws.next()))).p).toBeLessThan(0.001)
  })
})

function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]]
  return values.flatMap((value, at) =>
    permutations([...values.slice(0, at), ...values.slice(at + 1)]).map(rest => [value, ...rest]),
  )
}

describe("Sen's slope", () => {
  it('is the median of all slopes, by hand', () => {
    // (0,1) (1,4) (2,5) (3,9): 3, 2, 8/3, 1, 5/2, 4; in order 1, 2, 5/2, 8/3, 3, 4.
    expect(senSlope(points([1, 4, 5, 9]))?.slope).toBeCloseTo((2.5 + 8 / 3) / 2, 12)
    expect(senSlope(points([3]))).toBeNull()
    // Gaps in time count: two points five years apart.
    expect(
      senSlope([
        { time: 2000, value: 1 },
        { time: 2005, value: 11 },
      ])?.slope,
    ).toBe(2)
  })
  it('has the interval of Gilbert, by hand', () => {
    // Ten points on a line with slope 1: all 45 slopes are 1, and so are both ends. C = 1.96 · sqrt(125) = 21.9, ranks 11.5 and 34.5.
    expect(senSlope(points([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))?.interval).toEqual([1, 1])
    expect(senSlope(points([1, 2]))?.interval).toBeNull()
  })
  it('moves with the scale, and is not moved by one value far off', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 }), values => {
        const slope = senSlope(points(values))!.slope
        expect(senSlope(points(values.map(value => 3 * value + 7)))!.slope).toBeCloseTo(3 * slope, 9)
        expect(senSlope(points(values.toReversed()))!.slope).toBeCloseTo(-slope, 9)
        const slopes = values.flatMap((a, i) => values.slice(i + 1).map((b, j) => (b - a) / (j + 1)))
        expect(slope).toBeCloseTo(median(slopes), 12)
      }),
    )
    expect(senSlope(points([0, 1, 2, 3, 400, 5, 6, 7, 8]))!.slope).toBeCloseTo(1, 1)
  })
})

describe('shares', () => {
  // Newcombe 1998, table I, method 3.
  it.each([
    { hits: 81, n: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, n: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, n: 20, low: 0, high: 0.1611 },
    { hits: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('has the published interval of $hits of $n', ({ hits, n, low, high }) => {
    const [a, b] = wilson(hits, n)!
    expect(a).toBeCloseTo(low, 4)
    expect(b).toBeCloseTo(high, 4)
  })
  it('splits by hand and as simple-statistics has it', () => {
    // 0, 1, 5 and 6 of six: (1 + 6 + 6 + 1) / 64.
    expect(binomialSplit(1, 6, 0.5)).toBeCloseTo(14 / 64, 12)
    expect(binomialSplit(0, 0, 0.5)).toBe(1)
    const known = binomialDistribution(9, 0.3)!
    const by = known.filter(p => p <= known[6]! + 1e-12).reduce((sum, p) => sum + p, 0)
    // It leaves out the last ten-thousandth of the distribution.
    expect(binomialSplit(6, 9, 0.3)).toBeCloseTo(by, 4)
  })
})

describe('percentile ranks', () => {
  it('counts those below and half of those that are equal', () => {
    const others = toDistribution([0, 0, 1, 3])
    expect(percentileRank(others, 0)).toBe(25)
    expect(percentileRank(others, 0.5)).toBe(50)
    expect(percentileRank(others, 3)).toBe(87.5)
    expect(percentileRank(others, 9)).toBe(100)
    expect(percentileRank(toDistribution([]), 1)).toBeNull()
  })
})

describe('the bootstrap', () => {
  const sum = (values: readonly number[]) => (weights: ArrayLike<number>) => [
    values.reduce((all, value, at) => all + value * weights[at]!, 0),
  ]
  it('comes near the exact interval of a count (Garwood 1936: 100 is 81.4 to 121.6)', () => {
    const [interval] = bcaIntervals({
      n: 100,
      statistic: sum(Array<number>(100).fill(1)),
      seed: 'hundred',
      resamples: 4000,
    })
    expect(interval![0]).toBeGreaterThan(80)
    expect(interval![0]).toBeLessThan(83)
    expect(interval![1]).toBeGreaterThan(120)
    expect(interval![1]).toBeLessThan(124)
  })
  it('is the same at every run, and has none for what nothing moves', () => {
    const ask = () => bcaIntervals({ n: 30, statistic: sum(Array.from({ length: 30 }, (_, at) => at)), seed: 'again' })
    expect(ask()).toEqual(ask())
    expect(bcaIntervals({ n: 5, statistic: () => [3], seed: 'still' })).toEqual([null])
    expect(bcaIntervals({ n: 0, statistic: () => [0], seed: 'none' })).toEqual([null])
  })
  it('draws as often as a Poisson distribution of mean 1 says', () => {
    const draws = new Draws('poisson')
    const counts = Array.from({ length: 20_000 }, () => draws.poissonOne())
    expect(counts.reduce((all, count) => all + count, 0) / counts.length).toBeCloseTo(1, 1)
    expect(counts.filter(count => count === 0).length / counts.length).toBeCloseTo(Math.exp(-1), 2)
  })
})
