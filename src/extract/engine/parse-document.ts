import type { Document, Span } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import { findCues } from './judgement/cues.ts'
import { type Parse, parseSentence } from './syntax/clause.ts'
import type { Sentence } from './syntax/sentence.ts'
import { splitPassages } from './text/passages.ts'
import { splitSentences } from './text/sentences.ts'
import { TokenSequence } from './text/token-sequence.ts'
import { FLAG, tokenize } from './text/tokens.ts'
import { DocumentNames } from './units/document-names.ts'
import { findActors } from './units/find-actors.ts'
import type { NameSense } from './units/senses.ts'
import { tagSentence } from './units/tag.ts'

/** Parses a document passage by passage into sentences of units, clauses and phrases, page chrome left out. */
export function parseDocument(analyser: Analyser, document: Document, chrome: readonly Span[]): Parse[] {
  const { text } = document
  const passages = splitPassages(document, chrome)
  const sequences = passages.map(
    passage => new TokenSequence(tokenize(text, passage.start, passage.end, analyser.vocabulary), analyser.stops),
  )
  const names = new DocumentNames(analyser, sequences, document.published)
  const parses: Parse[] = []
  passages.forEach((passage, passageIndex) => {
    const tokens = sequences[passageIndex]!
    const isRow = passage.kind === 'row' || passage.kind === 'header'
    const formEnd = (at: number) => analyser.nameWords.suffix.match(tokens.tokens, at, tokens.count)?.to ?? at
    const bounds = isRow ? [0, tokens.count] : splitSentences(tokens, analyser.abbreviations, formEnd)
    const isHeadline = passage.kind === 'title' || passage.kind === 'heading'
    const isTitleCase = hasTitleCase(tokens, isHeadline ? SHARE_OF_HEADLINE : SHARE_OF_TEXT)
    const context = {
      isTitleCase,
      isName: (word: string) => names.isName(word),
      currency: (rivals: readonly string[]) => names.currency(rivals),
      choose: (rivals: readonly NameSense[], at: number) => names.choose(rivals, passageIndex, at),
    }
    // Step by step over all sentences: the machine goes through one step's code many times before it needs the next one's.
    const tagged = bounds.slice(1).map((to, i) => tagSentence(analyser, tokens, bounds[i]!, to, context))
    const acted = tagged.map(units => (units.length > 0 ? findActors(analyser, units, text, isHeadline) : null))
    let isQuoted = false
    for (const [i, units] of acted.entries()) {
      if (!units) continue
      const sentence: Sentence = {
        passage,
        passageIndex,
        index: parses.length,
        units,
        tokens,
        start: tagged[i]![0]!.start,
        end: tagged[i]!.at(-1)!.end,
        cues: once(() => findCues(analyser, tokens, bounds[i]!, bounds[i + 1]!)),
      }
      const parse = parseSentence(analyser, sentence, isQuoted)
      isQuoted = parse.isQuotedAfter
      parses.push(parse)
    }
  })
  return parses
}

/** The result of a function, found at the first call. */
function once<T>(find: () => T): () => T {
  let found: T | undefined
  return () => (found ??= find())
}

/** Share of words with a capital from which capitals tell no names; a sentence of prose may hold many names. */
const SHARE_OF_HEADLINE = 0.7
const SHARE_OF_TEXT = 0.9
function hasTitleCase(sequence: TokenSequence, share: number): boolean {
  let words = 0
  let capitals = 0
  const { flags, start, end } = sequence.tokens
  for (let i = 0; i < sequence.count; i++) {
    if (!(flags[i]! & FLAG.word) || end[i]! - start[i]! < 4) continue
    words++
    if (flags[i]! & FLAG.capital) capitals++
  }
  return words >= 3 && capitals / words > share
}
