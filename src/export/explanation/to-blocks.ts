import type { TraceStep } from '../../extract/index.ts'
import type { Span } from '../../model/index.ts'

/** Sentences that belong together, since a step crosses from one to the next, and the steps that touch them. */
export type Block = Span & { readonly steps: readonly TraceStep[] }

/**
 * The sentences that any step touches, in order. A sentence that none touches is left out, and so is what has no words.
 * Steps outside the text are ignored.
 */
export function toBlocks(text: string, steps: readonly TraceStep[]): Block[] {
  const ordered = steps
    .filter(({ span }) => span.start < text.length && span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const starts = sentenceStarts(text)
  const blocks: Block[] = []
  let sentence = 0
  for (let next = 0; next < ordered.length; ) {
    while (endOf(sentence) <= ordered[next]!.span.start) sentence++
    const start = starts[sentence]!
    const touching: TraceStep[] = []
    for (; next < ordered.length && ordered[next]!.span.start < endOf(sentence); next++) {
      touching.push(ordered[next]!)
      while (endOf(sentence) < Math.min(ordered[next]!.span.end, text.length)) sentence++
    }
    const span = trim(text, start, endOf(sentence))
    if (span.start < span.end) blocks.push({ ...span, steps: touching })
  }
  return blocks

  function endOf(index: number): number {
    return starts[index + 1] ?? text.length
  }
}

let segmenter: Intl.Segmenter | undefined

/** Where sentences and lines begin. Each reaches to the next one, so that together they cover the text. */
function sentenceStarts(text: string): number[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'sentence' })
  const starts: number[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found + 1
    if (end - start < 2) starts.push(start)
    else for (const { index } of segmenter.segment(text.slice(start, end))) starts.push(start + index)
    start = end
  }
  return starts
}

/** The span without the blanks around it. */
function trim(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}
