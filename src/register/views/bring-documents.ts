import type { Reading } from '../../model/index.ts'
import type { NewSource, Store, StoredDocument, Writer } from '../../store/index.ts'
import { addDocuments } from '../add/add-documents.ts'
import { prepareReading } from '../add/prepare.ts'
import type { Prepared } from '../add/prepared.ts'
import { rereadDocument } from '../reread/reread-document.ts'
import { waitAgain } from '../settle/wait-again.ts'
import { dropDocument } from './drop-document.ts'
import type { ViewOf } from './view-of.ts'

type Seen = { readonly stored: StoredDocument; readonly reading: Reading; readonly sources: readonly NewSource[] }

/** Brings documents into a view as they are now, and takes out what is not to be seen. False where the view has to be made anew for that. */
export async function bringDocuments(of: ViewOf, ids: readonly string[]): Promise<boolean> {
  const seen = await findSeen(of, ids)
  const fresh: Seen[] = []
  for (const id of ids) {
    const found = seen.get(id)
    if (!(await of.view.documents.has(id))) {
      if (found) fresh.push(found)
    } else if (found) await change(of, found)
    else if (!(await dropDocument(of, id))) return false
  }
  const ready = fresh.map(({ stored, reading, sources }) => ({
    ...{ extractor: stored.extractor, at: stored.added, sources },
    prepared: prepareReading(reading, of.knowledge),
  }))
  for (const group of Map.groupBy(ready, ({ extractor, at }) => `${extractor} ${at}`).values()) {
    const { extractor, at } = group[0]!
    await of.view.write(writer => addDocuments(writer, group, { extractor, at }))
  }
  return true
}

/** What the view may see of documents: the sources that are for it, and what was read. Those of which it sees no source are left out. */
async function findSeen({ store, collections }: ViewOf, ids: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
  const hidden = await store.collections.of(ids)
  const sourcesOf = await store.documents.sourcesOf(ids)
  const seen = new Map<string, Seen>()
  for (const id of ids) {
    const sources = (sourcesOf.get(id) ?? []).filter((_, ordinal) => {
      const held = hidden.get(id)?.[ordinal] ?? []
      return held.length === 0 || held.some(name => collections.has(name))
    })
    const stored = sources.length > 0 ? await store.documents.get(id) : null
    const reading = stored && (await store.documents.reading(id))
    if (!stored || !reading) continue
    seen.set(id, {
      stored,
      reading: await withoutByHand(store, reading),
      sources: sources.map(({ documentId: _, ...source }) => source),
    })
  }
  return seen
}

/** What people entered comes with their decisions. */
async function withoutByHand(store: Pick<Store, 'decisions'>, reading: Reading): Promise<Reading> {
  const decisions = await store.decisions.about(reading.agreements.map(({ id }) => id))
  const byHand = new Set(
    decisions.flatMap(each => (each.kind === 'create' && each.what === 'agreement' ? [each.agreement.id] : [])),
  )
  return byHand.size === 0
    ? reading
    : { ...reading, agreements: reading.agreements.filter(({ id }) => !byHand.has(id)) }
}

/** A document that the view has as it is now. */
async function change({ view, knowledge, at }: ViewOf, { stored, reading, sources }: Seen): Promise<void> {
  const { id } = stored.document
  const before = (await view.documents.sources(id)).map(({ documentId: _, ...source }) => source)
  if (JSON.stringify(before) !== JSON.stringify(sources))
    await view.write(async writer => {
      await writer.documents.putSources(id, sources)
      await waitAgain(writer, [id])
    })
  const there = await view.documents.reading(id)
  const isSame = there !== null && JSON.stringify(await withoutByHand(view, there)) === JSON.stringify(reading)
  await view.write(async writer => {
    if (!isSame) await readAgain(writer, prepareReading(reading, knowledge))
    else if ((await writer.documents.get(id))?.extractor !== stored.extractor)
      await writer.documents.setExtractor(id, stored.extractor)
  })
  async function readAgain(writer: Writer, prepared: Prepared): Promise<void> {
    await rereadDocument(writer, prepared, { extractor: stored.extractor, knowledge, at: at() })
  }
}
