import type { Field } from './fields.ts'
import type { Mark } from './mark.ts'

/** The findings whose confidence fell between `from` and `to`, and how many of them were right. */
export type ReliabilityBin = {
  readonly from: number
  readonly to: number
  readonly n: number
  readonly meanConfidence: number
  readonly shareRight: number
}

/** How well confidence foretells being right, for findings of one kind. */
export type Reliability = {
  readonly field: Field
  readonly n: number
  /** Expected calibration error: the mean distance between confidence and share right, bins weighed by their size. */
  readonly ece: number
  readonly bins: readonly ReliabilityBin[]
}

const KINDS: readonly Field[] = ['agreement', 'amount', 'party']
const BINS = 10

/**
 * Compares the confidence of what was found with how much of it was right, for agreements, amounts and parties. What counts neither
 * way is left out; so are kinds of which nothing was found.
 */
export function measureReliability(marks: readonly Mark[]): readonly Reliability[] {
  return KINDS.flatMap(field => {
    const found = marks.filter(mark => mark.field === field && mark.confidence !== undefined)
    if (found.length === 0) return []
    const bins = Array.from({ length: BINS }, (_, i) =>
      toBin(
        i,
        found.filter(mark => binOf(mark) === i),
      ),
    )
    const ece = bins.reduce(
      (sum, bin) => sum + (bin.n / found.length) * Math.abs(bin.meanConfidence - bin.shareRight),
      0,
    )
    return [{ field, n: found.length, ece, bins: bins.filter(bin => bin.n > 0) }]
  })
}

const binOf = ({ confidence = 0 }: Mark) => Math.min(BINS - 1, Math.floor(confidence * BINS))

function toBin(index: number, found: readonly Mark[]): ReliabilityBin {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    n: found.length,
    meanConfidence: mean(found.map(({ confidence = 0 }) => confidence)),
    shareRight: mean(found.map(({ outcome }) => (outcome === 'right' ? 1 : 0))),
  }
}
