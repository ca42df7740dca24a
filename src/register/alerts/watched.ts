import { codesOf, REVIEWS } from '../../model/index.ts'
import type { EntryFilter, EntryRow, Reader } from '../../store/index.ts'

/** A version of an agreement. */
export type Version = Pick<EntryRow, 'id' | 'version' | 'updated'>

const PAGE = 10_000

/** Every agreement, those that people rejected as well. */
export const EVERYTHING: EntryFilter = { reviews: codesOf(REVIEWS) }

/** The agreements of a filter that were written at or after a time, newest first; all where none is given. */
export async function* writtenSince(
  reader: Reader,
  filter: EntryFilter,
  since: string | undefined,
): AsyncGenerator<Version> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Reader['entries']['rows']>> = await reader.entries.rows(filter, {
      limit: PAGE,
      cursor,
      order: 'updated',
    })
    for (const { id, version, updated } of page.items) {
      if (since !== undefined && updated < since) return
      yield { id, version, updated }
    }
    cursor = page.next
  } while (cursor !== null)
}
