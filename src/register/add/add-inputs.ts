import type { Sites } from '../../knowledge/index.ts'
import type { Document } from '../../model/index.ts'
import type { SourceFacts } from '../../read/index.ts'
import {
  type Added,
  type NewSource,
  type Store,
  StoreError,
  type StoreErrorCode,
  type Writer,
} from '../../store/index.ts'
import { addDocument } from './add-document.ts'
import { batchInputs } from './batch-inputs.ts'
import type { Input, Problem } from './input.ts'
import type { KnowledgeText, Task, TaskResult } from './prepare-batch.ts'
import type { Prepared } from './prepared.ts'
import { type Preparer, startPreparer } from './preparer.ts'
import { rankOf } from './rank-of.ts'

/** What became of an input, told when it is written to the database for good. */
export type Outcome =
  | { readonly name: string; readonly id: string; readonly ref?: string; readonly result: Added }
  | { readonly name: string; readonly problem: Problem }

export type AddOptions = {
  /** Threads that read documents; with 1, this one does. */
  readonly workers: number
  readonly knowledge: readonly KnowledgeText[]
  /** Sites by which sources are ranked; those that the program knows unless given. */
  readonly sites?: Sites
  /** Version of the extractor, kept with each document. */
  readonly extractor: string
  readonly at: () => string
  readonly onOutcome: (outcome: Outcome) => void
  /** Ends the input; what was begun is finished. */
  readonly signal?: AbortSignal
}

/** Batches under way for each worker, so that none waits while others are written. */
const BATCHES_A_WORKER = 8

/**
 * Adds documents and readings: each in a transaction of its own, told when it has reached the disk. What cannot be read is kept as a problem, and the
 * run goes on. A document that is known is left as it is, so that a run can be stopped at any moment and begun anew. Findings wait to be resolved.
 */
export async function addInputs(store: Store, inputs: AsyncIterable<Input>, options: AddOptions): Promise<void> {
  const preparer = await startPreparer(options.workers, options.knowledge)
  const run: Run = { store, preparer, options, places: await knownPlaces(store) }
  const open = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | undefined
  try {
    for await (const batch of batchInputs(inputs, options.signal)) {
      const done: Promise<void> = addBatch(run, batch)
        .catch(error => {
          failure ??= { error }
        })
        .finally(() => open.delete(done))
      open.add(done)
      while (open.size >= options.workers * BATCHES_A_WORKER) await Promise.race(open)
      if (failure) break
    }
    await Promise.all(open)
    if (failure) throw failure.error
  } finally {
    await preparer.end()
  }
}

type Run = {
  readonly store: Store
  readonly preparer: Preparer
  readonly options: AddOptions
  /** Places of problems: these are looked at again when something can be read there. */
  readonly places: Set<string>
}

async function addBatch(run: Run, batch: readonly Input[]): Promise<void> {
  const fresh: { readonly name: string; readonly arrival?: Arrival }[] = []
  const tasks: Task[] = []
  const writes: Promise<void>[] = []
  for (const input of batch) {
    if ('problem' in input) writes.push(putProblem(run, input.name, input.problem))
    else if ('line' in input) {
      fresh.push({ name: input.name })
      tasks.push({ line: input.line })
    } else {
      const { name, document, ref, source } = input
      const arrival = { name, document, ref, sources: [toSource(document, source, run.options.sites)] }
      if (await isKnown(run, arrival)) continue
      fresh.push({ name, arrival })
      tasks.push({ document, ref })
    }
  }
  const results = tasks.length === 0 ? [] : await run.preparer.run(tasks)
  writes.push(...results.map((result, index) => putResult(run, fresh[index]!, result)))
  await Promise.all(writes)
}

/** A document that comes in, and where it came from. */
type Arrival = {
  readonly name: string
  readonly document: Document
  readonly ref: string | undefined
  readonly sources: readonly NewSource[]
}

