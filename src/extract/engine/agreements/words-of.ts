import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { Mention } from './mention.ts'
import type { Zone } from './zones.ts'

/** The words of a stretch, by number; nouns and verbs left out. */
export function wordsOf({ sequence }: Parse, { from, to }: Zone): Set<number> {
  const words = new Set<number>()
  for (let i = from; i < to; i++) {
    const unit = sequence.units[i]!
    if ((unit.kind === 'word' || unit.kind === 'name') && unit.token !== 0) words.add(unit.token)
  }
  return words
}

/** Rule of names of which only the capitals tell. */
const NAME = 'name/capitals'
/** The content words of a stretch, by number: words of no class, and what stands before the last word of a noun. */
export function contentWordsOf(analyser: Analyser, { sequence, sentence }: Parse, { from, to }: Zone): Set<number> {
  const words = new Set<number>()
  for (let i = from; i < to; i++) {
    const unit = sequence.units[i]!
    if (unit.kind === 'word' && (bitsOf(analyser, unit) & ~CLASS.agent) === 0 && unit.token !== 0) words.add(unit.token)
    // "free trade pact", "Avoidance of Double Taxation"
    const isTelling = unit.kind === 'noun' ? unit.noun.instrument || unit.rule === 'name/agreement' : unit.rule === NAME
    if (!isTelling) continue
    const end = unit.kind === 'noun' ? unit.to - 1 : unit.to
    for (let token = unit.from; token < end; token++) {
      const word = sentence.tokens.word(token)
      if (word !== 0 && (analyser.grammar.bits[word] ?? 0) === 0) words.add(word)
    }
  }
  return words
}

/** The content words of the phrase of a noun for an undertaking, and of the next one that says what it is about. */
export function nameWordsOf(analyser: Analyser, { parse, phrase, noun }: Mention): Set<number> {
  if (!noun || !phrase) return new Set()
  const words = contentWordsOf(analyser, parse, phrase)
  const next = parse.phrases[parse.phraseOf[phrase.from]! + 1]
  if (!next || next.preposition !== phrase.to || !ABOUT.has(next.relation ?? '')) return words
  return new Set([...words, ...contentWordsOf(analyser, parse, next)])
}
const ABOUT: ReadonlySet<string> = new Set(['on', 'for', 'of', 'about'])
