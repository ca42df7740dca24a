import type { Instrument, Span } from '../../../model/index.ts'
import { INSTRUMENTS } from '../../../model/index.ts'
import type { Analyser, CueEntry } from '../analyser.ts'
import type { TokenSequence } from '../text/token-sequence.ts'

/** Cue words at a token: all entries of the longest run there. */
export type CueHit = { readonly at: number; readonly span: Span; readonly entries: readonly CueEntry[] }

/** The cue words of a stretch of tokens, in order. */
export function findCues(analyser: Analyser, { tokens }: TokenSequence, from: number, to: number): CueHit[] {
  const hits: CueHit[] = []
  for (let at = from; at < to; ) {
    const hit = analyser.cues.match(tokens, at, to)
    if (hit) hits.push({ at, span: { start: tokens.start[at]!, end: tokens.end[hit.to - 1]! }, entries: hit.value })
    at = hit?.to ?? at + 1
  }
  return hits
}

/** Whether a cue stands inside a stretch of text. */
export const isCueIn = ({ span }: CueHit, place: Span) => span.start >= place.start && span.end <= place.end

const ORDER = Object.keys(INSTRUMENTS)
const MOST_SPANS = 3
/** The instrument that cue words tell of: the strongest, of equals the first of the list; null where none does. */
export function toldInstrument(
  hits: readonly CueHit[],
): { readonly code: Instrument; readonly spans: readonly Span[] } | null {
  const scores = new Map<Instrument, { weight: number; spans: Span[] }>()
  for (const { span, entries } of hits) {
    for (const cue of entries) {
      if (cue.list !== 'instrument') continue
      const score = scores.get(cue.code) ?? { weight: 0, spans: [] }
      score.weight += cue.weight
      score.spans.push(span)
      scores.set(cue.code, score)
    }
  }
  const [best] = [...scores].sort((a, b) => b[1].weight - a[1].weight || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]))
  return best ? { code: best[0], spans: best[1].spans.slice(0, MOST_SPANS) } : null
}
