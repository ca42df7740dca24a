import type { Knowledge } from '../knowledge/index.ts'
import { knowledge as defaultKnowledge } from '../knowledge/index.ts'
import type { Document, Reading } from '../model/index.ts'
import { findChrome } from '../read/index.ts'
import { type Analyser, createAnalyser } from './engine/analyser.ts'
import type { Candidate } from './engine/candidates.ts'
import { Cast } from './engine/cast.ts'
import { readClause } from './engine/clause.ts'
import { findAgreements } from './engine/find-agreements.ts'
import { Focus } from './engine/focus.ts'
import { parsePassage, type Sentence } from './engine/parse.ts'
import { splitPassages } from './engine/passages.ts'
import { findPublication, toReference } from './engine/publication.ts'
import { toAgreement } from './engine/to-agreement.ts'
import { isLanguage, LANGUAGES } from './languages/index.ts'
import type { Trace, TraceStep } from './trace.ts'

const analysers = new WeakMap<Knowledge, Map<string, Analyser>>()

/** The analyser of a language over some knowledge, built on first use. */
export function analyserOf(language: string, knowledge: Knowledge): Analyser {
  const kit = LANGUAGES[isLanguage(language) ? language : 'en']
  const known = analysers.get(knowledge) ?? new Map<string, Analyser>()
  analysers.set(knowledge, known)
  let analyser = known.get(kit.code)
  if (!analyser) {
    analyser = createAnalyser(kit, knowledge)
    known.set(kit.code, analyser)
  }
  return analyser
}

export type ExtractOptions = {
  /** What is known of the world; the program's own where it is left out. */
  readonly knowledge?: Knowledge
  /** Is told of every rule that fired or lost. */
  readonly trace?: Trace
}

/** A reading and how it came about. */
export type Explanation = { readonly reading: Reading; readonly steps: readonly TraceStep[] }

/** Reads a document as `extract` does and keeps every step, in the order of the text. */
export function explain(document: Document, options: Omit<ExtractOptions, 'trace'> = {}): Explanation {
  const steps: TraceStep[] = []
  const reading = extract(document, { ...options, trace: step => steps.push(step) })
  return { reading, steps: steps.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) }
}

/**
 * Reads one document: every agreement, statement, event, membership and assessment in it, each tied to its words.
 * Pure: the same document and knowledge give the same reading. Time and memory are linear in the length of the text.
 */
export function extract(document: Document, options: ExtractOptions = {}): Reading {
  const analyser = analyserOf(document.language, options.knowledge ?? defaultKnowledge())
  const passages = splitPassages(document, findChrome(document.text))
  const sentences: Sentence[] = []
  passages.forEach((passage, i) =>
    sentences.push(...parsePassage(analyser, document.text, passage, i, sentences.length)),
  )
  const publication = findPublication(document, sentences, analyser.kit.anniversaries)
  const cast = new Cast(analyser, publication?.published)
  for (const sentence of sentences) cast.read(sentence)
  const focus = new Focus(analyser, cast, sentences)
  const clauses = sentences.map(sentence => readClause(analyser, sentence, false))
  const timing = {
    reference: toReference(publication),
    isPublishedKnown: publication !== null,
    statedYear: statedYear(sentences),
  }
  const { trace } = options
  const onDrop =
    trace &&
    ((candidate: Candidate, reason: string) =>
      trace({ stage: 'candidate', rule: candidate.rule, span: spanOf(candidate), outcome: 'lost', note: reason }))
  const drafts = findAgreements({ analyser, cast, focus, timing, onDrop }, clauses)
  if (trace) {
    for (const sentence of sentences) {
      for (const { value, rule, span } of sentence.phrases.phrases) {
        if (value.tag === 'money' || value.tag === 'date' || value.tag === 'quantity')
          trace({ stage: 'value', rule, span, outcome: 'fired', note: value.tag })
        else if (value.tag === 'actor') trace({ stage: 'name', rule, span, outcome: 'fired', note: value.actor.name })
      }
    }
    for (const draft of drafts)
      trace({ stage: 'finding', rule: draft.form.rule, span: draft.spans[0]!, outcome: 'fired', note: draft.form.code })
  }
  const published = publication ? { published: publication.published, publishedBasis: publication.basis } : {}
  return {
    document: { ...document, ...published },
    agreements: drafts.map(draft => toAgreement(analyser, draft, document.text, document.id)),
    statements: [],
    events: [],
    memberships: [],
    assessments: [],
  }
}

/** The latest year that a full date of the text states. */
function statedYear(sentences: readonly Sentence[]): number | null {
  let year: number | null = null
  for (const { phrases } of sentences) {
    for (const { value } of phrases.phrases) {
      if (value.tag === 'date' && value.date.year !== undefined && value.date.month !== undefined)
        year = Math.max(year ?? 0, value.date.year)
    }
  }
  return year
}

function spanOf({ clause, from, to }: Candidate) {
  const { phrases } = clause.sequence
  return { start: phrases[from]!.span.start, end: phrases[Math.max(from, to - 1)]!.span.end }
}
