import type { Span } from '../../model/index.ts'

/** A longer passage is cut: databases refuse to index too much at once, and a hit should point at a place. */
const LONGEST = 4_000
/** Where a cut may fall, best first, and how far before the end of a passage it is looked for. */
const CUTS = ['\n\n', '\n', '. ', '。', ' '] as const
const REACH = 1_500

/** Parts of a text of at most 4,000 units, cut between paragraphs where that is possible, without the spans that are not searched. */
export function splitPassages(text: string, body: Span, without: readonly Span[]): Span[] {
  const passages: Span[] = []
  let start = body.start
  for (const gap of [...without, { start: body.end, end: body.end }]) {
    const end = Math.min(gap.start, body.end)
    if (end > start) passages.push(...cutSpan(text, start, end))
    start = Math.max(start, gap.end)
  }
  return passages
}

function cutSpan(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let at = start
  while (end - at > LONGEST) {
    const to = at + findCut(text.slice(at, at + LONGEST))
    spans.push({ start: at, end: to })
    at = to
  }
  spans.push({ start: at, end })
  return spans.filter(span => text.slice(span.start, span.end).trim() !== '')
}

function findCut(piece: string): number {
  for (const cut of CUTS) {
    const at = piece.lastIndexOf(cut)
    if (at > piece.length - REACH) return at + cut.length
  }
  // Not between the two halves of a sign.
  return piece.length - (/[\ud800-\udbff]$/.test(piece) ? 1 : 0)
}
