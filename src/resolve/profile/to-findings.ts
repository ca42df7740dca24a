import type { Agreement, Document, Finding, Reading, Source, SourceRank } from '../../model/index.ts'
import { codesOf, SOURCE_RANKS } from '../../model/index.ts'
import { foldText } from '../words/fold-text.ts'
import { hashWord } from '../words/hash-word.ts'
import { stem } from '../words/stem.ts'
import { withoutPossessives, wordsIn } from '../words/tokens-of.ts'
import { type WordWeights, wordWeights } from '../words/word-weights.ts'

export type FindingOptions = {
  /** Where the document came from; without any it counts as a press report that stands. */
  readonly sources?: readonly Source[]
  /** Shared by copies and light rewrites of one story. */
  readonly copyOf?: string
}

/** The findings of a reading: its agreements, each with what has to be known of the document. */
export function toFindings(
  { document, agreements }: Reading,
  { sources = [], copyOf }: FindingOptions = {},
): Finding[] {
  const standing = sources.filter(({ state }) => state === 'current' || state === 'corrected')
  const state = sources.length === 0 ? 'current' : (standing[0] ?? sources[0]!).state
  const facts = {
    documentId: document.id,
    ...(document.published === undefined ? {} : { published: document.published }),
    ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    rank: bestRank(standing.length > 0 ? standing : sources),
    state,
    ...(copyOf === undefined ? {} : { copyOf }),
  }
  const weights = wordWeights()
  return agreements.map(agreement => {
    const context = contextOf(agreement, document, agreements.length, weights)
    return { id: agreement.id, ...facts, ...(context === '' ? {} : { context }), agreement }
  })
}

const RANKS = codesOf(SOURCE_RANKS)
const bestRank = (sources: readonly Source[]): SourceRank =>
  sources.reduce<SourceRank | null>(
    (best, { rank }) => (best === null || RANKS.indexOf(rank) < RANKS.indexOf(best) ? rank : best),
    null,
  ) ?? 'press'

const MOST_WORDS = 16
const LEAST_WEIGHT = 25
const MOST_TEXT = 600
/** A title speaks of all that a document tells, which helps only where that is little. */
const MOST_UNDER_A_TITLE = 2
const SENTENCE_ENDS = new Set('.!?。！？\n')

/** The most telling words of the sentences that a finding stands in and, where it has few beside it, of the title; in their order. */
function contextOf(agreement: Agreement, document: Document, findings: number, weights: WordWeights): string {
  const title = findings <= MOST_UNDER_A_TITLE && document.title ? document.title : ''
  const text = `${title} ${agreement.spans.map(span => sentenceAround(document.text, span)).join(' ')}`
  const found = new Map<number, { readonly word: string; readonly weight: number; readonly at: number }>()
  for (const word of wordsIn(withoutPossessives(text.slice(0, MOST_TEXT)))) {
    const hash = hashWord(stem(foldText(word)))
    const weight = weights.of(hash)
    if (weight >= LEAST_WEIGHT && !found.has(hash)) found.set(hash, { word, weight, at: found.size })
  }
  const telling = [...found.values()].sort((a, b) => b.weight - a.weight || a.at - b.at).slice(0, MOST_WORDS)
  return [...new Set(telling.sort((a, b) => a.at - b.at).map(({ word }) => word))].join(' ')
}

/** The sentence around a span, by its marks alone, and not too much of it. */
function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const [least, most] = [start - MOST_TEXT / 2, start + MOST_TEXT]
  let [from, to] = [start, Math.min(end, most)]
  while (from > 0 && from > least && !SENTENCE_ENDS.has(text[from - 1]!)) from--
  while (to < text.length && to < most && !SENTENCE_ENDS.has(text[to]!)) to++
  return text.slice(from, to)
}
