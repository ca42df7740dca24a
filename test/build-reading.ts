import type { Agreement, Evidenced, Reading, Span, Statement } from '../src/model/index.ts'
import { toDocument } from '../src/read/index.ts'

/** Builders of readings for tests that need one that no engine would give. */
export type Build = {
  readonly document: Reading['document']
  /** The last place of some words. */
  readonly at: (words: string) => Span
  readonly agreement: (words: string, fields?: Partial<Agreement>) => Agreement
  readonly statement: (words: string, speaker: string, fields?: Partial<Statement>) => Statement
  readonly reading: (parts: Partial<Reading>) => Reading
}

/** A value as a rule would give it. */
export function evidenced<T>(value: T, span: Span, confidence = 0.9): Evidenced<T> {
  return { value, spans: [span], confidence, rule: 'test/rule' }
}

/** Builders over a text. */
export function buildReading(text: string, title?: string): Build {
  const document = toDocument(title === undefined ? { text } : { title, text })
  const at = (words: string): Span => {
    const start = document.text.lastIndexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  let count = 0
  return {
    document,
    at,
    agreement: (words, fields = {}) => {
      const span = at(words)
      return {
        id: `finding-${++count}`,
        spans: [span],
        title: evidenced(words, span),
        subject: evidenced(words, span),
        form: evidenced('agreement', span),
        instrument: evidenced('cooperation', span),
        status: evidenced('signed', span),
        reached: evidenced('signed', span),
        sides: [],
        countries: [],
        parties: [],
        sectors: [],
        amounts: [],
        terms: [],
        places: [],
        milestones: [],
        confidence: 0.8,
        ...fields,
      }
    },
    statement: (words, speaker, fields = {}) => {
      const span = at(words)
      return {
        id: `finding-${++count}`,
        spans: [span],
        speaker: evidenced({ name: speaker }, span),
        mode: evidenced('direct', span),
        quote: evidenced(words, span),
        ...fields,
      }
    },
    reading: parts => ({
      document,
      agreements: [],
      statements: [],
      events: [],
      memberships: [],
      assessments: [],
      ...parts,
    }),
  }
}
