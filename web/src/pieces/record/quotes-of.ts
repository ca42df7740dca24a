import { pageAt } from '../../../../src/model/index.ts'
import type { Evidence, PageStart, Span } from '../../data/types.ts'
import type { Quoted } from '../quote.tsx'
import { paragraphAt, paragraphsOf } from './paragraphs.ts'

/** A document behind a record, with its text. */
export type SourceText = {
  readonly id: string
  readonly text: string
  readonly pages?: readonly PageStart[] | undefined
}

const CONTEXT = 56
const MOST = 3

/** Words around a place, within its paragraph and cut between words. */
export function around(
  text: string,
  { start, end }: Span,
  paragraph: Span,
  context = CONTEXT,
): { before: string; after: string } {
  let from = Math.max(paragraph.start, start - context)
  if (from > paragraph.start) from = Math.min(start, text.indexOf(' ', from) + 1 || from)
  let to = Math.min(paragraph.end, end + context)
  if (to < paragraph.end) to = Math.max(end, text.lastIndexOf(' ', to))
  return {
    before: `${from > paragraph.start ? '…' : ''}${text.slice(from, start)}`,
    after: `${text.slice(end, to)}${to < paragraph.end ? '…' : ''}`,
  }
}

/** The places that carry a value, each once, with what stands around them; `sources` in the order in which they are numbered. */
export function quotesOf(evidence: readonly Evidence[], sources: readonly SourceText[]): readonly Quoted[] {
  const seen = new Set<string>()
  const quotes: Quoted[] = []
  for (const { documentId, spans } of evidence) {
    const source = sources.findIndex(({ id }) => id === documentId)
    const behind = sources[source]
    if (behind === undefined) continue
    const { text, pages } = behind
    const paragraphs = paragraphsOf(text)
    for (const span of spans) {
      const key = `${documentId} ${span.start}-${span.end}`
      if (seen.has(key) || quotes.length === MOST) continue
      seen.add(key)
      const number = paragraphAt(paragraphs, span.start)
      const paragraph = number === undefined ? span : paragraphs[number - 1]!
      const within = { start: paragraph.start, end: Math.max(paragraph.end, span.end) }
      const words = text.slice(span.start, span.end)
      const page = pageAt(pages, span.start)
      quotes.push({
        ...around(text, span, within),
        words,
        span,
        documentId,
        source: source + 1,
        paragraph: number,
        page,
      })
    }
  }
  return quotes
}
