import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Read, toAgreementTable, toDocumentTable } from '../export/index.ts'
import { extractReading } from './extract-reading.ts'
import { toKnowledge } from './load-knowledge.ts'
import { Progress } from './progress.ts'
import { readDocuments } from './read-documents.ts'
import { textStyle } from './text-style.ts'
import type { ExitCode } from './verb.ts'

/** Beside `src` in a clone and beside `dist` in the package alike. */
const SAMPLES = fileURLToPath(new URL('../../samples/en', import.meta.url))
const IS_CLONE = import.meta.url.endsWith('.ts')
/** How the command is called where this runs. */
const COMMAND = IS_CLONE ? 'npm run -s foedera --' : 'npx foedera'

/** Reads the samples, prints what they hold, writes the page of one, and says how to go on. */
export async function showSamples(signal: AbortSignal): Promise<ExitCode> {
  const progress = new Progress({ isQuiet: false })
  const settings = { knowledge: toKnowledge([]), minConfidence: 0 }
  const reads: Read[] = []
  for await (const { name, ...item } of readDocuments([SAMPLES], {}, progress, signal)) {
    reads.push({ name: basename(name), reading: extractReading(item, settings) })
    progress.count(1)
  }
  progress.clear()
  if (signal.aborted) return 130
  process.stdout.write(toReport(reads))
  return progress.failed > 0 ? 1 : 0
}

function toReport(reads: readonly Read[]): string {
  const style = textStyle()
  const agreements = reads.reduce((sum, { reading }) => sum + reading.agreements.length, 0)
  return `${[
    `Foedera read ${reads.length} sample articles, written for the project, and found ${agreements} agreements in them.\n`,
    toDocumentTable(reads, style),
    toAgreementTable(reads, style),
    HOW_TO_GO_ON,
  ].join('\n')}`
}

const HOW_TO_GO_ON = `Read an article of your own:
  ${COMMAND} read my-article.txt
and see why each finding was made:
  ${COMMAND} explain my-article.txt
All verbs and what they can do:
  ${COMMAND} help
`
