import { tryReading } from './extract-reading.ts'
import { chooseFormat, type FormatName } from './formats.ts'
import { readKnowledgeFiles, toKnowledge } from './load-knowledge.ts'
import { Progress } from './progress.ts'
import { type Given, readDocuments } from './read-documents.ts'
import type { ExitCode } from './verb.ts'
import type { WebGiven } from './web-options.ts'
import { withWriter } from './with-writer.ts'

export type ReadIntoOptions = Given &
  WebGiven & {
    readonly format: FormatName | undefined
    readonly output: string | undefined
    readonly knowledge: readonly string[]
    readonly minConfidence: number
    readonly quiet: boolean
  }

/** Reads documents and writes what was found, each as soon as it is read. An interruption ends the input, not the output. */
export async function readInto(
  patterns: readonly string[],
  { format, output, knowledge, minConfidence, quiet, ...given }: ReadIntoOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  const settings = { knowledge: toKnowledge(await readKnowledgeFiles(knowledge)), minConfidence }
  const progress = new Progress({ isQuiet: quiet, output })
  await withWriter(chooseFormat(format, output), output, async write => {
    for await (const item of readDocuments(patterns, given, progress, signal, given)) {
      const reading = tryReading(item, settings, progress)
      if (reading === null) continue
      progress.makeRoom()
      await write({ name: item.name, reading })
      progress.count(1)
    }
  })
  progress.close({ isInterrupted: signal.aborted })
  return progress.failed > 0 ? 1 : 0
}
