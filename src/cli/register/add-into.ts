import type { Sites } from '../../knowledge/index.ts'
import {
  type Input,
  type Outcome,
  type Register,
  readInputs,
  readReadings,
  watchFolders,
} from '../../register/index.ts'
import { CommandError } from '../command-error.ts'
import { readKnowledgeFiles, toKnowledge } from '../load-knowledge.ts'
import { checkGiven, type Given, SKIPPED, withGiven } from '../read-documents.ts'
import { stdin } from '../stdin.ts'
import type { ExitCode } from '../verb.ts'
import { loadSites } from '../web/load-sites.ts'
import { toClientOptions } from '../web/to-client-options.ts'
import type { WebGiven } from '../web-options.ts'
import { AddProgress } from './add-progress.ts'
import { withApi } from './with-register.ts'

export type AddIntoOptions = Given &
  WebGiven & {
    readonly database: string | undefined
    readonly readings: boolean
    readonly watch: readonly string[]
    readonly collection: string | undefined
    readonly workers: number
    readonly acknowledge: boolean
    readonly knowledge: readonly string[]
    readonly quiet: boolean
  }

/** Adds documents to the register and resolves what is new. An interruption ends the input; what was begun is finished. */
export async function addInto(
  patterns: readonly string[],
  options: AddIntoOptions,
  signal: AbortSignal,
): Promise<ExitCode> {
  if (patterns.length === 0 && options.watch.length === 0)
    throw new CommandError(
      'foedera add: name at least one FILE, or a folder after --watch. `foedera help add` tells more.',
    )
  checkGiven(options)
  const knowledge = await readKnowledgeFiles(options.knowledge)
  // A table with a fault is told before the database is touched.
  toKnowledge(knowledge)
  const sites = await loadSites(options.sites)
  const progress = new AddProgress(options.quiet)
  await withApi(options.database, { knowledge, sites, workers: options.workers }, async register => {
    const run = { ...options, sites, progress, signal }
    await addAll(register, inputsOf(patterns, run), run)
    if (options.watch.length > 0)
      for await (const inputs of watchFolders(options.watch, signal)) await addAll(register, given(inputs, run), run)
    progress.close(register.store.address, signal.aborted)
  })
  return progress.problems > 0 ? 1 : 0
}

type Run = Omit<AddIntoOptions, 'sites'> & {
  readonly sites: Sites
  readonly progress: AddProgress
  readonly signal: AbortSignal
}

async function addAll(register: Register, inputs: AsyncIterable<Input>, run: Run): Promise<void> {
  const { progress, acknowledge, signal, collection } = run
  for await (const event of register.add(inputs, signal, { collection })) {
    if (event.event === 'settled') progress.settled(event.findings)
    if (event.event !== 'outcome') continue
    progress.count(event)
    if (acknowledge) process.stdout.write(toLine(event))
  }
}

/** An acknowledgement has nothing but what it says of the document. */
const toLine = ({ event: _, ...outcome }: Outcome & { readonly event: 'outcome' }): string =>
  'problem' in outcome ? '' : `${JSON.stringify(outcome)}\n`

function inputsOf(patterns: readonly string[], run: Run): AsyncIterable<Input> {
  const { readings, progress, signal } = run
  if (readings) return readReadings(patterns, stdin(signal))
  const inputs = readInputs(patterns, {
    web: toClientOptions(run),
    sites: run.sites,
    signal,
    onSkip: (_, reason) => progress.skip(SKIPPED[reason]),
    stdin: stdin(signal),
  })
  return given(inputs, run)
}

/** Documents as if they had come with what the user says of them. */
async function* given(inputs: AsyncIterable<Input>, says: Given): AsyncGenerator<Input> {
  for await (const input of inputs)
    yield 'document' in input ? { ...input, document: withGiven(input.document, says) } : input
}
