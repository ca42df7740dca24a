import { engineFailure, extractReading } from './extract-reading.ts'
import { chooseFormat, type FormatName } from './formats.ts'
import { readKnowledgeFiles, toKnowledge } from './load-knowledge.ts'
import { withOutput } from './output.ts'
import { Progress } from './progress.ts'
import { type Given, readDocuments } from './read-documents.ts'
import type { ExitCode } from './verb.ts'

export type ReadIntoOptions = Given & {
  readonly format: FormatName | undefined
  readonly output: string | undefined
  readonly knowledge: readonly string[]
  readonly minConfidence: number
  readonly quiet: boolean
}

/** Reads documents and writes what was found, each as soon as it is read. An interruption ends the input, not the output. */
export async function readInto(
  patterns: readonly string[],
  { format: asked, output: file, knowledge: names, minConfidence, quiet, ...given }: ReadIntoOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  const settings = { knowledge: toKnowledge(await readKnowledgeFiles(names)), minConfidence }
  const format = chooseFormat(asked, file)
  const progress = new Progress({ isQuiet: quiet })
  await withOutput(file, async output => {
    await output.write(format.head)
    let index = 0
    for await (const { name, ...item } of readDocuments(patterns, given, progress, signal)) {
      let text: string
      try {
        text = format.each({ name, reading: extractReading(item, settings) }, index)
      } catch (error) {
        progress.fail(`${name}: ${engineFailure(error)}`)
        continue
      }
      progress.clear()
      await output.write(text)
      progress.count(1)
      index++
    }
    await output.write(format.tail)
  })
  progress.close({ isInterrupted: signal.aborted })
  return progress.failed > 0 ? 1 : 0
}
