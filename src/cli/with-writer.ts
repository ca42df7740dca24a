import { mkdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type Read, toText } from '../export/index.ts'
import { CommandError } from './command-error.ts'
import type { ChosenFormat } from './formats.ts'
import { refusal, withOutput } from './output.ts'

/** Takes what was read, one document after the other. */
export type Writer = (read: Read) => Promise<void>

/** Hands a writer to `use`: to standard output, to a file, or, where `place` is a folder, to a file a document. */
export const withWriter = (
  format: ChosenFormat,
  place: string | undefined,
  use: (write: Writer) => Promise<void>,
): Promise<void> =>
  place !== undefined && isFolder(place) ? writeFolder(format, place, use) : writeOne(format, place, use)

const isFolder = (place: string) =>
  /[\\/]$/.test(place) || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true

function writeOne(
  { format, isSingle }: ChosenFormat,
  place: string | undefined,
  use: (write: Writer) => Promise<void>,
) {
  return withOutput(place, async output => {
    await output.write(format.head)
    let index = 0
    await use(async read => {
      if (isSingle && index > 0) throw new CommandError(TOO_MANY)
      await output.write(format.each(read, index++))
    })
    await output.write(format.tail)
  })
}

const TOO_MANY =
  'foedera read: this format holds one document, and there are more. Name a folder to have a file a document: --output pages/'

async function writeFolder({ format, ending }: ChosenFormat, folder: string, use: (write: Writer) => Promise<void>) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw refusal(folder, error)
  }
  const taken = new Set<string>()
  await use(async read => {
    const name = toFileName(read.name, ending, taken)
    await withOutput(join(folder, name), output => output.write(toText(format, [read])))
  })
}

/** `news/a.html` becomes `a.csv`, the next of that name `a-2.csv`, and line 7 of `b.ndjson` becomes `b-7.csv`. */
function toFileName(name: string, ending: string, taken: Set<string>): string {
  const [, file = name, line] = /^(.*?)(?::(\d+))?$/s.exec(name) ?? []
  const stem = file === '-' ? 'stdin' : basename(file, extname(file))
  const wanted = line === undefined ? stem : `${stem}-${line}`
  let free = wanted
  for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`
  taken.add(free)
  return `${free}${ending}`
}
