import { plainLine, toExplanation } from '../export/index.ts'
import { explain } from '../extract/index.ts'
import { engineFailure } from './extract-reading.ts'
import { readKnowledgeFiles, toKnowledge } from './load-knowledge.ts'
import { withOutput } from './output.ts'
import { Progress } from './progress.ts'
import { type Given, readDocuments } from './read-documents.ts'
import { textStyle } from './text-style.ts'
import type { ExitCode } from './verb.ts'
import type { WebGiven } from './web-options.ts'

export type ExplainIntoOptions = Given &
  WebGiven & {
    readonly output: string | undefined
    readonly knowledge: readonly string[]
    readonly quiet: boolean
  }

/** Reads documents and writes how each reading came about. */
export async function explainInto(
  patterns: readonly string[],
  { output: file, knowledge, quiet, ...given }: ExplainIntoOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  const options = { knowledge: toKnowledge(await readKnowledgeFiles(knowledge)) }
  const style = textStyle(file)
  const progress = new Progress({ isQuiet: quiet, output: file })
  await withOutput(file, async output => {
    let count = 0
    for await (const { name, document } of readDocuments(patterns, given, progress, signal, given)) {
      let text: string
      try {
        text = `${plainLine(name)}\n${toExplanation(explain(document, options), style)}`
      } catch (error) {
        progress.fail(`${name}: ${engineFailure(error)}`)
        continue
      }
      progress.makeRoom()
      await output.write(count++ === 0 ? text : `\n\n${text}`)
      progress.count(1)
    }
  })
  progress.close({ isInterrupted: signal.aborted })
  return progress.failed > 0 ? 1 : 0
}
