import type { Knowledge } from '../knowledge/index.ts'
import { knowledge as defaultKnowledge } from '../knowledge/index.ts'
import type { Document, Reading } from '../model/index.ts'
import { findChrome } from '../read/index.ts'
import { type Analyser, createAnalyser } from './engine/analyser.ts'
import { Cast } from './engine/cast.ts'
import { readClause } from './engine/clause.ts'
import { findAgreements } from './engine/find-agreements.ts'
import { Focus } from './engine/focus.ts'
import { parsePassage, type Sentence } from './engine/parse.ts'
import { splitPassages } from './engine/passages.ts'
import { findPublication, toReference } from './engine/publication.ts'
import { toAgreement } from './engine/to-agreement.ts'
import { isLanguage, LANGUAGES } from './languages/index.ts'

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

/**
 * Reads one document: every agreement, statement, event, membership and assessment in it, each tied to its words.
 * Pure: the same document and knowledge give the same reading. Time and memory are linear in the length of the text.
 */
export function extract(document: Document, options: { readonly knowledge?: Knowledge } = {}): Reading {
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
  const drafts = findAgreements({ analyser, cast, focus, timing }, clauses)
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
