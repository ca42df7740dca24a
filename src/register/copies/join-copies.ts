import type { Writer } from '../../store/index.ts'
import { likeness, type Signature } from './signature.ts'

/** From this share of common shingles on two texts are one story, copied or lightly rewritten. */
const LEAST = 0.5
/** So many documents of each band are looked at: one of a story is enough to know its group by. */
const MOST_OF_A_BAND = 8

/**
 * Finds the story that a new document copies, and puts it and all its copies into one group, named after the least document id in it, so that
 * the name does not depend on who came first.
 *
 * @returns documents whose group has changed
 */
export async function joinCopies(writer: Writer, documentId: string, signature: Signature): Promise<string[]> {
  const candidates = await writer.copies.candidates(signature.bands, MOST_OF_A_BAND)
  const alike = candidates.filter(
    each => each.documentId !== documentId && likeness(each.signature, signature.values) >= LEAST,
  )
  await writer.documents.putSignature(documentId, signature.values, signature.bands)
  if (alike.length === 0) return []
  const groups = new Set(alike.flatMap(({ copyOf }) => copyOf ?? []))
  const members = new Set([documentId, ...alike.map(each => each.documentId)])
  for (const group of groups) for (const id of await writer.copies.group(group)) members.add(id)
  return joinAll(writer, [...members])
}

/** Puts documents into one group. */
async function joinAll(writer: Writer, members: readonly string[]): Promise<string[]> {
  const group = members.toSorted()[0]!
  const known = new Set(await writer.copies.group(group))
  const moved = members.filter(id => !known.has(id))
  for (const id of moved) await writer.documents.setCopyOf(id, group)
  return moved
}
