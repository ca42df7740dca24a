import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import type { Unit } from '../units/unit.ts'
import { answersOf, remembered } from './answers.ts'
import type { Parse } from './clause.ts'
import { CLASS } from './grammar.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isJoint } from './small-words.ts'
import { bitsOf, isAdverb, type VerbGroup } from './verb-group.ts'

/** The noun phrase that is the subject of a verb; null where there is none. */
export function subjectOf(analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase | null {
  return remembered(answersOf(parse).subject, verb, () => findSubject(analyser, parse, verb))
}

function findSubject(analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase | null {
  if (verb.form === 'finite') return finiteSubject(analyser, parse, verb)
  if (verb.form === 'participle') return phraseBefore(parse, verb.from)
  return controlSubject(analyser, parse, verb)
}

function finiteSubject(analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase | null {
  const clause = parse.clauses[parse.clauseOf[verb.at]!]!
  const first = clause.verbs[0] ?? verb
  const own = parse.phrases.filter(
    phrase =>
      phrase.from >= clause.start &&
      phrase.to <= first.from &&
      phrase.relation === null &&
      parse.clauseOf[phrase.head] === clause.index &&
      phrase.head !== clause.marker &&
      !isObjectOfNonFinite(parse, phrase),
  )
  // "Both initiatives “supplement each other,” he explained"
  const speaker = verb.verb.speech
    ? own.findLast(phrase => phrase.to === first.from && isAgent(analyser, parse, phrase))
    : undefined
  const subject = speaker ?? own.find(phrase => !isRelativeWord(analyser, parse, phrase)) ?? null
  if (subject) return subject
  if (clause.kind === 'relative') return antecedentOf(parse, clause.index)
  return invertedSubject(analyser, parse, first)
}
/** A name, a pronoun or a noun for those who act. */
function isAgent(analyser: Analyser, { sequence }: Parse, { head }: NounPhrase): boolean {
  const unit = sequence.units[head]!
  return unit.kind === 'actor' || (bitsOf(analyser, unit) & (CLASS.agent | CLASS.pronoun)) !== 0
}
const isRelativeWord = (analyser: Analyser, parse: Parse, phrase: NounPhrase) =>
  phrase.to - phrase.from === 1 && (bitsOf(analyser, parse.sequence.units[phrase.head]) & CLASS.relative) !== 0

/** "Speaking in Moscow", "Signing the deal, he said": what stands behind a gerund or participle is no subject. */
const isObjectOfNonFinite = (parse: Parse, phrase: NounPhrase) => answersOf(parse).nonFiniteEnd[phrase.from] !== -1

/** The phrase that a relative clause says something about: the nearest before its marker. */
export function antecedentOf(parse: Parse, clauseIndex: number): NounPhrase | null {
  const clause = parse.clauses[clauseIndex]!
  return phraseBefore(parse, clause.start)
}

/** The phrase that ends before a unit, over commas, brackets and dates. */
export function phraseBefore(parse: Parse, at: number): NounPhrase | null {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const phrase = parse.phraseOf[i]!
    if (phrase >= 0) return parse.phrases[phrase]!
  }
  return null
}

/** "said Putin", "came the signing": a subject behind its verb. */
function invertedSubject(analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase | null {
  if (!verb.verb.speech) return null
  const next = parse.phrases.find(phrase => phrase.from >= verb.to && phrase.from <= verb.to + 1)
  return next && next.relation === null && isAgent(analyser, parse, next) ? next : null
}

/** Who does what an infinitive or gerund tells: the actor behind "for", else whoever the verb before it is about. */
function controlSubject(analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase | null {
  const before = phraseBefore(parse, verb.from)
  if (before && before.to === verb.from && before.relation === 'for') return before
  const governor = governorOf(parse, verb)
  if (!governor) return null
  if (before && before.from >= governor.to && governor.verb.control === 'asked') return before
  const { token } = parse.sequence.units[governor.at]!
  if (analyser.wordSets.causatives.has(token) || analyser.wordSets.perceptions.has(token)) {
    const [object] = objectsOf(analyser, parse, governor)
    if (object && object.to <= verb.from) return object
  }
  return subjectOf(analyser, parse, governor)
}

/** The verb that an infinitive or gerund hangs on: the nearest before it; null at the head of a sentence. */
export function governorOf(parse: Parse, verb: VerbGroup): VerbGroup | null {
  return remembered(answersOf(parse).governor, verb, () => findGovernor(parse, verb))
}

function findGovernor({ verbs }: Parse, { from }: VerbGroup): VerbGroup | null {
  return verbs.findLast(one => one.at < from && one.form !== 'attributive' && one.form !== 'nominal') ?? null
}

/** The objects of a verb, joined ones included, in order. */
export function objectsOf(analyser: Analyser, parse: Parse, verb: VerbGroup): readonly NounPhrase[] {
  return remembered(answersOf(parse).objects, verb, () => findObjects(analyser, parse, verb))
}

function findObjects(analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase[] {
  const clause = parse.clauseOf[verb.at]!
  const objects: NounPhrase[] = []
  const limit = nextFinite(parse, verb)
  const other = parse.verbs.find(one => isBesideVerb(parse, verb, one))?.to ?? Number.POSITIVE_INFINITY
  for (const phrase of parse.phrases) {
    if (phrase.from < verb.to || phrase.from >= limit) continue
    if (parse.clauseOf[phrase.head] !== clause || phrase.relation !== null) continue
    const isNext = isJoined(analyser, parse, phrase) || gapOf(parse, phrase) !== null
    if (phrase.from >= other && !(objects.length > 0 && isNext)) continue
    if (objects.length > 0 && !isNext && objects.at(-1)!.to !== phrase.from) continue
    objects.push(phrase)
  }
  return objects
}
/** Whether another verb of its clause, behind it, has objects of its own. */
const isBesideVerb = ({ clauseOf }: Parse, verb: VerbGroup, { at, form }: VerbGroup) =>
  at > verb.at && form !== 'attributive' && form !== 'participle' && clauseOf[at] === clauseOf[verb.at]

/** Where the reach of a verb ends: at the next finite verb of its own or a higher clause. */
export function nextFinite(parse: Parse, verb: VerbGroup): number {
  return remembered(answersOf(parse).reach, verb, () => findReach(parse, verb))
}

function findReach(parse: Parse, verb: VerbGroup): number {
  const clause = parse.clauseOf[verb.at]!
  const { lastInside } = answersOf(parse)
  const apart = parse.clauses.find(one => one.start > verb.at && one.parent === -1)
  const limit = apart?.start ?? parse.sequence.count
  for (const other of parse.verbs) {
    if (other.at <= verb.at || other.form !== 'finite') continue
    const place = parse.clauseOf[other.at]!
    if (place > clause && place <= lastInside[clause]!) continue
    return Math.min(limit, other.from)
  }
  return limit
}

/** The phrase that ends right before a unit. */
export function phraseEndingAt({ phrases, phraseOf }: Parse, at: number): NounPhrase | undefined {
  const phrase = itemAt(phrases, itemAt(phraseOf, at - 1) ?? -1)
  return phrase?.to === at ? phrase : undefined
}
/** "with Kenya a treaty, with Sudan a memorandum": the phrase before one whose verb is left out; null where none is. */
export function gapOf(parse: Parse, phrase: NounPhrase): NounPhrase | null {
  const before = phrase.relation === null ? phraseEndingAt(parse, phrase.from) : undefined
  const mark = before?.relation && itemAt(parse.sequence.units, before.preposition - 1)
  return before && mark && mark.kind === 'mark' && mark.mark === ',' ? before : null
}
/** "$150 million as a gift": the sum before a phrase that says in what capacity it is given; null where there is none. */
export function leadOf(analyser: Analyser, parse: Parse, phrase: NounPhrase): NounPhrase | null {
  const word = itemAt(parse.sequence.units, phrase.preposition)
  if (!word || phrase.relation === null || !analyser.wordSets.capacities.has(word.token)) return null
  const lead = phraseEndingAt(parse, phrase.preposition)
  return lead && parse.sequence.units[lead.head]!.kind === 'money' ? lead : null
}
/** Behind "and" or a comma. */
function isJoined(analyser: Analyser, parse: Parse, phrase: NounPhrase): boolean {
  let at = phrase.from - 1
  while (at > 0 && (isAdverb(parse.sequence, at) || bitsOf(analyser, parse.sequence.units[at]) & CLASS.adverb)) at--
  return isJoint(analyser, parse.sequence.units[at])
}

/** The verb whose object is the clause that a verb stands in: "denied that a deal had been signed"; null for none. */
export function tellerOf(parse: Parse, verb: VerbGroup): VerbGroup | null {
  const clause = parse.clauses[parse.clauseOf[verb.at]!]!
  if (clause.kind !== 'complement' || clause.parent < 0) return null
  return parse.clauses[clause.parent]!.verbs.findLast(one => one.at < clause.start) ?? null
}

/** "the signing of a treaty", "the signature, on 16 July, of a protocol". */
export function nominalObject(parse: Parse, verb: VerbGroup): NounPhrase[] {
  // "the withdrawal from the treaty"
  const link = verb.verb.status === 'withdrawn' ? 'from' : 'of'
  const next = parse.phrases.find(
    phrase => phrase.from > verb.at && (phrase.relation === link || phrase.relation === null),
  )
  return next && next.from - verb.at <= 10 && next.relation === link ? [next] : []
}

/** A subject and the phrases joined to it before the verb. */
export function joinedTo(analyser: Analyser, parse: Parse, subject: NounPhrase, limit: number): NounPhrase[] {
  const joined = [subject]
  for (const phrase of parse.phrases) {
    if (phrase.from < subject.to || phrase.to > limit || phrase.relation !== subject.relation) continue
    if (isJoint(analyser, itemAt(parse.sequence.units, phrase.from - 1))) joined.push(phrase)
  }
  return joined
}

export const isMarkUnit = (unit: Unit | undefined) => unit?.kind === 'mark'
