import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateRegister } from '../bench/register-generator.ts'
import { knowledge } from '../src/knowledge/index.ts'
import { readFiles } from '../src/read/index.ts'
import { blockKeys } from '../src/resolve/block/block-keys.ts'
import { candidatePairs } from '../src/resolve/block/candidate-pairs.ts'
import { toNodes } from '../src/resolve/cluster/to-nodes.ts'
import type { ComparisonWeights } from '../src/resolve/compare/compare.ts'
import { createContext } from '../src/resolve/context.ts'
import { toFindings } from '../src/resolve/index.ts'
import { countCrowds, withCrowd } from '../src/resolve/profile/crowds.ts'
import { toProfile } from '../src/resolve/profile/profile.ts'
import { toWordWeights } from '../src/resolve/words/word-weights.ts'
import { countPairs, measurePairs, toFigures } from './resolution/measure-pairs.ts'
import { type LabelledFinding, sampleFindings } from './resolution/sample-findings.ts'
import { toFolds } from './resolution/to-folds.ts'
import { type LabelledPair, trainWeights } from './resolution/train-weights.ts'
import { weighWords } from './resolution/weigh-words.ts'

/**
 * Builds the weights of resolution from labelled data and writes them to src/resolve/data: what each common word tells, from the texts of the
 * samples and of the development sets beside the clone in ../shared/bench; and the log-odds of each level of each feature, from pairs of
 * findings that the register generator made (seeds 1, 2 and 5) and of the samples, as their keys tell them and as the engine reads them. Prints
 * how well both serve on data that they were not built from.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const samples = join(root, 'samples/en')
const bench = join(root, '../shared/bench')
const data = join(root, 'src/resolve/data')
if (!existsSync(bench)) {
  process.stderr.write(`no folder ${bench}: the weights of words are built from the development sets there\n`)
  process.exit(1)
}

/** Few countries make about as many agreements of the same sides as an agreement has beside it in a register of a million: 260. */
const DENSE = { agreements: 25_000, nations: 16 }
const THIN = { agreements: 6_000 }
/** A register just begun, in which most pairs of sides have few findings. */
const BEGUN = { agreements: 600, nations: 60 }
/** How often a pair of the samples counts beside one of the generator, as its key tells it and as the engine reads it. */
const KEY_TIMES = 40
const READ_TIMES = 20
const SEEDS = [1, 2, 5]
/** So many parts of the samples are left out in turn, to see how well weights serve that were built without them. */
const FOLDS = 5
/** From this probability on two findings are one agreement, from that on a person is asked. */
const BOUND = 0.64
const GREY = 0.2

const texts = await loadTexts()
const words = weighWords(texts, `${texts.length} texts of the samples, the press and AidData development sets`)
write('word-weights.json', words)
const context = createContext(knowledge(), toWordWeights(words))

const keyed = await sampleFindings(samples, 'keys')
const read = await sampleFindings(samples, 'engine')
const generated = [DENSE, THIN, BEGUN].flatMap((options, at) => pairsOf(labelled(SEEDS[at]!, options), 1))
const ofSamples = [...pairsOf(keyed, KEY_TIMES), ...pairsOf(read, READ_TIMES)]
const weights = build([...generated, ...ofSamples])
write('comparison-weights.json', weights)

const print = (what: string, figures: string) => process.stdout.write(`${what}: ${figures}\n`)
print('generator, dense, unseen', measurePairs(labelled(3, DENSE), weights))
print('generator, thin, unseen', measurePairs(labelled(4, THIN), weights))
print('samples as their keys tell them', measurePairs(keyed, weights))
print('samples as the engine reads them', measurePairs(read, weights))
const { keysOut, readOut } = crossValidate()
print('as their keys tell them, each fifth with weights built without it', keysOut)
print('as the engine reads them, the same', readOut)

function labelled(
  seed: number,
  options: { readonly agreements: number; readonly nations?: number },
): LabelledFinding[] {
  const found = new Map<string, LabelledFinding>()
  for (const { reading, truth } of generateRegister({ seed, ...options })) {
    const labels = new Map(truth.map(({ finding, agreement }) => [finding, `${seed} ${agreement}`]))
    for (const finding of toFindings(reading)) found.set(finding.id, { finding, label: labels.get(finding.id)! })
  }
  return [...found.values()]
}

function pairsOf(findings: readonly LabelledFinding[], times: number): LabelledPair[] {
  const labels = new Map(findings.map(({ finding, label }) => [finding.id, label]))
  const crowds = countCrowds(findings.map(({ finding }) => finding))
  const nodes = toNodes(
    findings.map(({ finding }) => withCrowd(toProfile(finding, context), crowds)),
    new Set(),
  )
  const found: LabelledPair[] = []
  for (const [i, j] of candidatePairs(nodes.map(({ profile }) => blockKeys(profile))).pairs) {
    const [a, b] = [nodes[i]!.profile, nodes[j]!.profile]
    const [one, other] = [labels.get(a.id), labels.get(b.id)]
    if (one && other) found.push({ a, b, isSame: one === other, times })
  }
  return found
}

function build(pairs: readonly LabelledPair[]): ComparisonWeights {
  const odds = (probability: number) => Math.round(1000 * Math.log(probability / (1 - probability))) / 1000
  const same = pairs.filter(({ isSame }) => isSame).length
  return {
    builtFrom: `register generator (seeds 1, 2 and 5) and samples/en, keys and readings: ${pairs.length} pairs, ${same} of them of one agreement`,
    ...trainWeights(pairs),
    bound: odds(BOUND),
    grey: odds(GREY),
  }
}

/**
 * Documents that tell of one agreement are left out together, and only pairs with a finding of theirs count.
 *
 * @returns figures of the samples as their keys tell them, and as the engine reads them
 */
function crossValidate(): { readonly keysOut: string; readonly readOut: string } {
  const foldOf = toFolds(keyed, FOLDS)
  const builtWithout = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ a, b }: LabelledPair) => foldOf(a.documentId) === fold || foldOf(b.documentId) === fold
    return build([...generated, ...ofSamples.filter(pair => !isOut(pair))])
  })
  const figures = (findings: readonly LabelledFinding[]) =>
    toFigures(
      builtWithout.map((without, fold) =>
        countPairs(findings, without, ({ documentId }) => foldOf(documentId) === fold),
      ),
    )
  return { keysOut: figures(keyed), readOut: figures(read) }
}

async function loadTexts(): Promise<string[]> {
  const found: string[] = []
  for await (const item of readFiles([samples])) if ('document' in item) found.push(item.document.text)
  const press = join(bench, 'press-dev')
  for (const name of readdirSync(press).sort()) {
    if (!name.endsWith('.json')) continue
    const { title, text } = JSON.parse(readFileSync(join(press, name), 'utf8'))
    found.push(`${title}\n${text}`)
  }
  for (const line of readFileSync(join(bench, 'aiddata-dev/docs.ndjson'), 'utf8').trim().split('\n')) {
    const { title, text } = JSON.parse(line)
    found.push(`${title}\n${text}`)
  }
  return found
}

function write(name: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`
  writeFileSync(join(data, name), text)
  process.stdout.write(`wrote src/resolve/data/${name}, ${(text.length / 1024).toFixed(0)} kB\n`)
}
