import fc from 'fast-check'
import { binomialDistribution, cumulativeStdNormalProbability, median, probit, quantileRank } from 'simple-statistics'
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

  it('has the figures of the examples of the EPA (QA/G-9S, boxes on the Mann-Kendall test)', () => {
    // Five values: S = 6, and so much or more by chance in 0.117 of all orders; two-sided twice that.
    const five = mannKendall(points([5, 6, 11, 8, 10]))
    expect(five).toMatchObject({ s: 6, method: 'exact' })
    expect(five.p / 2).toBeCloseTo(0.117, 3)
    // Eleven weeks, with 10 four times and 15 twice: S = 22, variance 155.33, Z = 1.685. Ours is smaller by what carries over from week to week.
    const weeks = mannKendall(points([10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15]))
    expect(weeks.s).toBe(22)
    expect(weeks.variance).toBeCloseTo(155.33, 2)
    expect(weeks.z * Math.sqrt(weeks.inflation)).toBeCloseTo(1.685, 3)
  })

  it('has the sum and variance that pairs counted one by one give', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }), values => {
        const { s, variance, tau } = mannKendall(points(values))
        const signs = values.flatMap((a, at) => values.slice(at + 1).map(b => Math.sign(b - a)))
        expect(s).toBe(signs.reduce((sum, sign) => sum + sign, 0))
        const term = (n: number) => n * (n - 1) * (2 * n + 5)
        const ties = [...Map.groupBy(values, value => value).values()].map(({ length }) => term(length))
        expect(variance).toBeCloseTo((term(values.length) - ties.reduce((sum, each) => sum + each, 0)) / 18, 9)
        expect(Math.abs(tau)).toBeLessThanOrEqual(1)
        expect(mannKendall(points(values.map(value => -value))).s + s).toBe(0)
      }),
    )
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
  it('has the slope of the example of Helsel and Hirsch (2002, 10.1): 16 in place of 6 does not move it', () => {
    expect(senSlope(points([1, 2, 3, 4, 5, 6, 7]))).toMatchObject({ slope: 1, intercept: 1 })
    expect(senSlope(points([1, 2, 3, 4, 5, 16, 7]))).toMatchObject({ slope: 1, intercept: 1 })
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
  it('are those of simple-statistics, of which a value among others has half a place more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -1, max: 9 }),
        (all, value) => {
          const theirs = quantileRank(all, value)
          const half = all.includes(value) ? 0.5 / all.length : 0
          expect(percentileRank(toDistribution(all), value)).toBeCloseTo(100 * (theirs - half), 9)
        },
      ),
    )
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
  it('comes near the published interval of the variance of 26 scores (Efron and Tibshirani 1993, 14.2: 115.8 to 259.6 at 90 %)', () => {
    const scores = [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41]
    const variance = (weights: ArrayLike<number>) => {
      const of = (power: (score: number) => number) =>
        scores.reduce((all, score, at) => all + weights[at]! * power(score), 0)
      const [count, mean] = [of(() => 1), of(score => score) / of(() => 1)]
      return [of(score => (score - mean) ** 2) / count]
    }
    expect(variance(Array<number>(26).fill(1))[0]).toBeCloseTo(171.5, 1)
    const [interval] = bcaIntervals({ n: 26, statistic: variance, seed: 'spatial', resamples: 8000, level: 0.9 })
    // The published one rests on 2,000 resamples: its ends are known to a few units.
    expect(Math.abs(interval![0] - 115.8)).toBeLessThan(5)
    expect(Math.abs(interval![1] - 259.6)).toBeLessThan(6)
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
