import { fileURLToPath } from 'node:url'
import { type LabelledFinding, sampleFindings } from '../../scripts/resolution/sample-findings.ts'
import { resolve } from '../../src/resolve/index.ts'
import type { Row, Section } from '../section.ts'

const SAMPLES = fileURLToPath(new URL('../../samples/en', import.meta.url))

/** How right it is which reports of the samples are of one agreement, as the engine reads them and as their keys tell them. */
export const reports: Section = {
  name: 'reports',
  summary: 'precision and recall of pairs of reports in samples that tell of the same events',
  async run() {
    const keys = await sampleFindings(SAMPLES, 'keys')
    const read = await sampleFindings(SAMPLES, 'engine')
    const [asKeyed, asRead] = [measure(keys), measure(read)]
    const unread = asKeyed.meant - asRead.meant
    return {
      rows: [
        ...toRows('as their keys tell them', asKeyed),
        ...toRows('as the engine reads them, of the pairs both of which it found', asRead),
        {
          what: 'as the engine reads them, of all pairs: recall',
          unit: '%',
          values: [percent(asRead.right, asKeyed.meant)],
        },
      ],
      notes: [
        `${asKeyed.meant} pairs of reports are of one agreement. As the keys tell them ${asKeyed.right} are told to be, and ${asKeyed.wrong} of different ones.`,
        `As the engine reads them ${asRead.right} are told to be, and ${asRead.wrong} of different ones; ${asRead.meant - asRead.right} were kept apart, and of ${unread} a report was not found or was read as part of another.`,
        `Of findings that no key knows, ${asRead.unknown} pairs of different documents are told to be of one agreement.`,
        'The weights were built with the samples: decision 10 has the figures without each part.',
      ],
    }
  },
}

type Counts = { readonly meant: number; readonly right: number; readonly wrong: number; readonly unknown: number }

/** Counts pairs of findings of different documents. */
function measure(labelled: readonly LabelledFinding[]): Counts {
  const of = new Map(labelled.map(each => [each.finding.id, each]))
  const isAcross = ([a, b]: Pair) => of.get(a)!.finding.documentId !== of.get(b)!.finding.documentId
  const labelOf = (id: string) => of.get(id)!.label
  const { partition } = resolve({ findings: labelled.map(({ finding }) => finding) }, { isLinked: false })
  const told = partition.flatMap(({ findings }) => pairsIn(findings)).filter(isAcross)
  const known = told.filter(pair => pair.every(id => labelOf(id) !== null))
  const right = known.filter(([a, b]) => labelOf(a) === labelOf(b)).length
  const named = [...of.keys()].filter(id => labelOf(id) !== null)
  const meant = [...Map.groupBy(named, labelOf).values()].flatMap(pairsIn).filter(isAcross).length
  return { meant, right, wrong: known.length - right, unknown: told.length - known.length }
}

type Pair = readonly [string, string]
const pairsIn = (ids: readonly string[]): Pair[] => ids.flatMap((a, at) => ids.slice(at + 1).map(b => [a, b] as const))

const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole)
const toRows = (name: string, { meant, right, wrong }: Counts): Row[] => [
  { what: `${name}: precision`, unit: '%', values: [percent(right, right + wrong)], reach: '95' },
  { what: `${name}: recall`, unit: '%', values: [percent(right, meant)], reach: '95' },
]
