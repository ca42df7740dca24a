import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import { subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, isAdverb, type VerbGroup } from '../syntax/verb-group.ts'
import type { Unit } from '../units/unit.ts'

/** Asides between commas that may stand between a speaker and the verb: an office, a relative clause, "speaking in Vienna". */
const MOST_ASIDES = 5

/**
 * The phrase that names who says what a verb of saying tells: the one right before it, the one behind it ("said Putin"), or the one
 * before the asides that part them ("Mr Xi, who came late, assured"). Looked for where it stands, since what is said has subjects of its own.
 */
export function tellerOf(analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase | null {
  if (verb.form === 'gerund') return subjectOf(analyser, parse, verb)
  const at = lastBefore(analyser, parse, verb.from - 1)
  const near = phraseAt(parse, at)
  const owner = near && ownerOf(analyser, parse, near)
  if (owner && isFree(parse, owner)) return owner
  const before = parse.sequence.units[at]
  const isComma = before?.kind === 'mark' && before.mark === ','
  const bridged = isComma ? beforeAsides(analyser, parse, at) : null
  return bridged ?? behindVerb(parse, verb, at) ?? subjectOf(analyser, parse, verb)
}

/** No part of a prepositional phrase, unless the preposition belongs to what stands before a name: "In Port Louis Prime Minister X said". */
function isFree({ sequence }: Parse, { relation, head, bits, preposition }: NounPhrase): boolean {
  if (relation === null || bits & CLASS.relative) return true
  const unit = sequence.units[head]!
  const isPerson = unit.kind === 'actor' && unit.actor.type === 'person' && !unit.actor.isPronoun
  return isPerson && (preposition === 0 || sequence.units[preposition - 1]!.kind === 'mark')
}

const phraseAt = ({ phrases, phraseOf }: Parse, at: number): NounPhrase | null => {
  const index = at >= 0 ? phraseOf[at]! : -1
  return index >= 0 ? phrases[index]! : null
}

/** The last unit before a place that is no adverb, no day ("on Monday") and no "himself". */
function lastBefore(analyser: Analyser, parse: Parse, from: number): number {
  const { units } = parse.sequence
  let at = from
  while (at >= 0) {
    const unit = units[at]!
    if (unit.kind === 'date') at -= analyser.grammar.relations.has(itemAt(units, at - 1)?.word ?? -1) ? 2 : 1
    else if (isSelf(analyser, parse, at)) at--
    else if (unit.kind === 'word' && phraseAt(parse, at) === null && isAdverbial(analyser, parse, at)) at--
    else break
  }
  return at
}
const isAdverbial = (analyser: Analyser, { sequence }: Parse, at: number) =>
  (bitsOf(analyser, sequence.units[at]) & CLASS.adverb) !== 0 || isAdverb(sequence, at)
/** "the president himself": a pronoun right behind somebody. */
function isSelf(analyser: Analyser, parse: Parse, at: number): boolean {
  const own = parse.sequence.units[at]!
  const before = itemAt(parse.sequence.units, at - 1)
  return own.kind === 'word' && (bitsOf(analyser, own) & CLASS.pronoun) !== 0 && before?.kind === 'actor'
}

/** The phrase itself, or the one that it hangs on: "officials at the ministry", "the office of the prime minister". */
function ownerOf(analyser: Analyser, parse: Parse, phrase: NounPhrase): NounPhrase {
  let own = phrase
  while (own.relation !== null) {
    const owner = parse.phrases.find(one => one.to === own.preposition)
    if (!owner || !isTeller(analyser, parse, owner)) break
    own = owner
  }
  return own
}

/** A name, a pronoun, an office, a body, a paper or a noun for those who act. */
export function isTeller(analyser: Analyser, { sequence }: Parse, { head }: NounPhrase): boolean {
  const unit = sequence.units[head]!
  return (
    unit.kind === 'actor' ||
    unit.kind === 'office' ||
    unit.kind === 'body' ||
    isPaper(analyser, unit) ||
    analyser.wordSets.banks.has(unit.token) ||
    analyser.wordSets.firms.has(unit.token) ||
    analyser.wordSets.institutions.has(unit.token) ||
    (bitsOf(analyser, unit) & (CLASS.agent | CLASS.pronoun)) !== 0
  )
}

/** What bodies say things in: "a statement", "the joint declaration". */
export const isPaper = (analyser: Analyser, unit: Unit): boolean =>
  analyser.wordSets.papers.has(unit.token) || (unit.kind === 'noun' && unit.noun.form === 'declaration')

/** "Putin, who came on Monday, said": the phrase before the asides that end at a comma; null where what stands there is no aside. */
function beforeAsides(analyser: Analyser, parse: Parse, comma: number): NounPhrase | null {
  let end = comma
  for (let i = 0; i < MOST_ASIDES; i++) {
    const start = asideStart(analyser, parse, end)
    if (start < 0) return null
    const isRelative = [start, start + 1, start + 2].some(i => isRelativeWord(analyser, parse, i))
    if (!isRelative && hasOwnVerb(parse, start + 1, end)) return null
    const phrase = parse.phrases.find(one => one.to === start)
    const isInClause = phrase && parse.clauses[parse.clauseOf[phrase.head]!]!.kind === 'relative' && !isRelative
    if (phrase && !isInClause && isTeller(analyser, parse, phrase)) {
      const owner = ownerOf(analyser, parse, phrase)
      if (owner.relation === null || parse.sequence.units[owner.from]!.kind === 'actor') return owner
    }
    end = start
  }
  return null
}
/** Where the aside before a unit begins: at a comma, or at a relative word behind a name that holds its own comma ("X, the envoy, who"). */
function asideStart(analyser: Analyser, parse: Parse, end: number): number {
  const comma = commaBefore(parse, end)
  for (let i = end - 1; i > comma + 1; i--) {
    const unit = parse.sequence.units[i - 1]!
    if (unit.kind === 'actor' && isRelativeWord(analyser, parse, i)) return i
  }
  return comma
}
function commaBefore({ sequence, quoted }: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = sequence.units[i]!
    if (unit.kind !== 'mark' || quoted[i]) continue
    if (unit.mark === ',') return i
    if (/[;:”"»]/.test(unit.mark)) return -1
  }
  return -1
}
const isRelativeWord = (analyser: Analyser, { sequence }: Parse, at: number) =>
  (bitsOf(analyser, sequence.units[at]) & CLASS.relative) !== 0
const hasOwnVerb = ({ verbs }: Parse, from: number, to: number) =>
  verbs.some(verb => verb.form === 'finite' && verb.at >= from && verb.at < to)

/** "said Putin": a speaker right behind the verb who is not the subject of another. */
function behindVerb(parse: Parse, verb: VerbGroup, before: number): NounPhrase | null {
  if (verb.verb.speech !== 'say') return null
  const mark = itemAt(parse.sequence.units, before)
  if (before >= 0 && mark?.kind !== 'mark') return null
  const next = parse.phrases.find(phrase => phrase.from >= verb.to)
  if (!next || next.from > verb.to + 1 || next.relation !== null) return null
  if (isQuoteEnd(mark)) return next
  const { kind } = parse.sequence.units[next.head]!
  const isSubject = parse.verbs.some(one => one.form === 'finite' && one.from === next.to)
  return !isSubject && (kind === 'actor' || kind === 'office' || kind === 'body') ? next : null
}
const isQuoteEnd = (mark: Parse['sequence']['units'][number] | undefined) =>
  mark?.kind === 'mark' && /[”"»]/.test(mark.mark)
