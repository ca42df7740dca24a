import {
  type Added,
  type NewSource,
  type Store,
  StoreError,
  type StoreErrorCode,
  type Writer,
} from '../../store/index.ts'
import { addDocument } from './add-document.ts'
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
  /** Version of the extractor, kept with each document. */
  readonly extractor: string
  readonly at: () => string
  readonly onOutcome: (outcome: Outcome) => void
  /** Ends the input; what was begun is finished. */
  readonly signal?: AbortSignal
}

/** A batch is handed on when it has this many characters or documents, or when nothing has come for so many milliseconds. */
const ENOUGH_CHARACTERS = 32_768
const ENOUGH_DOCUMENTS = 16
const PATIENCE = 50
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
    for await (const batch of inBatches(inputs, options.signal)) {
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
  const fresh: Readable[] = []
  const tasks: Task[] = []
  const writes: Promise<void>[] = []
  for (const input of batch) {
    if ('problem' in input) writes.push(putProblem(run, input.name, input.problem))
    else if (!(await isKnown(run, input))) {
      fresh.push(input)
      tasks.push('reading' in input ? { reading: input.reading } : { document: input.document, ref: input.ref })
    }
  }
  const results = tasks.length === 0 ? [] : await run.preparer.run(tasks)
  writes.push(...results.map((result, index) => putResult(run, fresh[index]!, result)))
  await Promise.all(writes)
}

type Readable = Exclude<Input, { readonly problem: Problem }>
const documentOf = (input: Readable) => ('reading' in input ? input.reading.document : input.document)

/** Whether the document is there and none of its sources is new: then there is nothing to read or to write. */
async function isKnown({ store, options, places }: Run, input: Readable): Promise<boolean> {
  const { id } = documentOf(input)
  if (places.has(placeOf(input.name).key)) return false
  const known = await store.documents.sources(id)
  if (known.length === 0) return false
  const isThere = (source: NewSource) =>
    known.some(each => (source.url === undefined ? each.publisher === source.publisher : each.url === source.url))
  if (!sourcesOf(input).every(isThere)) return false
  tell(options, input, 'known')
  return true
}

async function putResult(run: Run, input: Readable, result: TaskResult): Promise<void> {
  const place = placeOf(input.name)
  if (!('prepared' in result)) {
    const { code, message } = result
    return putProblem(run, input.name, { place: place.file, ...place.line, code, message })
  }
  try {
    const added = await run.store.write(async writer => {
      await clearProblem(run, writer, input.name)
      return addDocument(writer, result.prepared, toCircumstances(run, input, result.prepared))
    })
    tell(run.options, input, added)
  } catch (error) {
    if (!(error instanceof StoreError) || !OF_THE_INPUT.has(error.code)) throw error
    await putProblem(run, input.name, { place: place.file, ...place.line, code: error.code, message: error.message })
  }
}

/** What is wrong with one input only: the run goes on. */
const OF_THE_INPUT: ReadonlySet<StoreErrorCode> = new Set(['bad-text', 'bad-value', 'append-only', 'failed'])

const toCircumstances = ({ options }: Run, input: Readable, { sources }: Prepared) => ({
  sources: sources && sources.length > 0 ? sources : sourcesOf(input),
  extractor: options.extractor,
  at: options.at(),
})

/** Where an input came from. */
function sourcesOf(input: Readable): readonly NewSource[] {
  const { publisher, authors } = documentOf(input)
  if ('reading' in input && input.reading.sources && input.reading.sources.length > 0)
    return input.reading.sources.map(({ documentId: _, ...source }) => source)
  const { url, publisherType } = 'source' in input ? input.source : {}
  return [
    {
      ...(url === undefined ? {} : { url }),
      ...(publisher === undefined ? {} : { publisher }),
      authors,
      rank: rankOf(publisherType, url, publisher),
      state: 'current',
    },
  ]
}

function tell({ onOutcome }: AddOptions, input: Readable, result: Added): void {
  const ref = 'reading' in input ? input.reading.ref : input.ref
  onOutcome({ name: input.name, id: documentOf(input).id, ...(ref === undefined ? {} : { ref }), result })
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
  const found = /^(?<file>.*):(?<line>\d{1,9})$/s.exec(name)?.groups
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

/** Gathers inputs into batches, and hands on what there is where nothing more comes for a moment: somebody may wait for the outcome. */
async function* inBatches(
  inputs: AsyncIterable<Input>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Input[]> {
  const iterator = inputs[Symbol.asyncIterator]()
  let batch: Input[] = []
  let weight = 0
  let next = iterator.next()
  try {
    while (!signal?.aborted) {
      const item = batch.length === 0 ? await next : await soon(next)
      if (item?.done) break
      if (item !== null) {
        batch.push(item.value)
        weight += 'problem' in item.value ? 0 : documentOf(item.value).text.length
        next = iterator.next()
      }
      if (item !== null && weight < ENOUGH_CHARACTERS && batch.length < ENOUGH_DOCUMENTS) continue
      yield batch
      batch = []
      weight = 0
    }
    if (batch.length > 0) yield batch
  } finally {
    next.catch(() => {})
    void iterator.return?.()
  }
}

/** What a promise gives, or null where it takes too long. */
async function soon<T>(promise: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), PATIENCE)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
