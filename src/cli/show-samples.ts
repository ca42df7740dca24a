import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Read, toAgreementTable, toDocumentTable, toHtml } from '../export/index.ts'
import { CommandError } from './command-error.ts'
import { tryReading } from './extract-reading.ts'
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
  for await (const item of readDocuments([SAMPLES], {}, progress, signal)) {
    const reading = tryReading(item, settings, progress)
    if (reading === null) continue
    reads.push({ name: basename(item.name), reading })
    progress.count(1)
  }
  progress.clear()
  if (signal.aborted) return 130
  process.stdout.write(toReport(reads))
  process.stdout.write(`\n${tryPage(reads)}\n${HOW_TO_GO_ON}`)
  return progress.failed > 0 ? 1 : 0
}

function toReport(reads: readonly Read[]): string {
  const style = textStyle()
  const agreements = reads.reduce((sum, { reading }) => sum + reading.agreements.length, 0)
  return `${[
    `Foedera read ${reads.length} sample articles, written for the project, and found ${agreements} agreements in them.\n`,
    toDocumentTable(reads, style),
    toAgreementTable(reads, style),
  ].join('\n')}`
}

function tryPage(reads: readonly Read[]): string {
  try {
    return writePage(reads)
  } catch (error) {
    const { message } = error as Error
    throw new CommandError(`The page of a sample cannot be written: ${message}. Check permissions and room.`, error)
  }
}

/** Writes the page of the sample that holds most, and says where it is. */
function writePage(reads: readonly Read[]): string {
  const [best] = reads.toSorted((a, b) => countOf(b) - countOf(a))
  if (best === undefined) return ''
  const page = join(makeFolder(), `${basename(best.name, extname(best.name))}.html`)
  writeFileSync(page, toHtml(best.reading))
  return `One of them as a page, its words marked and its records beside them; open it in a browser:\n  ${page}\n`
}

/** `tmp/` of a clone, which git does not see, or a folder of its own among the system's temporary ones. */
function makeFolder(): string {
  if (!IS_CLONE) return mkdtempSync(join(tmpdir(), 'foedera-'))
  const folder = fileURLToPath(new URL('../../tmp', import.meta.url))
  mkdirSync(folder, { recursive: true })
  return folder
}

const countOf = ({ reading: { agreements, statements, events } }: Read) =>
  agreements.length + statements.length + events.length

const HOW_TO_GO_ON = `Read an article of your own:
  ${COMMAND} read my-article.txt
and see why each finding was made:
  ${COMMAND} explain my-article.txt
All verbs and what they can do:
  ${COMMAND} help
`
