import type { Analyser } from '../analyser.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import type { Found } from './found.ts'

/** What may be told of the words around a joint. */
export type Joints = {
  readonly analyser: Analyser
  readonly sequence: TokenSequence
  /** End of the sentence. */
  readonly to: number
  readonly look: (at: number) => Found | null
}

/**
 * Where a name goes on after a token that is no capital: over "of the", "&", a hyphen without blanks, "(Group)"; -1 where it ends. An open
 * name also runs over commas and "and".
 */
export function nextCapital(joints: Joints, i: number, isOpen: boolean): number {
  const { analyser, sequence, to } = joints
  const word = sequence.word(i)
  const text = sequence.textOf(i, i + 1)
  if (text === '-' || text === '–') {
    return !sequence.has(i, FLAG.spaced) && !sequence.has(i + 1, FLAG.spaced) && sequence.isCapital(i + 1) ? i + 1 : -1
  }
  if (text === ',')
    return isOpen && sequence.isCapital(i + 1) && hasAndBehind(joints, i + 1) && !isOtherBody(joints, i + 1)
      ? i + 1
      : -1
  if (text === '(') return isBracketedPart(sequence, i) ? i + 3 : -1
  if (word === analyser.id('and')) {
    // "the Ministry of Health and the Chinese institute", "the Embassy and China Aid": another body begins.
    return isOpen && i + 1 < to && sequence.isCapital(i + 1) && !isOtherBody(joints, i + 1) ? i + 1 : -1
  }
  if (!analyser.particles.has(word)) return -1
  let next = i + 1
  const isThe = sequence.word(next) === analyser.id('the')
  if (isThe) next++
  if (next >= to) return -1
  if (sequence.isCapital(next)) return isThe && isOtherBody(joints, next) && !isNation(joints, next) ? -1 : next
  return analyser.particles.has(sequence.word(next)) && sequence.isCapital(next + 1) && next + 1 < to ? next + 1 : -1
}

/** "Drugs, Food and Medical Technology": the comma is inside a name where "and" and a capital close the list. */
function hasAndBehind({ analyser, sequence, to }: Joints, from: number): boolean {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (sequence.word(i) === analyser.id('and')) return sequence.isCapital(i + 1)
    if (!sequence.isCapital(i) && sequence.textOf(i, i + 1) !== ',') return false
  }
  return false
}

/** "China Shanghai (Group) Corporation": one word in brackets, no acronym, in the middle of a name. */
function isBracketedPart(sequence: TokenSequence, i: number): boolean {
  return (
    i + 3 < sequence.count &&
    sequence.isCapital(i + 1) &&
    !sequence.has(i + 1, FLAG.upper) &&
    sequence.textOf(i + 2, i + 3) === ')' &&
    sequence.isCapital(i + 3)
  )
}

const isNation = ({ look }: Joints, at: number) => look(at)?.value.kind === 'nation'

/** A nation, somebody known, an office or the opening words of a body: a name of its own begins. */
function isOtherBody({ analyser, sequence, to, look }: Joints, at: number): boolean {
  const kind = look(at)?.value.kind
  if (kind === 'nation' || kind === 'person' || kind === 'organisation' || kind === 'office') return true
  return analyser.nameWords.opener.match(sequence.tokens, at, Math.min(to, at + 6)) !== null
}

/** Words behind "and" that may belong to one name. */
const LONGEST_PART = 6

/**
 * "International Economic and Technical Cooperation Corporation", "Road and Bridge Corporation": "and" stands inside a name where all words
 * behind it, up to one that ends names, are words of names of organisations; else another body begins.
 */
export function isPartOfName({ analyser, sequence, to }: Joints, and: number): boolean {
  const { head, suffix } = analyser.nameWords
  if (!analyser.nameFields.has(sequence.word(and - 1))) return false
  for (let i = and + 1; i < Math.min(to, and + 1 + LONGEST_PART); ) {
    const hit = suffix.match(sequence.tokens, i, to) ?? head.match(sequence.tokens, i, to)
    if (hit && sequence.isCapital(i)) return true
    if (!sequence.isCapital(i) || !analyser.nameFields.has(sequence.word(i))) return false
    i++
  }
  return false
}
