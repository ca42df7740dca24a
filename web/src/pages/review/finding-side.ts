import { useQueries } from '@tanstack/react-query'
import { documentQuery } from '../../data/queries.ts'
import type { Asked, Entry, FoundAgreement, ShownDocument } from '../../data/types.ts'

/** One of two findings that are compared: what was read, in which document, and the agreement that holds it now. */
export type Side = {
  readonly name: 'A' | 'B'
  readonly finding: FoundAgreement
  readonly shown: ShownDocument
  readonly entry: Entry | null
}
export type Sides = readonly [Side, Side]

/** The two sides of a question: undefined while their documents are fetched, null where one of them cannot be shown. */
export function useSides({ question, entries, documents }: Asked): {
  readonly sides: Sides | null | undefined
  readonly error: unknown
  readonly refetch: () => void
} {
  const results = useQueries({
    queries: documents.map(id => ({ ...documentQuery(id ?? ''), enabled: id !== null })),
  })
  const error = results.find(result => result.error)?.error ?? null
  const refetch = () => {
    for (const result of results) if (result.error) void result.refetch()
  }
  const sides = (['A', 'B'] as const).map((name, place): Side | null | undefined => {
    if (documents[place] === null) return null
    const shown = results[place]?.data
    if (!shown) return undefined
    const finding = shown.reading.agreements.find(({ id }) => id === (name === 'A' ? question.a : question.b))
    return finding ? { name, finding, shown, entry: entries[place] ?? null } : null
  })
  const [a, b] = sides
  if (a === null || b === null) return { sides: null, error, refetch }
  return { sides: a && b ? [a, b] : undefined, error, refetch }
}
