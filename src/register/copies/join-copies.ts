import type { CopyCandidate, DocumentSignature, Writer } from '../../store/index.ts'
import { likeness } from './signature.ts'

/** From this share of common shingles on two texts are one story, copied or lightly rewritten. */
const LEAST = 0.5
/** So many documents of each band are looked at: one of a story is enough to know its group by. */
const MOST_OF_A_BAND = 8

/**
 * Finds the stories that new documents copy, and puts each with all its copies into one group, named after the least document id in it, so that
 * the name does not depend on who came first.
 *
 * @returns documents whose group has changed
 */
export async function joinCopies(writer: Writer, fresh: readonly DocumentSignature[]): Promise<string[]> {
  if (fresh.length === 0) return []
  await writer.documents.putSignatures(fresh)
  const candidates = await writer.copies.candidates(
    fresh.flatMap(({ bands }) => bands),
    MOST_OF_A_BAND,
  )
  const groups = new Groups(writer)
  for (const { documentId, values, bands } of fresh) {
    const near = new Map(bands.flatMap(band => candidates.get(band) ?? []).map(each => [each.documentId, each]))
    near.delete(documentId)
    const alike = [...near.values()].filter(each => likeness(each.signature, values) >= LEAST)
    if (alike.length > 0) await groups.join([{ documentId, copyOf: null }, ...alike])
  }
  return groups.write()
}

/** Groups of copies as they become, written at the end. */
class Groups {
  readonly #writer: Writer
  readonly #moved = new Map<string, string>()

  constructor(writer: Writer) {
    this.#writer = writer
  }

  /** Puts documents, and all that are in a group with one of them, into one group. */
  async join(documents: readonly Pick<CopyCandidate, 'documentId' | 'copyOf'>[]): Promise<void> {
    const groupOf = ({ documentId, copyOf }: (typeof documents)[number]) => this.#moved.get(documentId) ?? copyOf
    const single = documents.filter(each => groupOf(each) === null).map(({ documentId }) => documentId)
    const groups = [...new Set(documents.flatMap(each => groupOf(each) ?? []))]
    const name = [...single, ...groups].sort()[0]!
    for (const id of single) this.#moved.set(id, name)
    // A group that keeps its name stays as it is, however large.
    for (const group of groups)
      if (group !== name) for (const id of await this.#members(group)) this.#moved.set(id, name)
  }

  async #members(group: string): Promise<readonly string[]> {
    const written = (await this.#writer.copies.group(group)).filter(id => !this.#moved.has(id))
    return [...written, ...[...this.#moved].flatMap(([id, now]) => (now === group ? [id] : []))]
  }

  /** Writes what has changed, and tells of which documents. */
  async write(): Promise<string[]> {
    for (const [group, moved] of Map.groupBy(this.#moved, ([, group]) => group))
      await this.#writer.documents.setCopyOf(
        moved.map(([id]) => id),
        group,
      )
    return [...this.#moved.keys()]
  }
}
