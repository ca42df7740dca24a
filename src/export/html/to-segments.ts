import type { Span } from '../../model/index.ts'
import { BY_WEIGHT, type Kind } from './kinds.ts'

/** Words of the text that belong to an entry. */
export type Highlight = {
  readonly span: Span
  readonly kind: Kind
  /** The entry that a click leads to. */
  readonly entry: string
  /** Whether it shows from the start. What does not still cuts the text, so that it can be shown once it is chosen. */
  readonly isMarked: boolean
}

/** A piece of the text on which the same marks lie from end to end. */
export type Segment = Span & {
  /** Kinds of the marks that lie on it, from the least to the most. */
  readonly kinds: readonly Kind[]
  /** The entry of the mark on top; null where no mark lies. */
  readonly entry: string | null
  /** Whether any highlight lies on it, marked or not. */
  readonly isCovered: boolean
  /** Kinds of the marks that begin with it and end with it, for signs that stand only at the two ends. */
  readonly begins: readonly Kind[]
  readonly ends: readonly Kind[]
}

const LAYERS = BY_WEIGHT.length

/**
 * Cuts a text where any highlight begins or ends, and at the places in `cuts`. The segments cover the text exactly once, in
 * order. The time is that of sorting the highlights: however many lie on each other, each is looked at twice.
 */
export function toSegments(length: number, highlights: readonly Highlight[], cuts: readonly number[] = []): Segment[] {
  const inText = highlights
    .map(each => ({ ...each, span: { start: each.span.start, end: Math.min(each.span.end, length) } }))
    .filter(({ span }) => span.start < span.end)
  const places = [0, length, ...cuts, ...inText.flatMap(({ span }) => [span.start, span.end])]
  const bounds = [...new Set(places)].filter(place => place >= 0 && place <= length).sort((a, b) => a - b)
  const opening = inText
    .map((highlight, order) => ({
      ...highlight,
      order,
      layer: highlight.isMarked ? BY_WEIGHT.indexOf(highlight.kind) : LAYERS,
    }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || b.order - a.order)
  const endings = new Set(opening.filter(each => each.isMarked).map(({ layer, span }) => span.end * LAYERS + layer))
  /** One stack a kind. What has ended is taken off once it comes to the top: below, it neither shows nor matters. */
  const stacks: Highlight[][] = Array.from({ length: LAYERS + 1 }, () => [])
  const segments: Segment[] = []
  let next = 0
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [start, end] = [bounds[i]!, bounds[i + 1]!]
    for (const stack of stacks) while (stack.length > 0 && stack.at(-1)!.span.end <= start) stack.pop()
    const begun = new Set<number>()
    for (; next < opening.length && opening[next]!.span.start === start; next++) {
      stacks[opening[next]!.layer]!.push(opening[next]!)
      begun.add(opening[next]!.layer)
    }
    const layers = BY_WEIGHT.map((_, layer) => layer).filter(layer => stacks[layer]!.length > 0)
    segments.push({
      start,
      end,
      kinds: layers.map(layer => BY_WEIGHT[layer]!),
      entry: layers.length === 0 ? null : stacks[layers.at(-1)!]!.at(-1)!.entry,
      isCovered: layers.length > 0 || stacks[LAYERS]!.length > 0,
      begins: layers.filter(layer => begun.has(layer)).map(layer => BY_WEIGHT[layer]!),
      ends: layers.filter(layer => endings.has(end * LAYERS + layer)).map(layer => BY_WEIGHT[layer]!),
    })
  }
  return segments
}
