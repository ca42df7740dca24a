import { type Evaluation, evaluate, groupErrors, measureReliability, summarise } from '../evaluate/index.ts'
import { chooseErrors } from './choose-errors.ts'
import { CommandError } from './command-error.ts'
import { EVALUATION_FORMATS, type EvaluationFormatName } from './evaluation-formats.ts'
import { engineFailure, extractReading } from './extract-reading.ts'
import { readKnowledgeFiles, toKnowledge } from './load-knowledge.ts'
import { withOutput } from './output.ts'
import { Progress } from './progress.ts'
import { readCoded } from './read-coded.ts'
import type { ExitCode } from './verb.ts'

export type EvaluateOptions = {
  readonly format: EvaluationFormatName
  readonly errors: readonly string[]
  readonly only: string | undefined
  /** In percent. */
  readonly failUnder: number
  readonly output: string | undefined
  readonly knowledge: readonly string[]
  readonly minConfidence: number
  readonly quiet: boolean
}

const NO_KEYS = 'There is no document with an answer key. A key is NAME.key.json beside NAME.md, NAME.html or NAME.txt.'

/** Evaluates coded documents and writes the results. An interruption ends the input; the results of what was read are written. */
export async function evaluateInto(
  patterns: readonly string[],
  { format, errors, only, failUnder, output: file, knowledge: names, minConfidence, quiet }: EvaluateOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  // A share where percent are meant would let everything pass.
  if (failUnder > 0 && failUnder <= 1) {
    throw new CommandError(`foedera eval: --fail-under is in percent; for ${failUnder} write ${failUnder * 100}.`)
  }
  const isShown = chooseErrors(errors)
  const settings = { knowledge: toKnowledge(await readKnowledgeFiles(names)), minConfidence }
  const progress = new Progress({ isQuiet: quiet })
  const documents: (Evaluation & { readonly name: string })[] = []
  for await (const { key, ...item } of readCoded(patterns, { only }, progress, signal)) {
    try {
      documents.push({ name: item.name, ...evaluate(key, extractReading(item, settings)) })
      progress.count(1)
    } catch (error) {
      progress.fail(`${item.name}: ${engineFailure(error)}`)
    }
  }
  if (documents.length === 0) {
    if (progress.failed === 0) progress.fail(`foedera eval: ${NO_KEYS}`)
    progress.close({ isInterrupted: signal.aborted })
    return 1
  }
  const marks = documents.flatMap(document => document.marks)
  const summary = summarise(documents)
  const results = { summary, reliability: measureReliability(marks), errors: groupErrors(documents) }
  progress.clear()
  await withOutput(file, output => output.write(EVALUATION_FORMATS[format](results, { isShown, file })))
  progress.close({ isInterrupted: signal.aborted })
  const f1 = summary.fields.find(({ field }) => field === 'agreement')?.f1 ?? 1
  if (100 * f1 >= failUnder) return progress.failed > 0 ? 1 : 0
  process.stderr.write(`foedera eval: The F1 of agreements is ${(100 * f1).toFixed(1)}, below ${failUnder}.\n`)
  return 1
}
