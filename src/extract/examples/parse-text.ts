import { knowledge } from '../../knowledge/index.ts'
import { toDocument } from '../../read/index.ts'
import type { Analyser } from '../engine/analyser.ts'
import { createAnalyser } from '../engine/create-analyser.ts'
import { parseDocument } from '../engine/parse-document.ts'
import type { Parse } from '../engine/syntax/clause.ts'
import { LANGUAGES, type Language } from '../languages/index.ts'

const analysers = new Map<Language, Analyser>()

/** The analyser of a language, built once for all tests of a file. */
export function analyserOf(language: Language): Analyser {
  const known = analysers.get(language) ?? createAnalyser(LANGUAGES[language], knowledge())
  analysers.set(language, known)
  return known
}

/** The sentences of a text as the engine parses them. */
export const parseText = (text: string, language: Language = 'en'): Parse[] =>
  parseDocument(analyserOf(language), toDocument({ text, language }), [])
