import type { Evidenced, Instrument, Sector, Span } from '../../../model/index.ts'
import { INSTRUMENTS, SECTORS } from '../../../model/index.ts'
import type { Analyser, CueEntry } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import type { Zone } from './mention.ts'

/** One cue word in a text. */
export type CueHit = { readonly span: Span; readonly cue: CueEntry }

/** All cue words in a stretch of a sentence, the longest at each place. */
export function findCues(analyser: Analyser, { sequence, sentence }: Parse, zone: Zone): CueHit[] {
  const hits: CueHit[] = []
  if (zone.to <= zone.from) return hits
  const { tokens } = sentence.tokens
  const to = sequence.units[zone.to - 1]!.to
  for (let i = sequence.units[zone.from]!.from; i < to; ) {
    const hit = analyser.cues.match(tokens, i, to)
    if (!hit) {
      i++
      continue
    }
    const span = { start: tokens.start[i]!, end: tokens.end[hit.to - 1]! }
    for (const cue of hit.entries) hits.push({ span, cue })
    i = hit.to
  }
  return hits
}

const SHARE_OF_BEST = 0.6
const MOST_SECTORS = 2

/** The sectors that cue words tell of, the strongest first; those of the subject count double. */
export function sectorsOf(hits: readonly CueHit[], subject: Span, rule: string): Evidenced<Sector>[] {
  const scores = new Map<Sector, { weight: number; spans: Span[] }>()
  for (const { span, cue } of hits) {
    if (cue.list !== 'sector') continue
    const isInSubject = span.start >= subject.start && span.end <= subject.end
    const score = scores.get(cue.code) ?? { weight: 0, spans: [] }
    score.weight += cue.weight * (isInSubject ? 2 : 1)
    if (score.spans.length < 3) score.spans.push(span)
    scores.set(cue.code, score)
  }
  const order = Object.keys(SECTORS)
  const ranked = [...scores].sort((a, b) => b[1].weight - a[1].weight || order.indexOf(a[0]) - order.indexOf(b[0]))
  const best = ranked[0]?.[1].weight ?? 0
  return ranked
    .slice(0, MOST_SECTORS)
    .filter(([, score]) => score.weight >= best * SHARE_OF_BEST)
    .map(([value, score]) => ({ value, spans: score.spans, confidence: 0.7, rule }))
}

/** The instrument that cue words tell of: the strongest, of equals the first of the list. */
export function instrumentOf(
  hits: readonly CueHit[],
): { readonly code: Instrument; readonly spans: readonly Span[] } | null {
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
