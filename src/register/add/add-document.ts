import type { Added, NewSource, Writer } from '../../store/index.ts'
import { joinCopies } from '../copies/join-copies.ts'
import { waitAgain } from '../settle/wait-again.ts'
import type { Prepared } from './prepared.ts'

/** What is known of a document beside what was made of it. */
export type Circumstances = {
  readonly sources: readonly NewSource[]
  /** Version of the extractor. */
  readonly extractor: string
  readonly at: string
}

/** Writes a document with its findings, which then wait to be resolved. A known document is left as it is, but for a new source of it. */
export async function addDocument(
  writer: Writer,
  { signature, waiting, copyOf, ...prepared }: Prepared,
  circumstances: Circumstances,
): Promise<Added> {
  const { id } = prepared.reading.document
  const added = await writer.documents.add({ ...prepared, ...circumstances })
  if (added === 'known') return added
  if (added === 'new-source') {
    // A better source may change what is chosen.
    await waitAgain(writer, [id])
    return added
  }
  await writer.findings.wait(waiting)
  if (copyOf !== undefined) await writer.documents.setCopyOf(id, copyOf)
  else if (signature !== null) {
    const moved = await joinCopies(writer, id, signature)
    await waitAgain(
      writer,
      moved.filter(moving => moving !== id),
    )
  }
  return added
}
