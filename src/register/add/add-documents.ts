import type { Added, NewSource, Writer } from '../../store/index.ts'
import { joinCopies } from '../copies/join-copies.ts'
import { waitAgain } from '../settle/wait-again.ts'
import type { Prepared } from './prepared.ts'

/** A document that is made ready, and what is known of it beside. */
export type Ready = { readonly prepared: Prepared; readonly sources: readonly NewSource[] }

export type Circumstances = {
  /** Version of the extractor. */
  readonly extractor: string
  readonly at: string
  /** The collection that they come into; none unless said. */
  readonly collection?: string | null | undefined
}

/**
 * Writes documents with their findings, which then wait to be resolved. A known document is left as it is, but for new sources of it. What is wrong with one
 * of them is wrong with all.
 */
export async function addDocuments(
  writer: Writer,
  documents: readonly Ready[],
  { extractor, at, collection }: Circumstances,
): Promise<readonly Added[]> {
  const results = await writer.documents.addAll(
    documents.map(({ prepared: { reading, chrome, contexts }, sources }) => ({
      ...{ reading, chrome, contexts, sources, extractor, at },
      ...(collection === undefined ? {} : { collection }),
    })),
  )
  const those = (result: Added) => documents.filter((_, index) => results[index] === result)
  const fresh = those('added').map(({ prepared }) => prepared)
  await writer.findings.wait(fresh.flatMap(({ waiting }) => waiting))
  for (const { reading, copyOf } of fresh)
    if (copyOf !== undefined) await writer.documents.setCopyOf([reading.document.id], copyOf)
  const moved = await joinCopies(
    writer,
    fresh.flatMap(({ reading, signature, copyOf }) =>
      signature === null || copyOf !== undefined ? [] : { documentId: reading.document.id, ...signature },
    ),
  )
  // Findings of new documents wait already; a better source may change what is chosen.
  const isNew = new Set(fresh.map(({ reading }) => reading.document.id))
  await waitAgain(writer, [
    ...moved.filter(id => !isNew.has(id)),
    ...those('new-source').map(({ prepared }) => prepared.reading.document.id),
  ])
  return results
}
