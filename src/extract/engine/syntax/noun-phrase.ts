import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import type { Unit } from '../units/unit.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'
import { CLASS, type Relation } from './grammar.ts'
import { bitsOf, isAdverb } from './verb-group.ts'

/** A noun phrase: determiner, modifiers and head, without what hangs on it by a preposition. */
export type NounPhrase = {
  /** First unit and one past the last. */
  readonly from: number
  readonly to: number
  readonly head: number
  /** The preposition before it and what it says, null for a subject or object. */
  readonly relation: Relation | null
  readonly preposition: number
  /** Classes of all small words in it. */
  readonly bits: number
}

const DETERMINER = CLASS.definite | CLASS.indefinite | CLASS.possessive | CLASS.quantifier
const INSIDE =
  DETERMINER | CLASS.agent | CLASS.planned | CLASS.concluded | CLASS.former | CLASS.another | CLASS.presence
const BREAKING =
  CLASS.preposition |
  CLASS.coordinator |
  CLASS.be |
  CLASS.have |
  CLASS.do |
  CLASS.future |
  CLASS.modal |
  CLASS.relative |
  CLASS.subordinator |
  CLASS.to

/** All noun phrases of a sentence, in order. `verbs` are the units that verbs of any form but the attributive cover. */
export function findNounPhrases(analyser: Analyser, sequence: UnitSequence, verbs: ReadonlySet<number>): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let i = 0; i < sequence.count; ) {
    const to = phraseEnd(analyser, sequence, i, verbs)
    if (to <= i) {
      i++
      continue
    }
    const head = headOf(analyser, sequence, i, to)
    if (head >= 0)
      phrases.push({
        from: i,
        to,
        head,
        ...linkOf(analyser, sequence, i, to, phrases),
        bits: allBits(analyser, sequence, i, to),
      })
    i = to
  }
  return phrases
}

function phraseEnd(analyser: Analyser, sequence: UnitSequence, from: number, verbs: ReadonlySet<number>): number {
  let to = from
  let hasHead = false
  for (; to < sequence.count; to++) {
    const unit = sequence.units[to]!
    if (verbs.has(to)) break
    if (!isInside(analyser, sequence, to)) break
    if (to > from && isNewPhrase(analyser, sequence, to, hasHead)) break
    hasHead ||= isHead(analyser, unit)
  }
  return to
}

function isInside(analyser: Analyser, sequence: UnitSequence, at: number): boolean {
  const unit = sequence.units[at]!
  switch (unit.kind) {
    case 'mark':
      return isTie(sequence, at)
    case 'verb':
      return true
    case 'date':
      return isAttributiveDate(analyser, sequence, at)
    case 'word': {
      const bits = bitsOf(analyser, unit)
      if (bits & CLASS.pronoun && !(bits & DETERMINER)) return true
      if (bits & INSIDE) return !(bits & BREAKING) || isDeterminerPlace(analyser, sequence, at)
      if (bits & BREAKING || (bits & CLASS.negation && !(bits & DETERMINER))) return false
      if (bits & CLASS.adverb || (isAdverb(sequence, at) && !analyser.wordSets.lyAdjectives.has(unit.word)))
        return isTiedForward(sequence, at)
      return true
    }
    default:
      return true
  }
}
/** "that" and the like before a noun are determiners. */
function isDeterminerPlace(analyser: Analyser, sequence: UnitSequence, at: number): boolean {
  const next = sequence.units[at + 1]
  const bits = bitsOf(analyser, sequence.units[at])
  return (
    (bits & DETERMINER) !== 0 &&
    next !== undefined &&
    (next.kind === 'noun' ||
      next.kind === 'number' ||
      next.kind === 'actor' ||
      (next.kind === 'word' && bitsOf(analyser, next) === 0))
  )
}
/** A hyphen or slash without blanks on both sides. */
function isTie(sequence: UnitSequence, at: number): boolean {
  const unit = sequence.units[at]!
  if (unit.kind !== 'mark' || !['-', '/', '–', '&'].includes(unit.mark)) return false
  const before = itemAt(sequence.units, at - 1)
  const after = sequence.units[at + 1]
  return (
    before !== undefined &&
    after !== undefined &&
    (unit.mark === '&' || (before.end === unit.start && after.start === unit.end))
  )
}
/** "long-term": joined to the next word by a hyphen. */
const isTiedForward = (sequence: UnitSequence, at: number) =>
  sequence.units[at + 1]?.kind === 'mark' && isTie(sequence, at + 1)
/** "the 2007 treaty", "China's May 2010 loan": a date between a determiner and a noun. */
function isAttributiveDate(analyser: Analyser, sequence: UnitSequence, at: number): boolean {
  const before = bitsOf(analyser, itemAt(sequence.units, at - 1))
  const next = sequence.units[at + 1]
  return (
    (before & (DETERMINER | CLASS.former)) !== 0 &&
    next !== undefined &&
    (next.kind === 'noun' || next.kind === 'word' || next.kind === 'nation' || next.kind === 'actor') &&
    bitsOf(analyser, next) === 0
  )
}

