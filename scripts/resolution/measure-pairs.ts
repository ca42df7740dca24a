import type { Finding } from '../../src/model/index.ts'
import type { ComparisonWeights } from '../../src/resolve/compare/compare.ts'
import { resolve } from '../../src/resolve/resolve.ts'

export type PairFigures = {
  readonly precision: number
  readonly recall: number
  /** Pairs of one agreement that were put together, pairs of different ones that were, pairs of one that were not. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly questions: number
}

/** How many of the pairs of findings that are put together tell of one agreement, and how many of those that do are. */
export function comparePairs(
  groups: readonly (readonly string[])[],
  labels: ReadonlyMap<string, string | null>,
): Omit<PairFigures, 'questions'> {
  let [right, wrong] = [0, 0]
  for (const group of groups) {
    const own = group.flatMap(id => labels.get(id) ?? [])
    const counts = new Map<string, number>()
    for (const label of own) counts.set(label, (counts.get(label) ?? 0) + 1)
    const same = [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
    right += same
    wrong += pairs(own.length) - same
  }
  const sizes = new Map<string, number>()
  for (const label of labels.values()) if (label !== null) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  const all = [...sizes.values()].reduce((sum, count) => sum + pairs(count), 0)
  return { precision: right / (right + wrong), recall: right / all, right, wrong, missed: all - right }
}

const pairs = (count: number) => (count * (count - 1)) / 2

/** Resolves labelled findings and says how well, in a line. */
export function measurePairs(
  labelled: readonly { readonly finding: Finding; readonly label: string | null }[],
  weights: ComparisonWeights,
): string {
  const findings = labelled.map(({ finding }) => finding)
  const { partition, questions } = resolve({ findings }, { weights })
  const labels = new Map(labelled.map(({ finding, label }) => [finding.id, label]))
  const { precision, recall, right, wrong, missed } = comparePairs(
    partition.map(({ findings: ids }) => ids),
    labels,
  )
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return `precision ${percent(precision)}, recall ${percent(recall)} (${right} right, ${wrong} wrong, ${missed} missed), ${questions.length} questions on ${findings.length} findings`
}
