import { COMPONENT_NAMES, type Component } from '../../src/analyse/ties/components.ts'
import { indexIntervals } from '../../src/analyse/ties/index-intervals.ts'
import { toStandings } from '../../src/analyse/ties/standings.ts'
import { WIDTH, YearSums } from '../../src/analyse/ties/things.ts'
import { type MadePair, MEAN_CONFIDENCE, simulateRegister } from './simulate.ts'

const PAIRS = 60
const YEARS = 14
/** So many questions are asked of one world of other pairs before another is made. */
const QUESTIONS_A_WORLD = 50

const seedsOf = (run: number) => [`run-${run}`, `world-${Math.floor(run / QUESTIONS_A_WORLD)}`] as const
/** Pairs of which 50 agreements and more are known. */
const pairOf = (run: number): MadePair => ({ rate: 5 + (run % 4) * 3, coverage: 1 + (run % 3) * 0.6 })

/** The share of pairs without a trend that are called deepening or cooling. */
export function measureFalseVerdicts(runs: number): number {
  let called = 0
  for (let run = 0; run < runs; run++) {
    const { verdict } = toStandings(simulateRegister(pairOf(run), PAIRS, YEARS, ...seedsOf(run)))
    if (verdict.word === 'deepening' || verdict.word === 'cooling') called++
  }
  return called / runs
}

/** The share of pairs of which ties grow sixfold that are called deepening. */
export function measurePower(runs: number): number {
  let called = 0
  for (let run = 0; run < runs; run++) {
    const pair = { ...pairOf(run), growth: 6 }
    if (toStandings(simulateRegister(pair, PAIRS, YEARS, ...seedsOf(run))).verdict.word === 'deepening') called++
  }
  return called / runs
}

/** The share of pairs whose verdict changes where twice as much is written of them, from the middle year on or in all years. */
export function measureLouder(runs: number, isLouderThroughout: boolean): number {
  let changed = 0
  for (let run = 0; run < runs; run++) {
    const quiet = toStandings(simulateRegister(pairOf(run), PAIRS, YEARS, ...seedsOf(run)))
    const loud = toStandings(
      simulateRegister({ ...pairOf(run), louder: 2, isLouderThroughout }, PAIRS, YEARS, ...seedsOf(run)),
    )
    if (quiet.verdict.word !== loud.verdict.word) changed++
  }
  return changed / runs
}

export type Coverage = {
  readonly agreements: number
  readonly legalWeight: number
  readonly index: number
  readonly n: number
}

/**
 * The share of intervals that hold the truth: how many agreements a register of this world lists on average, what they weigh, and the index that a pair like
 * this has on average.
 */
export function measureCoverage(runs: number, truthRuns = 400): Coverage {
  const pair: MadePair = { rate: 6, coverage: 1.6 }
  const asks = (run: number) => simulateRegister(pair, PAIRS, YEARS, `coverage-${run}`, 'coverage')
  const mean = new Float64Array(YEARS * WIDTH)
  let [rows, meanIndex] = [0, 0]
  for (let run = 0; run < truthRuns; run++) {
    const input = asks(1_000_000 + run)
    const { things, years, standings } = toStandings(input)
    const heard = standings.filter(each => each !== null)
    meanIndex += heard.reduce((sum, { index }) => sum + index, 0) / heard.length / truthRuns
    const sums = new YearSums(things, years).with(new Float64Array(things.length).fill(1))
    for (const [at, sum] of sums.entries()) mean[at]! += sum / truthRuns
    rows += input.rows.length / truthRuns
  }
  const of = (component: Component) => {
    let sum = 0
    for (let at = COMPONENT_NAMES.indexOf(component); at < mean.length; at += WIDTH) sum += mean[at]! * MEAN_CONFIDENCE
    return sum
  }
  const held = { agreements: 0, legalWeight: 0, index: 0 }
  for (let run = 0; run < runs; run++) {
    const input = asks(run)
    const { things, years, documents, comparison } = toStandings(input)
    const { all } = indexIntervals(things, years, documents, comparison, input.meanConfidence, `coverage ${run}`)
    const truth = {
      agreements: of('agreements'),
      legalWeight: of('legalWeight'),
      index: meanIndex,
    }
    for (const figure of ['agreements', 'legalWeight', 'index'] as const) {
      const interval = all[figure]
      if (interval && interval[0] <= truth[figure] && truth[figure] <= interval[1]) held[figure]++
    }
  }
  return {
    agreements: held.agreements / runs,
    legalWeight: held.legalWeight / runs,
    index: held.index / runs,
    n: rows,
  }
}
