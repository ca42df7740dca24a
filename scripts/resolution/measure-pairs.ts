import type { Finding } from '../../src/model/index.ts'
import type { ComparisonWeights } from '../../src/resolve/compare/compare.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import type { LabelledFinding } from './sample-findings.ts'

export type PairCounts = {
  /** Pairs of one agreement that were put together, pairs of different ones that were, pairs of one that were not. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly questions: number
  readonly findings: number
}

/** Resolves labelled findings and counts pairs of which at least one finding is wanted; those without a label are left out. */
export function countPairs(
  labelled: readonly LabelledFinding[],
  weights: ComparisonWeights,
  isWanted: (finding: Finding) => boolean = () => true,
): PairCounts {
  const { partition, questions } = resolve({ findings: labelled.map(({ finding }) => finding) }, { weights })
  const labels = new Map(labelled.map(({ finding, label }) => [finding.id, label]))
  const wanted = new Set(labelled.flatMap(({ finding }) => (isWanted(finding) ? finding.id : [])))
  const known = (ids: readonly string[]) => ids.filter(id => labels.get(id) !== null)
  const entries = partition.map(({ findings }) => known(findings))
  const truth = [...Map.groupBy(known([...labels.keys()]), id => labels.get(id)!).values()]
  const parts = entries.flatMap(ids => [...Map.groupBy(ids, id => labels.get(id)!).values()])
  const count = (groups: readonly (readonly string[])[]) => sum(groups.map(group => countWanted(group, wanted)))
  const [right, together, all] = [count(parts), count(entries), count(truth)]
  return { right, wrong: together - right, missed: all - right, questions: questions.length, findings: wanted.size }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const pairs = (count: number) => (count * (count - 1)) / 2
const countWanted = (group: readonly string[], wanted: ReadonlySet<string>): number =>
  pairs(group.length) - pairs(group.filter(id => !wanted.has(id)).length)

/** Precision and recall of counted pairs, in a line. */
export function toFigures(counted: readonly PairCounts[]): string {
  const total = (field: keyof PairCounts) => sum(counted.map(each => each[field]))
  const [right, wrong, missed] = [total('right'), total('wrong'), total('missed')]
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const asked = counted.length > 1 ? '' : `, ${total('questions')} questions`
  return `precision ${percent(right / (right + wrong))}, recall ${percent(right / (right + missed))} (${right} right, ${wrong} wrong, ${missed} missed)${asked} on ${total('findings')} findings`
}

/** Resolves labelled findings and says how well, in a line. */
export const measurePairs = (labelled: readonly LabelledFinding[], weights: ComparisonWeights): string =>
  toFigures([countPairs(labelled, weights)])
