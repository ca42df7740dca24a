import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SECTORS } from '../src/model/index.ts'
import { type Labelled, loadAidData, loadKeyed, trainingAnalyser } from './train/examples.ts'
import { crossValidate, fitModel } from './train/fit-model.ts'

/**
 * Builds the linear models of src/extract/languages/en/models from labelled text: AidData's development set and the press development set, both beside
 * the clone in ../shared/bench, and the project's own samples. Prints their accuracy by five-fold cross-validation, then writes them.
 * Never learns AidData's status, which tells the state of a project on the day it was coded.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const bench = join(root, '../shared/bench')
if (!existsSync(bench)) {
  process.stderr.write(`no folder ${bench}: the models are built from the development sets there\n`)
  process.exit(1)
}
const analyser = trainingAnalyser()
const aid = loadAidData(analyser, join(bench, 'aiddata-dev'))
const keyed = [
  ...(await loadKeyed(analyser, join(bench, 'press-dev'))),
  ...(await loadKeyed(analyser, join(root, 'samples/en'))),
]
const trainedOn = `AidData GlobalChineseOfficialFinanceDataset 1.0 (development part), press development set (English), samples: ${aid.length} and ${keyed.length} texts`

/** The group of DAC sectors that one of Foedera's belongs to: AidData codes no finer. */
const groupOf = (sector: keyof typeof SECTORS) => `${SECTORS[sector].dac3.slice(0, 2)}0`
const AID_GROUPS: Readonly<Record<string, string>> = { '130': '120', '700': '720', '520': '720' }
const LEFT_OUT = new Set(['510', '530', '600', '910', '920', '998'])
const FLOWS = new Set([
  'loan',
  'credit-line',
  'export-credit',
  'grant',
  'technical-assistance',
  'training',
  'debt-relief',
  'debt-rescheduling',
])

const jobs = [
  {
    name: 'sector',
    list: 'sector' as const,
    label: (one: Labelled) => {
      if (one.dac) return LEFT_OUT.has(one.dac) ? null : (AID_GROUPS[one.dac] ?? one.dac)
      const [first] = one.sectors
      return first ? groupOf(first) : null
    },
  },
  {
    name: 'instrument',
    list: 'instrument' as const,
    label: (one: Labelled) => (one.instrument && FLOWS.has(one.instrument) ? one.instrument : null),
  },
]

for (const { name, list, label } of jobs) {
  const of = (texts: readonly Labelled[]) =>
    texts.flatMap(text => (label(text) === null ? [] : [{ text, label: label(text)! }]))
  const [main, other] = [of(aid), of(keyed)]
  const { right, total } = crossValidate(analyser, list, main, other)
  process.stdout.write(
    `${name}: ${total} texts of AidData, ${((100 * right) / total).toFixed(1)} % right in five folds\n`,
  )
  const file = join(root, 'src/extract/languages/en/models', `${name}.json`)
  writeFileSync(file, `${JSON.stringify(fitModel(analyser, list, [...main, ...other], trainedOn))}\n`)
  process.stdout.write(`wrote ${file.slice(root.length)}, ${(readFileSync(file).length / 1024).toFixed(0)} kB\n`)
}
