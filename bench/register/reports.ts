import { fileURLToPath } from 'node:url'
import { sampleFindings } from '../../scripts/resolution/sample-findings.ts'
import { resolve } from '../../src/resolve/index.ts'
import type { Section } from '../section.ts'

const SAMPLES = fileURLToPath(new URL('../../samples/en', import.meta.url))

/** How right it is which reports of the samples are of one agreement, as the engine reads them and as their keys tell them. */
export const reports: Section = {
  name: 'reports',
  summary: 'precision and recall of pairs of reports in samples that tell of the same events',
  async run() {
    const rows = []
    const notes = []
    for (const [from, name] of [
      ['engine', 'as the engine reads them'],
      ['keys', 'as their keys tell them'],
    ] as const) {
      const labelled = (await sampleFindings(SAMPLES, from)).filter(({ label }) => label !== null)
      const labelOf = new Map(labelled.map(({ finding, label }) => [finding.id, label]))
      const { partition } = resolve({ findings: labelled.map(({ finding }) => finding) }, { isLinked: false })
      const told = pairsIn(partition.map(({ findings }) => findings))
      const meant = pairsIn([...Map.groupBy(labelOf.keys(), id => labelOf.get(id)).values()])
      const right = [...told].filter(pair => meant.has(pair)).length
      rows.push(
        { what: `${name}: precision`, unit: '%', values: [(100 * right) / Math.max(1, told.size)], reach: '95' },
        { what: `${name}: recall`, unit: '%', values: [(100 * right) / Math.max(1, meant.size)], reach: '95' },
      )
      notes.push(
        `${name}: ${meant.size} pairs of reports are of one agreement, ${told.size} are told to be, ${right} of them rightly.`,
      )
    }
    return {
      rows,
      notes: [...notes, 'The weights were built with the keys: decision 10 has the figures without each part.'],
    }
  },
}

const pairsIn = (groups: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap(group => {
      const sorted = group.toSorted()
      return sorted.flatMap((a, at) => sorted.slice(at + 1).map(b => `${a} ${b}`))
    }),
  )
