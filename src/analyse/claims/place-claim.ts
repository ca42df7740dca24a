/** An agreement of two countries as a document tells of it: the pair, and where its words are. */
export type Told = { readonly pair: string; readonly start: number; readonly end: number }

export type Surroundings = {
  /** Countries that the sentence names. */
  readonly named: readonly string[]
  /** Agreements of two countries in the same document. */
  readonly told: readonly Told[]
  /** Countries that the document names. */
  readonly countries: readonly string[]
}

/**
 * Of which two countries a sentence speaks: those that it names, where these are two; else those of the agreement next to it in its paragraph; else the only two of which its document tells. Null where
 * it names more, or nothing says it.
 */
export function placeClaim(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { named, told, countries }: Surroundings,
): string | null {
  if (named.length === 2) return named.toSorted().join('-')
  if (named.length > 2) return null
  const fitting = told.filter(({ pair }) => named.every(country => pair.split('-').includes(country)))
  const paragraph = {
    start: text.lastIndexOf('\n', start) + 1,
    end: (text.indexOf('\n', end) + 1 || text.length + 1) - 1,
  }
  const [nearest] = fitting
    .filter(each => each.start < paragraph.end && paragraph.start < each.end)
    .map(each => ({ ...each, gap: Math.max(0, start - each.end, each.start - end) }))
    .sort((a, b) => a.gap - b.gap || b.start - a.start)
  if (nearest) return nearest.pair
  const pairs = new Set(fitting.map(({ pair }) => pair))
  if (pairs.size > 0) return pairs.size === 1 ? [...pairs][0]! : null
  return told.length === 0 && countries.length === 2 ? countries.toSorted().join('-') : null
}
