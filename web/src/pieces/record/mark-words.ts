import type { Span } from '../../data/types.ts'
import type { QuoteKind } from '../quote.tsx'

type Mark = { readonly kind: QuoteKind; readonly span: Span }
export type Piece = { readonly start: number; readonly text: string; readonly kind: QuoteKind | null }

/** A passage in pieces, each of one kind or none; where marks lie on one another the shorter one wins. */
export function markWords(text: string, passage: Span, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks
    .map(({ kind, span }) => ({
      kind,
      start: Math.max(span.start, passage.start),
      end: Math.min(span.end, passage.end),
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const places = [...new Set([passage.start, passage.end, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const pieces: Piece[] = []
  for (const [place, start] of places.slice(0, -1).entries()) {
    const end = places[place + 1]!
    const kind = inside.findLast(each => each.start <= start && end <= each.end)?.kind ?? null
    const before = pieces.at(-1)
    if (before && before.kind === kind)
      pieces[pieces.length - 1] = { ...before, text: before.text + text.slice(start, end) }
    else pieces.push({ start, text: text.slice(start, end), kind })
  }
  return pieces
}
