import { type ExtractLinesOptions, extractLines } from './extract-lines.ts'
import { keepNurserySmall } from './keep-nursery-small.ts'
import { readKnowledgeFiles, toKnowledge } from './load-knowledge.ts'
import { withOutput } from './output.ts'
import { Progress } from './progress.ts'
import { stdin } from './stdin.ts'
import type { ExitCode } from './verb.ts'

export type ExtractIntoOptions = {
  readonly workers: number
  readonly output: string | undefined
  readonly knowledge: readonly string[]
  readonly minConfidence: number
  readonly quiet: boolean
}

/** Reads documents from standard input, a line each, and writes a line for each. */
export async function extractInto(
  { workers, output: file, knowledge: names, minConfidence, quiet }: ExtractIntoOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  keepNurserySmall()
  const knowledgeFiles = await readKnowledgeFiles(names)
  // Found faulty here, it stops the run once; found by each thread, it would fail every line.
  if (workers > 1) toKnowledge(knowledgeFiles)
  const progress = new Progress({ isQuiet: quiet, output: file })
  if (process.stdin.isTTY && !quiet)
    process.stderr.write(
      'Documents from the keyboard, one JSON object a line; Ctrl-D ends. `foedera help extract` tells more.\n',
    )
  const options: ExtractLinesOptions = { workers, settings: { knowledgeFiles, minConfidence } }
  await withOutput(file, output =>
    extractLines(stdin(signal), options, async ({ text, read, failed }) => {
      progress.makeRoom()
      await output.write(text)
      progress.count(read, failed)
    }),
  )
  progress.close({ isInterrupted: signal.aborted })
  return progress.failed > 0 ? 1 : 0
}