/** Whether another phrase begins at a unit: a determiner behind a head, two actors in a row, money behind an actor. */
function isNewPhrase(analyser: Analyser, sequence: UnitSequence, at: number, hasHead: boolean): boolean {
  const unit = sequence.units[at]!
  const before = sequence.units[at - 1]!
  const bits = bitsOf(analyser, unit)
  if (bits & CLASS.possessive && isGenitive(sequence, at)) return false
  if (bits & (DETERMINER | CLASS.pronoun) && hasHead) return true
  if (isReceiver(analyser, sequence, at - 1)) return true
  const isActor = (one: Unit) => one.kind === 'actor' || one.kind === 'person' || one.kind === 'organisation'
  if (isActor(before) && (isActor(unit) || unit.kind === 'money' || unit.kind === 'number' || unit.kind === 'quantity'))
    return true
  return unit.kind === 'money' && before.kind === 'noun'
}
/** "will offer Africa credit", "gave Kenya aid": a place right behind a verb of giving, before what is given. */
function isReceiver(analyser: Analyser, sequence: UnitSequence, at: number): boolean {
  const unit = sequence.units[at]!
  const verb = itemAt(sequence.units, at - 1)
  const next = sequence.units[at + 1]!
  if (unit.kind !== 'actor' || verb?.kind !== 'verb' || isGenitive(sequence, at + 1) || next.kind === 'mark')
    return false
  const isGiving = verb.verb.frame === 'give' || verb.verb.frame === 'pledge'
  return isGiving && unit.actor.type === 'state' && unit.actor.form === 'name' && bitsOf(analyser, next) === 0
}
/** The 's of a genitive touches the word before; "its" does not. */
const isGenitive = (sequence: UnitSequence, at: number) => sequence.units[at]!.start === sequence.units[at - 1]!.end

function isHead(analyser: Analyser, unit: Unit): boolean {
  if (unit.kind === 'word') return (bitsOf(analyser, unit) & ~(CLASS.agent | CLASS.presence | CLASS.pronoun)) === 0
  return unit.kind !== 'mark' && unit.kind !== 'nation' && unit.kind !== 'number' && unit.kind !== 'verb'
}

/** The last noun, name or plain word of a phrase; failing that the last unit that is no mark. */
function headOf(analyser: Analyser, sequence: UnitSequence, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isHead(analyser, sequence.units[i]!)) return i
  for (let i = to - 1; i >= from; i--) {
    const unit = sequence.units[i]!
    if (unit.kind !== 'mark' && !(bitsOf(analyser, unit) & (CLASS.definite | CLASS.possessive))) return i
  }
  return -1
}

/** What the phrase hangs on: the preposition right before it, or that of the phrase which it is joined to by "and". */
function linkOf(
  analyser: Analyser,
  sequence: UnitSequence,
  from: number,
  to: number,
  phrases: readonly NounPhrase[],
): Pick<NounPhrase, 'relation' | 'preposition'> {
  const { relations } = analyser.grammar
  let at = from - 1
  while (at >= 0 && bitsOf(analyser, sequence.units[at]) & CLASS.adverb && !relations.has(sequence.word(at))) at--
  const relation = relations.get(sequence.word(at))
  if (relation) return { relation, preposition: at }
  const isAnd = (bitsOf(analyser, itemAt(sequence.units, at)) & CLASS.coordinator) !== 0
  const joined = isAnd || (isComma(itemAt(sequence.units, at)) && isListed(analyser, sequence, to)) ? at : -1
  const last = phrases.at(-1)
  const end = joined >= 0 && isComma(itemAt(sequence.units, joined - 1)) ? joined - 1 : joined
  if (
    joined >= 0 &&
    last &&
    last.to === end &&
    last.relation !== null &&
    isParallel(analyser, sequence, from, last.from) &&
    !(isPaper(sequence, headOf(analyser, sequence, from, to)) && !isPaper(sequence, last.head))
  )
    return { relation: last.relation, preposition: last.preposition }
  return { relation: null, preposition: -1 }
}
/** "of passports and visas", not "of passports, and a memorandum": joined phrases begin alike. */
function isParallel(analyser: Analyser, sequence: UnitSequence, from: number, first: number): boolean {
  const own = sequence.units[from]!
  const opening = bitsOf(analyser, own) & CLASS.article
  if (bitsOf(analyser, own) & CLASS.another) return false
  return own.kind !== 'number' && (!opening || (bitsOf(analyser, sequence.units[first]) & DETERMINER) !== 0)
}
/** "an agreement on customs and memoranda on trade": a paper stands beside a paper, not beside what that one is about. */
function isPaper({ units }: UnitSequence, at: number): boolean {
  const unit = units[at]
  return unit?.kind === 'noun' && unit.noun.kind === 'paper'
}
/** Whether a list goes on behind a phrase: a comma or "and" follows. */
function isListed(analyser: Analyser, sequence: UnitSequence, to: number): boolean {
  return isComma(sequence.units[to]) || (bitsOf(analyser, sequence.units[to]) & CLASS.coordinator) !== 0
}
const isComma = (unit: Unit | undefined) => unit?.kind === 'mark' && unit.mark === ','

function allBits(analyser: Analyser, sequence: UnitSequence, from: number, to: number): number {
  let bits = 0
  for (let i = from; i < to; i++) bits |= bitsOf(analyser, sequence.units[i])
  return bits
}
