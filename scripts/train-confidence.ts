import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WEIGHED, type Weighed } from '../src/extract/engine/confidence/confidence-model.ts'
import { chanceError, crossValidateConfidence, fileOf, fitConfidence, reliabilityOf } from './train/fit-confidence.ts'
import { loadCodedAmounts, loadMarked, type WeighedExample } from './train/weighed-examples.ts'

/**
 * Builds src/extract/languages/en/models/confidence.json, which says how often what was found in which way is right: from the answer keys of
 * the samples and of the press development set, and for amounts from AidData's coders, both sets beside the clone in ../shared/bench.
 * Prints how well confidence foretells being right in documents that are left out one by one. With --check it writes nothing.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const bench = join(root, '../shared/bench')
if (!existsSync(bench)) {
  process.stderr.write(`no folder ${bench}: confidence is calibrated on the development sets there\n`)
  process.exit(1)
}
const marked = [...(await loadMarked(join(bench, 'press-dev'))), ...(await loadMarked(join(root, 'samples/en')))]
const coded = loadCodedAmounts(join(bench, 'aiddata-dev'))
const isCoded = (one: WeighedExample) => coded.includes(one)
const documents = new Set(marked.map(one => one.group)).size
const trainedOn = `press development set (English) and samples, ${documents} documents; amounts also of AidData GlobalChineseOfficialFinanceDataset 1.0 (development part)`

const columns = (cells: readonly string[]) =>
  `${cells[0]!.padEnd(22)}${cells
    .slice(1)
    .map(cell => cell.padStart(11))
    .join('')}\n`
process.stdout.write(columns(['LEFT OUT', 'N', 'RIGHT %', 'MEAN %', 'ECE', 'BY CHANCE', 'LOSS', 'PENALTY']))

const examplesOf = (kind: Weighed): WeighedExample[] => [...marked, ...coded].filter(one => one.kind === kind)
const weights = new Map(
  WEIGHED.map(kind => {
    const examples = examplesOf(kind)
    const { penalty, loss, confidences } = crossValidateConfidence(kind, examples)
    const report = (name: string, some: readonly WeighedExample[]) => {
      const reliability = reliabilityOf(some.map(one => [one, confidences.get(one)!]))
      const mean = (of: (one: WeighedExample) => number) =>
        (100 * some.reduce((sum, one) => sum + of(one), 0)) / some.length
      process.stdout.write(
        columns([
          name,
          String(some.length),
          mean(one => (one.isRight ? 1 : 0)).toFixed(1),
          mean(one => confidences.get(one)!).toFixed(1),
          reliability.ece.toFixed(3),
          chanceError(reliability).toFixed(3),
          name === kind ? loss.toFixed(3) : '',
          name === kind ? String(penalty) : '',
        ]),
      )
    }
    report(kind, examples)
    if (examples.some(isCoded)) {
      report(
        '  press and samples',
        examples.filter(one => !isCoded(one)),
      )
      report('  AidData', examples.filter(isCoded))
    }
    return [kind, fitConfidence(examples, penalty)] as const
  }),
)

if (!process.argv.includes('--check')) {
  const file = 'src/extract/languages/en/models/confidence.json'
  writeFileSync(
    join(root, file),
    `${JSON.stringify(
      fileOf(kind => weights.get(kind)!, trainedOn),
      null,
      2,
    )}\n`,
  )
  process.stdout.write(`wrote ${file}\n`)
}
