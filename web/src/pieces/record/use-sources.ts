import { useQueries } from '@tanstack/react-query'
import { documentQuery } from '../../data/queries.ts'
import type { ShownEntry } from '../../data/types.ts'
import type { SourceText } from './quotes-of.ts'

/** Of an agreement with very many sources these are read; the others are named. */
const MOST = 8

/** The texts behind an agreement, in the order in which its page numbers them; undefined while they are fetched. */
export function useSources(shown: ShownEntry | undefined): readonly SourceText[] | undefined {
  const ids = (shown?.documents ?? []).slice(0, MOST).map(({ id }) => id)
  const results = useQueries({ queries: ids.map(id => documentQuery(id)) })
  if (!shown || results.some(({ isPending }) => isPending)) return undefined
  return ids.map((id, place) => {
    const document = results[place]?.data?.document
    return { id, text: document?.text ?? '', pages: document?.pages }
  })
}
