import type { Analyser } from './analyser.ts'
import type { Relation } from './grammar.ts'
import type { Sentence } from './parse.ts'
import type { PhraseSequence } from './phrase.ts'
import { readVerb, type VerbUse } from './verb-use.ts'

/** A sentence with its verbs read. */
export type Clause = {
  readonly sentence: Sentence
  readonly sequence: PhraseSequence
  readonly uses: readonly VerbUse[]
  /** Phrases that stand inside quotation marks. */
  readonly quoted: Uint8Array
}

export function readClause(analyser: Analyser, sentence: Sentence, startsQuoted: boolean): Clause {
  const sequence = sentence.phrases
  const uses: VerbUse[] = []
  for (let i = 0; i < sequence.count; i++) {
    const use = readVerb(sequence, i, analyser.grammar)
    if (use) uses.push(use)
  }
  const quoted = new Uint8Array(sequence.count)
  let isInside = startsQuoted
  for (let i = 0; i < sequence.count; i++) {
    const { start, end } = sequence.phrases[i]!.span
    const mark = end - start === 1 ? sequence.text[start] : ''
    if (mark === '“') isInside = true
    else if (mark === '”') isInside = false
    else if (mark === '"') isInside = !isInside
    else if (isInside) quoted[i] = 1
  }
  return { sentence, sequence, uses, quoted }
}

const RELATION_REACH = 5

/** How the phrase at `at` hangs on what stands before it: the nearest preposition over determiners and adjectives. */
export function relationOf(
  analyser: Analyser,
  sequence: PhraseSequence,
  at: number,
): { relation: Relation; at: number } {
  const { grammar } = analyser
  for (let i = at - 1; i >= 0 && at - i <= RELATION_REACH; i--) {
    const phrase = sequence.phrases[i]!
    const relation = grammar.relations.get(phrase.word)
    if (relation) {
      if (relation !== 'of') return { relation, at: i }
      const owner = sequence.phrases[i - 1]
      const isPeople =
        owner &&
        (owner.value.tag === 'office' ||
          owner.value.tag === 'body' ||
          owner.value.tag === 'actor' ||
          isPeopleWord(sequence, i - 1))
      return isPeople ? relationOf(analyser, sequence, i - 1) : { relation: 'of', at: i }
    }
    const isModifier =
      phrase.value.tag === 'word'
        ? !isMark(sequence, i)
        : phrase.value.tag === 'nation' ||
          phrase.value.tag === 'office' ||
          phrase.value.tag === 'body' ||
          phrase.value.tag === 'number'
    if (!isModifier || isClauseWord(analyser, phrase.word)) return { relation: 'none', at: i }
  }
  return { relation: 'none', at: at - 1 }
}

const PEOPLE_PATTERN =
  /^(?:leaders|ministers|representatives|governments?|presidents|officials|negotiators|delegations?|heads|envoys|part|side|behalf|companies|ministries|authorities|people)$/i
function isPeopleWord(sequence: PhraseSequence, at: number): boolean {
  const phrase = sequence.phrases[at]
  return phrase !== undefined && PEOPLE_PATTERN.test(sequence.text.slice(phrase.span.start, phrase.span.end))
}
export function isMark(sequence: PhraseSequence, at: number): boolean {
  const phrase = sequence.phrases[at]
  return (
    phrase !== undefined &&
    phrase.span.end - phrase.span.start === 1 &&
    !/[\p{L}\p{N}&%$]/u.test(sequence.text[phrase.span.start]!)
  )
}
export function isClauseWord(analyser: Analyser, word: number): boolean {
  const { grammar } = analyser
  return (
    grammar.relatives.has(word) ||
    grammar.subordinators.has(word) ||
    grammar.be.has(word) ||
    grammar.have.has(word) ||
    grammar.future.has(word) ||
    grammar.possible.has(word) ||
    grammar.coordinators.has(word)
  )
}

/** Whether between two phrases a clause ends: a relative, a subordinator, a semicolon, a colon. */
export function hasBoundary(analyser: Analyser, sequence: PhraseSequence, from: number, to: number): boolean {
  const { grammar } = analyser
  for (let i = from; i < to; i++) {
    const word = sequence.word(i)
    if (grammar.relatives.has(word) || grammar.subordinators.has(word)) return true
    if (isMark(sequence, i) && /[;:]/.test(sequence.text[sequence.phrases[i]!.span.start]!)) return true
  }
  return false
}

/** The actor that is the subject of a verb: the nearest before it that hangs on no preposition; -1 for none. */
export function subjectOf(analyser: Analyser, clause: Clause, use: VerbUse): number {
  const { sequence } = clause
  let depth = 0
  for (let i = use.from - 1; i >= 0; i--) {
    const phrase = sequence.phrases[i]!
    const char = phrase.span.end - phrase.span.start === 1 ? sequence.text[phrase.span.start]! : ''
    if (char === ')') depth++
    else if (char === '(') depth--
    if (depth > 0) continue
    if (char === ';') return -1
    if (phrase.value.tag === 'actor') {
      const { relation } = relationOf(analyser, sequence, i)
      if (relation === 'none') return i
    }
  }
  return -1
}
