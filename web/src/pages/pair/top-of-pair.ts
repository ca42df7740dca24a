import { type Pair, promisesQuery, tiesQuery } from '../../data/answers.ts'
import { facetsQuery } from '../../data/queries.ts'
import { queryClient } from '../../data/query-client.ts'

/** Two countries in alphabetic order, as an address names them; null where it does not. */
export function toPair(written: string): Pair | null {
  const codes = written.toUpperCase().split(/[-,]/)
  const [a, b] = codes.toSorted()
  return a === undefined || b === undefined || codes.length !== 2 ? null : [a, b]
}

export const filtersOf = (pair: Pair) => ({ between: pair.join(',') })

/** What stands at the top of the page of a pair. */
export const topOf = (pair: Pair) => ({
  ties: tiesQuery(pair),
  counts: facetsQuery(filtersOf(pair), ['sector', 'year']),
  promises: promisesQuery(filtersOf(pair)),
})

/** Asks for it while the files of the page are on their way. */
export function askForPair({ pair: written = '' }: { readonly pair?: string | undefined }): void {
  const pair = toPair(written)
  if (!pair) return
  const { ties, counts, promises } = topOf(pair)
  void queryClient.prefetchQuery(ties)
  void queryClient.prefetchQuery(counts)
  void queryClient.prefetchQuery(promises)
}
