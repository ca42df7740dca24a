import type { Finding } from '../../src/model/index.ts'
import { resolve, toFindings } from '../../src/resolve/index.ts'
import { generateRegister, type RegisterOptions } from '../register-generator.ts'
import type { Row, Section } from '../section.ts'

/** None of these seeds was trained on. One in sixty combinations of sides of a million agreements is as dense as the whole. */
const SETS: Readonly<Record<string, RegisterOptions>> = {
  'a part of a million': { agreements: 1_000_000, seed: 77, oneInSides: 60 },
  'ten thousand': { agreements: 10_000, seed: 78 },
}

/** How right it is which findings are one agreement, by pairs of findings, against the truth that the generator knows. */
export const pairs: Section = {
  name: 'pairs',
  summary:
    'precision and recall of pairs of findings on generated agreements, as dense as a million and as ten thousand',
  async run() {
    const rows = Object.entries(SETS).flatMap(([name, options]) => measure(name, options))
    return {
      rows,
      notes: ['A pair is right where both findings tell of one agreement, by the truth of the generator.'],
    }
  },
}

function measure(name: string, options: RegisterOptions): Row[] {
  const findings = new Map<string, Finding>()
  const truth = new Map<string, number>()
  for (const { reading, truth: known } of generateRegister(options)) {
    for (const finding of toFindings(reading)) findings.set(finding.id, finding)
    for (const { finding, agreement } of known) truth.set(finding, agreement)
  }
  const { partition, questions } = resolve({ findings: [...findings.values()] }, { isLinked: false })
  const groups = partition.map(({ findings: ids }) => ids)
  const sameIn = (ids: readonly string[]) => [...Map.groupBy(ids, id => truth.get(id)).values()]
  const right = countPairs(groups.flatMap(sameIn))
  return [
    { what: `${name}: findings`, unit: '', values: [findings.size] },
    { what: `${name}: precision`, unit: '%', values: [(100 * right) / countPairs(groups)] },
    { what: `${name}: recall`, unit: '%', values: [(100 * right) / countPairs(sameIn([...findings.keys()]))] },
    { what: `${name}: questions`, unit: 'per 100 findings', values: [(100 * questions.length) / findings.size] },
  ]
}

const countPairs = (groups: readonly (readonly string[])[]): number =>
  groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
