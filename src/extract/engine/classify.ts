import type { Evidenced, Instrument, Sector, Span } from '../../model/index.ts'
import { INSTRUMENTS, SECTORS } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import type { TokenSequence } from './token-sequence.ts'

type Cue<Code> = { readonly code: Code; readonly weight: number }
/** Cue words of sectors and instruments in one lexicon; longer phrases weigh more. */
export type CueEntry = (Cue<Sector> & { readonly list: 'sector' }) | (Cue<Instrument> & { readonly list: 'instrument' })

/** One cue word in a text. */
export type CueHit = { readonly span: Span; readonly cue: CueEntry }

/** All cue words of a passage between two tokens, longest first at each place. */
export function findCues(analyser: Analyser, sequence: TokenSequence, from: number, to: number): CueHit[] {
  const hits: CueHit[] = []
  for (let i = from; i < to; ) {
    const hit = analyser.cues.match(sequence.tokens, i, to)
    if (!hit) {
      i++
      continue
    }
    const span = { start: sequence.tokens.start[hit.from]!, end: sequence.tokens.end[hit.to - 1]! }
    for (const cue of hit.entries) hits.push({ span, cue })
    i = hit.to
  }
  return hits
}

const SHARE_OF_BEST = 0.6
const MOST_SECTORS = 2

/** The sectors that the cue words of a subject tell of, the strongest first. `near` weighs double. */
export function sectorsOf(hits: readonly CueHit[], near: readonly Span[], rule: string): Evidenced<Sector>[] {
  const scores = new Map<Sector, { weight: number; spans: Span[] }>()
  for (const { span, cue } of hits) {
    if (cue.list !== 'sector') continue
    const isNear = near.some(place => span.start >= place.start && span.end <= place.end)
    const score = scores.get(cue.code) ?? { weight: 0, spans: [] }
    score.weight += cue.weight * (isNear ? 2 : 1)
    if (score.spans.length < 3) score.spans.push(span)
    scores.set(cue.code, score)
  }
  const order = Object.keys(SECTORS)
  const ranked = [...scores].sort((a, b) => b[1].weight - a[1].weight || order.indexOf(a[0]) - order.indexOf(b[0]))
  const best = ranked[0]?.[1].weight ?? 0
  return ranked
    .slice(0, MOST_SECTORS)
    .filter(([, score]) => score.weight >= best * SHARE_OF_BEST)
    .map(([code, score]) => ({ value: code, spans: score.spans, confidence: 0.7, rule }))
}

/** The instrument that the cue words of a subject tell of: the strongest, of equals the first of the list. */
export function instrumentOf(hits: readonly CueHit[]): { code: Instrument; spans: Span[] } | null {
  const scores = new Map<Instrument, { weight: number; spans: Span[] }>()
  for (const { span, cue } of hits) {
    if (cue.list !== 'instrument') continue
    const score = scores.get(cue.code) ?? { weight: 0, spans: [] }
    score.weight += cue.weight
    score.spans.push(span)
    scores.set(cue.code, score)
  }
  const order = Object.keys(INSTRUMENTS)
  const [best] = [...scores].sort((a, b) => b[1].weight - a[1].weight || order.indexOf(a[0]) - order.indexOf(b[0]))
  return best ? { code: best[0], spans: best[1].spans.slice(0, 3) } : null
}
