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
import { addDocuments } from './add-documents.ts'
import { batchInputs } from './batch-inputs.ts'
import type { Input, Problem } from './input.ts'
import type { KnowledgeText, Task } from './prepare-batch.ts'
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
  /** The collection that documents come into; without one everybody sees those that are new, with null all. */
  readonly collection?: string | null | undefined
  readonly onOutcome: (outcome: Outcome) => void
  /** Ends the input; what was begun is finished. */
  readonly signal?: AbortSignal
}

/** Batches under way for each worker, so that none waits while others are written. */
const BATCHES_A_WORKER = 4

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
  const writes: Promise<void>[] = []
  const given: Arrival[] = []
  const tasks: { readonly name: string; readonly task: Task; readonly arrival?: Arrival }[] = []
  for (const input of batch) {
    if ('problem' in input) writes.push(putProblem(run, input.name, input.problem))
    else if ('line' in input) tasks.push({ name: input.name, task: { line: input.line } })
    else given.push({ ...input, sources: [toSource(input.document, input.source, run.options.sites)] })
  }
  for (const arrival of await leaveKnown(run, given)) {
    const { name, document, ref } = arrival
    tasks.push({ name, task: { document, ref }, arrival })
  }
  const results = tasks.length === 0 ? [] : await run.preparer.run(tasks.map(({ task }) => task))
  const prepared = new Map<Arrival, Prepared>()
  for (const [index, result] of results.entries()) {
    const { name, arrival } = tasks[index]!
    if (!('prepared' in result)) writes.push(putProblem(run, name, toProblem(name, result)))
    else prepared.set(arrival ?? toArrival(name, result.prepared, run.options.sites), result.prepared)
  }
  // Lines tell only now what documents they hold.
  const isOfLine = (arrival: Arrival) => !given.includes(arrival)
  const arrivals = [...prepared.keys()]
  const left = [...arrivals.filter(each => !isOfLine(each)), ...(await leaveKnown(run, arrivals.filter(isOfLine)))]
  writes.push(
    putAll(
      run,
      left.map(arrival => ({ arrival, prepared: prepared.get(arrival)! })),
    ),
  )
  await Promise.all(writes)
}

/** A document that comes in, and where it came from. */
type Arrival = {
  readonly name: string
  readonly document: Document
  readonly ref?: string | undefined
  readonly sources: readonly NewSource[]
}

/** Those that are not there, or come from somewhere new. Of the others is told that they are known: there is nothing to read or to write. */
async function leaveKnown({ store, options, places }: Run, arrivals: readonly Arrival[]): Promise<readonly Arrival[]> {
  // A known document may be new to a collection.
  if (arrivals.length === 0 || options.collection !== undefined) return arrivals
  const known = await store.documents.sourcesOf(arrivals.map(({ document }) => document.id))
  const isKnown = ({ name, document, sources }: Arrival) => {
    const there = known.get(document.id)
    if (there === undefined || places.has(placeOf(name).key)) return false
    return sources.every(source =>
      there.some(each => (source.url === undefined ? each.publisher === source.publisher : each.url === source.url)),
    )
  }
  for (const arrival of arrivals.filter(isKnown)) tell(options, arrival, 'known')
  return arrivals.filter(arrival => !isKnown(arrival))
}

type Ready = { readonly arrival: Arrival; readonly prepared: Prepared }

/** Writes documents together. Where that fails, for one of them may be at fault, each by itself. */
async function putAll(run: Run, documents: readonly Ready[]): Promise<void> {
  if (documents.length === 0) return
  const { extractor, at, collection } = run.options
  try {
    const results = await run.store.write(async writer => {
      const added = await addDocuments(
        writer,
        documents.map(({ arrival: { sources }, prepared }) => ({ prepared, sources })),
        { extractor, at: at(), collection },
      )
      for (const { arrival } of documents) await clearProblem(run, writer, arrival.name)
      return added
    })
    for (const [index, { arrival }] of documents.entries()) tell(run.options, arrival, results[index]!)
    for (const { arrival } of documents) run.places.delete(placeOf(arrival.name).key)
  } catch (error) {
    if (!(error instanceof StoreError) || !OF_THE_INPUT.has(error.code)) throw error
    if (documents.length > 1) await Promise.all(documents.map(document => putAll(run, [document])))
    else await putProblem(run, documents[0]!.arrival.name, toProblem(documents[0]!.arrival.name, error))
  }
}

function toProblem(name: string, { code, message }: { readonly code: string; readonly message: string }): Problem {
  const { file, line } = placeOf(name)
  return { place: file, ...line, code, message }
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
  if (places.has(key)) await writer.problems.clear(toPlaceText(file), line.line ?? 0)
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
