import type { Analyser } from './analyser.ts'
import { isMark } from './clause.ts'
import type { PhraseSequence } from './phrase.ts'

const REACH = 8
const INSIDE_TAGS: ReadonlySet<string> = new Set(['nation', 'money', 'number', 'quantity', 'date', 'name'])

/** Where the noun phrase of the head at `at` begins: over adjectives, nations, money and numbers to its determiner. */
export function nounPhraseStart(analyser: Analyser, sequence: PhraseSequence, at: number): number {
  const { grammar } = analyser
  let from = at
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const phrase = sequence.phrases[i]!
    const text = sequence.text.slice(phrase.span.start, phrase.span.end)
    if (grammar.determiners.has(phrase.word) || grammar.indefinite.has(phrase.word)) {
      from = /^['’]s?$/.test(text) && i > 0 ? i - 1 : i
      const before = sequence.phrases[from - 1]
      // "a further three", "the two": determiners pile up.
      if (before && (grammar.determiners.has(before.word) || grammar.indefinite.has(before.word))) from--
      break
    }
    const isInside =
      phrase.value.tag === 'word'
        ? !isMark(sequence, i) || text === '-' || text === '/'
        : INSIDE_TAGS.has(phrase.value.tag)
    const isBreaking =
      grammar.relations.has(phrase.word) ||
      grammar.be.has(phrase.word) ||
      grammar.have.has(phrase.word) ||
      grammar.relatives.has(phrase.word) ||
      grammar.subordinators.has(phrase.word) ||
      grammar.future.has(phrase.word) ||
      grammar.coordinators.has(phrase.word) ||
      phrase.word === grammar.to
    if (phrase.value.tag === 'actor' && phrase.value.actor.type !== 'person') return i
    if (!isInside || isBreaking) break
    from = i
  }
  return from
}

/** Whether the noun phrase is marked as known ("the", "its") or as new ("a", "two", "another"). */
export function determinersOf(
  analyser: Analyser,
  sequence: PhraseSequence,
  from: number,
  at: number,
): { isDefinite: boolean; isIndefinite: boolean } {
  const { grammar } = analyser
  let isDefinite = false
  let isIndefinite = false
  for (let i = from; i < at; i++) {
    const phrase = sequence.phrases[i]!
    if (grammar.definite.has(phrase.word)) isDefinite = true
    if (grammar.indefinite.has(phrase.word) || phrase.value.tag === 'number') isIndefinite = true
  }
  return { isDefinite, isIndefinite: isIndefinite && !isDefinite }
}
