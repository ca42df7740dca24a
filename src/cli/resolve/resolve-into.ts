import { readLines } from '../../read/index.ts'
import { parseReading } from '../../register/index.ts'
import { toFindings } from '../../resolve/index.ts'
import { toMessage } from '../batch-lines.ts'
import { readKnowledgeFiles, toKnowledge } from '../load-knowledge.ts'
import { type Output, withOutput } from '../output.ts'
import { Progress } from '../progress.ts'
import { stdin } from '../stdin.ts'
import type { ExitCode } from '../verb.ts'
import { Decided } from './decided.ts'
import { readDecisions } from './read-decisions.ts'
import { ResolveStream } from './resolve-stream.ts'

export type ResolveIntoOptions = {
  readonly output: string | undefined
  readonly decisions: string | undefined
  readonly questions: string | undefined
  readonly knowledge: readonly string[]
  readonly quiet: boolean
}

/** Reads readings from standard input and writes the agreements that they tell of, a line each. */
export async function resolveInto(options: ResolveIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const { output: file, questions: asked, quiet } = options
  const decided = new Decided(options.decisions === undefined ? [] : await readDecisions(options.decisions))
  const knowledge = toKnowledge(await readKnowledgeFiles(options.knowledge))
  const progress = new Progress({ isQuiet: quiet, output: file })
  if (process.stdin.isTTY && !quiet)
    process.stderr.write('Readings from the keyboard, a line each; Ctrl-D ends. `foedera help resolve` tells more.\n')
  const stream = new ResolveStream({ decided, knowledge })
  try {
    for await (const item of readLines(stdin(signal))) {
      const parsed = 'text' in item ? parseReading(item.text) : { message: toMessage(item.error) }
      if ('message' in parsed) {
        progress.fail(`-:${item.line}: ${parsed.message}`)
        continue
      }
      const { sources = [], copyOf, ...reading } = parsed.reading
      const about = { sources, ...(copyOf === undefined ? {} : { copyOf }) }
      for (const finding of toFindings(reading, about)) await stream.add(finding)
      progress.count(1)
    }
    await withOutput(file, output =>
      asked === undefined
        ? write(stream, output, null)
        : withOutput(asked, questions => write(stream, output, questions)),
    )
  } finally {
    stream.dispose()
  }
  progress.close({ isInterrupted: signal.aborted })
  return progress.failed > 0 ? 1 : 0
}

async function write(stream: ResolveStream, output: Output, asked: Output | null): Promise<void> {
  for await (const { entries, questions } of stream.resolve()) {
    await output.write(entries.map(toLine).join(''))
    await asked?.write(questions.map(toLine).join(''))
  }
}

const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`
