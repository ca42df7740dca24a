import { describe, expect, it, vi } from 'vitest'
import { measureCoverage, measureFalseVerdicts, measureLouder, measurePower } from './measure.ts'

/** `npm run soak` asks for 2,000. */
const RUNS = Number(process.env.FOEDERA_RUNS ?? 100)
/** How far a share of so few runs may lie off by chance: three standard errors of 5 %. */
const slack = RUNS >= 2_000 ? 0 : 3 * Math.sqrt((0.05 * 0.95) / RUNS)
vi.setConfig({ testTimeout: 3_600_000 })

describe('answers on simulated registers', () => {
  it('call at most 6 % of pairs without a trend deepening or cooling', () => {
    const share = measureFalseVerdicts(RUNS)
    process.stderr.write(`false verdicts: ${(100 * share).toFixed(2)} % of ${RUNS}\n`)
    expect(share).toBeLessThanOrEqual(0.06 + slack)
  })
  it.each([
    ['from the middle year on', false],
    ['in all years', true],
  ])('change at most 6 % of verdicts where twice as much is written of a pair %s', (when, isLouderThroughout) => {
    const share = measureLouder(RUNS, isLouderThroughout)
    process.stderr.write(`verdicts changed by twice the news ${when}: ${(100 * share).toFixed(2)} % of ${RUNS}\n`)
    expect(share).toBeLessThanOrEqual(0.06 + slack)
  })
  it('find ties that grow sixfold more often than chance would', () => {
    const share = measurePower(RUNS)
    process.stderr.write(`called deepening where everything grows sixfold: ${(100 * share).toFixed(2)} % of ${RUNS}\n`)
    expect(share).toBeGreaterThan(0.1)
  })
  it('have intervals that hold the truth in 93 to 97 %', () => {
    const { agreements, legalWeight, index, n } = measureCoverage(RUNS, Math.max(200, Math.floor(RUNS / 4)))
    process.stderr.write(
      `intervals hold, of ${RUNS} with ${n.toFixed(0)} agreements: agreements ${agreements}, legal weight ${legalWeight}, index ${index}\n`,
    )
    for (const share of [agreements, legalWeight, index]) {
      expect(share).toBeGreaterThanOrEqual(0.93 - slack)
      expect(share).toBeLessThanOrEqual(0.97 + slack)
    }
  })
})