/** Whether the document is there and none of its sources is new: then there is nothing to read or to write. */
async function isKnown({ store, options, places }: Run, arrival: Arrival): Promise<boolean> {
  if (places.has(placeOf(arrival.name).key)) return false
  const known = await store.documents.sources(arrival.document.id)
  if (known.length === 0) return false
  const isThere = (source: NewSource) =>
    known.some(each => (source.url === undefined ? each.publisher === source.publisher : each.url === source.url))
  if (!arrival.sources.every(isThere)) return false
  tell(options, arrival, 'known')
  return true
}

async function putResult(
  run: Run,
  { name, arrival: given }: { readonly name: string; readonly arrival?: Arrival },
  result: TaskResult,
): Promise<void> {
  const place = placeOf(name)
  const refuse = ({ code, message }: { readonly code: string; readonly message: string }) =>
    putProblem(run, name, { place: place.file, ...place.line, code, message })
  if (!('prepared' in result)) return refuse(result)
  const arrival = given ?? toArrival(name, result.prepared, run.options.sites)
  if (!given && (await isKnown(run, arrival))) return
  const { extractor, at } = run.options
  try {
    const added = await run.store.write(async writer => {
      await clearProblem(run, writer, name)
      return addDocument(writer, result.prepared, { sources: arrival.sources, extractor, at: at() })
    })
    tell(run.options, arrival, added)
  } catch (error) {
    if (!(error instanceof StoreError) || !OF_THE_INPUT.has(error.code)) throw error
    await refuse(error)
  }
}

/** What is wrong with one input only: the run goes on. */
const OF_THE_INPUT: ReadonlySet<StoreErrorCode> = new Set(['bad-text', 'bad-value', 'append-only', 'failed'])

/** A reading tells its sources itself, or its document does. */
function toArrival(name: string, { reading, sources = [] }: Prepared, sites: Sites | undefined): Arrival {
  const { document, ref } = reading
  return { name, document, ref, sources: sources.length > 0 ? sources : [toSource(document, {}, sites)] }
}

/** Where a document came from, by what is known of it. */
function toSource({ publisher, authors }: Document, facts: SourceFacts, sites: Sites | undefined): NewSource {
  const { url, publisherType: given, retrieved } = facts
  return {
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    authors,
    ...(retrieved === undefined ? {} : { retrieved }),
    rank: rankOf({ given, url, publisher, isFetched: retrieved !== undefined }, sites),
    state: 'current',
  }
}

function tell({ onOutcome }: AddOptions, { name, document, ref }: Arrival, result: Added): void {
  onOutcome({ name, id: document.id, ...(ref === undefined ? {} : { ref }), result })
}

async function putProblem({ store, options, places }: Run, name: string, problem: Problem): Promise<void> {
  await store.write(writer =>
    writer.problems.put([{ ...problem, place: toPlaceText(problem.place), at: options.at() }]),
  )
  places.add(placeOf(name).key)
  options.onOutcome({ name, problem })
}

async function clearProblem({ places }: Run, writer: Writer, name: string): Promise<void> {
  const { key, file, line } = placeOf(name)
  if (!places.delete(key)) return
  await writer.problems.clear(toPlaceText(file), line.line ?? 0)
}

/** Names of files may hold anything. */
const toPlaceText = (place: string) => place.toWellFormed().replaceAll('\0', '\ufffd')

/** `news.ndjson:7` is line 7 of a file. */
function placeOf(name: string): {
  readonly key: string
  readonly file: string
  readonly line: { readonly line?: number }
} {
  // What ends an address without a path is its port.
  const found = /^https?:\/\/[^/]*$/i.test(name) ? undefined : /^(?<file>.*):(?<line>\d{1,9})$/s.exec(name)?.groups
  return found
    ? { key: name, file: found.file!, line: { line: Number(found.line) } }
    : { key: name, file: name, line: {} }
}

/** So many places of problems are remembered; those beyond are told until they are read anew. */
const MOST_PLACES = 10_000

async function knownPlaces(store: Store): Promise<Set<string>> {
  const places = new Set<string>()
  let cursor: string | null = null
  do {
    const page = await store.problems.list({ limit: 1_000, cursor })
    for (const { place, line } of page.items) places.add(line === undefined ? place : `${place}:${line}`)
    cursor = page.next
  } while (cursor !== null && places.size < MOST_PLACES)
  return places
}
