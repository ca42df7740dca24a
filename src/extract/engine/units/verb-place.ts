import type { Analyser } from '../analyser.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import type { VerbSense } from './senses.ts'

/** Before a verb in base or present form these can stand only before a noun. */
const BEFORE_NOUN =
  CLASS.definite |
  CLASS.indefinite |
  CLASS.possessive |
  CLASS.preposition |
  CLASS.quantifier |
  CLASS.planned |
  CLASS.concluded |
  CLASS.coordinator

/** Whether the neighbours of a word that can be a verb make it one. `isListedNoun`: the lexicon holds the very word as a noun too. */
export function isVerbPlace(
  analyser: Analyser,
  sequence: TokenSequence,
  from: number,
  to: number,
  { value, isNoun: canBeNoun }: VerbSense,
  isListedNoun: boolean,
): boolean {
  const { forms } = value
  const isNoun = canBeNoun || isListedNoun
  if (forms.includes('nominal')) return true
  const { bits } = analyser.grammar
  const before = from > 0 ? bits[sequence.word(from - 1)]! : 0
  if (forms.includes('gerund')) return !isListedNoun || (before & (CLASS.preposition | CLASS.be)) !== 0
  if (!forms.includes('base') && !forms.includes('present')) return true
  if (before & (CLASS.article | CLASS.possessive) && !(before & CLASS.pronoun)) return false
  const isBase = forms.includes('base')
  // "is close", "was clear"
  if (before & CLASS.be && !forms.includes('participle')) return false
  if (isBase && (isInPhrase(analyser, sequence, from) || isAfterGerund(analyser, sequence, from))) return false
  return !isNoun || isAmbiguousVerb(analyser, sequence, from, to, isBase, value.verb.speech !== undefined)
}

/** Of a word that is a noun as often as a verb. */
function isAmbiguousVerb(
  analyser: Analyser,
  sequence: TokenSequence,
  from: number,
  to: number,
  isBase: boolean,
  isSpeech: boolean,
): boolean {
  const { bits } = analyser.grammar
  const before = from > 0 ? bits[sequence.word(from - 1)]! : 0
  const after = bits[sequence.word(to)] ?? 0
  if (isBase && before & (CLASS.to | CLASS.future | CLASS.modal | CLASS.do))
    return !(after & CLASS.preposition) || (before & CLASS.to) === 0 || isInfinitiveTo(analyser, sequence, from - 1)
  const isOrdinal = (before & CLASS.ordinal) !== 0 && from > 1 && (bits[sequence.word(from - 2)]! & CLASS.article) !== 0
  if (isOrdinal && !isBase) return isObjectStart(analyser, sequence, to)
  if (before & BEFORE_NOUN)
    return (before & CLASS.coordinator) !== 0 && !isBase && isObjectStart(analyser, sequence, to)
  if (before & (CLASS.pronoun | CLASS.relative)) return true
  if (isBase && isAfterPapers(analyser, sequence, from)) return true
  if (isBase && isSeen(analyser, sequence, from)) return isClearObject(analyser, sequence, to)
  if (before & CLASS.agent && !sequence.isCapital(from - 1))
    return (
      (isBase ? isClearObject : isObjectStart)(analyser, sequence, to) ||
      (after & (CLASS.to | CLASS.complementizer)) !== 0
    )
  // "China loans Ghana $28 million", "Japan, Vietnam sign pact": after a name and before what can be an object.
  const isAfterName =
    sequence.isCapital(from - 1) || (sequence.has(from - 1, FLAG.mark) && /[)”"]/.test(sequence.textOf(from - 1, from)))
  if (!isAfterName) return false
  // "…, the Foreign Ministry reports."
  if (isSpeech && !isBase && (to >= sequence.count || /^[.,;!?]$/.test(sequence.textOf(to, to + 1)))) return true
  if (sequence.isCapital(from)) return !isBase && isObjectStart(analyser, sequence, to)
  if (isBase) return isClearObject(analyser, sequence, to)
  return isObjectStart(analyser, sequence, to) || (after & (CLASS.to | CLASS.adverb)) !== 0
}

/** "the documents deal with trade": English names compounds by the singular, so that behind a plural a base form is the verb. */
function isAfterPapers(analyser: Analyser, sequence: TokenSequence, from: number): boolean {
  if (from === 0) return false
  const nouns = analyser.lexicon.match(sequence.tokens, from - 1, from)?.value.nouns ?? []
  return nouns.some(
    ({ value: { noun } }) => noun.isPlural === true && (noun.kind === 'paper' || noun.kind === 'generic'),
  )
}

/** "watched their ministers, A and B, sign an agreement": behind a verb of seeing and who was seen, with an aside between commas or none. */
function isSeen(analyser: Analyser, sequence: TokenSequence, from: number): boolean {
  const isComma = (at: number) => sequence.textOf(at, at + 1) === ','
  let commas = 0
  for (let i = from - 1; i >= Math.max(0, from - FURTHEST_SEEN); i--) {
    if (analyser.wordSets.perceptions.has(sequence.word(i))) return i < from - 1 && commas !== 1
    if (isComma(i)) commas++
    else if (sequence.has(i, FLAG.mark)) return false
  }
  return false
}
const FURTHEST_SEEN = 14

/** "a critical minerals deal": a base form behind a singular article, with nothing but plain words between. */
function isInPhrase(analyser: Analyser, sequence: TokenSequence, from: number): boolean {
  const { bits } = analyser.grammar
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const own = bits[sequence.word(i)]!
    if (own & CLASS.article) return (own & CLASS.indefinite) !== 0
    if (own !== 0 || !sequence.has(i, FLAG.word)) return false
  }
  return false
}
/** "avoiding double taxation" */
function isAfterGerund(analyser: Analyser, sequence: TokenSequence, from: number): boolean {
  if (from === 0 || sequence.isCapital(from - 1)) return false
  const verb = analyser.lexicon.match(sequence.tokens, from - 1, from)?.value.verb
  return verb?.value.forms.includes('gerund') === true
}

/** "to" after a verb of intention, so that a base form follows, as far as the word before tells. */
function isInfinitiveTo(analyser: Analyser, sequence: TokenSequence, to: number): boolean {
  return analyser.lexicon.match(sequence.tokens, to - 1, to)?.value.verb?.value.verb.control !== undefined
}

/** Whether what begins at a token can be nothing but the object of a verb: a determiner, a number, money, a name. */
function isClearObject(analyser: Analyser, sequence: TokenSequence, at: number): boolean {
  if (at >= sequence.count) return false
  const bits = analyser.grammar.bits[sequence.word(at)]!
  if (bits & (CLASS.preposition | CLASS.be | CLASS.have | CLASS.future | CLASS.modal | CLASS.coordinator)) return false
  if (
    bits &
    (CLASS.definite | CLASS.indefinite | CLASS.possessive | CLASS.quantifier | CLASS.planned | CLASS.concluded)
  )
    return true
  return sequence.has(at, FLAG.number) || sequence.isCapital(at) || /^[$€£¥₹]/.test(sequence.textOf(at, at + 1))
}
/** Whether what begins at a token can be the object of a verb. */
function isObjectStart(analyser: Analyser, sequence: TokenSequence, at: number): boolean {
  if (at >= sequence.count) return false
  const bits = analyser.grammar.bits[sequence.word(at)]!
  if (bits & (CLASS.preposition | CLASS.be | CLASS.have | CLASS.future | CLASS.modal | CLASS.coordinator)) return false
  return isClearObject(analyser, sequence, at) || sequence.has(at, FLAG.word)
}
