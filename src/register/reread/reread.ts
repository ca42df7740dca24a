import type { Knowledge } from '../../knowledge/index.ts'
import type { Decision, Reading } from '../../model/index.ts'
import { eachOf, type Store } from '../../store/index.ts'
import type { KnowledgeText, Task } from '../add/prepare-batch.ts'
import { startPreparer } from '../add/preparer.ts'
import { asGiven, rereadDocument } from './reread-document.ts'

export type RereadOptions = {
  readonly workers: number
  readonly knowledge: Knowledge
  /** The same as texts, for threads. */
  readonly knowledgeTexts: readonly KnowledgeText[]
  readonly extractor: string
  readonly at: () => string
  /** Also documents that this version read: after a change of knowledge. */
  readonly isAll: boolean
  readonly onRead?: (documents: number) => void
  readonly signal?: AbortSignal
}

export type RereadReport = {
  readonly documents: number
  /** Documents of which something else was read. */
  readonly changed: number
  readonly findings: { readonly renamed: number; readonly gone: number; readonly fresh: number }
  /** Decisions whose words stand in no finding any more. */
  readonly unanchored: readonly Decision[]
  readonly failed: readonly { readonly documentId: string; readonly message: string }[]
}

const BATCH = 16

/**
 * Reads documents again that an older extractor read, each in a transaction of its own. Register ids and decisions stay where their words stand in a finding; those
 * whose words do not are told. A run that is stopped goes on where it was.
 */
export async function reread(store: Store, options: RereadOptions): Promise<RereadReport> {
  const report = {
    documents: 0,
    changed: 0,
    findings: { renamed: 0, gone: 0, fresh: 0 },
    unanchored: new Map<string, Decision>(),
  }
  const failed: { documentId: string; message: string }[] = []
  const preparer = await startPreparer(options.workers, options.knowledgeTexts)
  try {
    for await (const ids of inBatches(idsOf(store, options), BATCH)) {
      if (options.signal?.aborted) break
      const tasks: Task[] = []
      for (const id of ids) {
        const reading = await store.documents.reading(id)
        if (reading) tasks.push({ document: asGiven(reading.document), ref: reading.ref })
      }
      for (const [index, result] of (await preparer.run(tasks)).entries()) {
        const id = ids[index]!
        report.documents++
        if (!('prepared' in result)) {
          failed.push({ documentId: id, message: result.message })
          continue
        }
        const scope = { extractor: options.extractor, knowledge: options.knowledge, at: options.at() }
        if (isSame(await store.documents.reading(id), result.prepared.reading)) {
          await store.write(writer => writer.documents.setExtractor(id, options.extractor))
          continue
        }
        const done = await store.write(writer => rereadDocument(writer, result.prepared, scope))
        report.changed++
        for (const name of ['renamed', 'gone', 'fresh'] as const) report.findings[name] += done[name]
        for (const decision of done.unanchored) report.unanchored.set(decision.id, decision)
      }
      options.onRead?.(report.documents)
    }
  } finally {
    await preparer.end()
  }
  return { ...report, unanchored: [...report.unanchored.values()], failed }
}

/** Whether the same was found, of its publication as well; how a document is described otherwise does not change by reading it again. */
function isSame(before: Reading | null, now: Reading): boolean {
  const found = ({ document: { published, publishedBasis }, ref: _, ...rest }: Reading) =>
    JSON.stringify([published, publishedBasis, rest])
  return before !== null && found(before) === found(now)
}

async function* idsOf(store: Store, { isAll, extractor }: RereadOptions): AsyncGenerator<string> {
  if (!isAll) yield* eachOf(page => store.documents.readByOther(extractor, page))
  else for await (const { document } of eachOf(page => store.documents.all(page), 50)) yield document.id
}

async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
