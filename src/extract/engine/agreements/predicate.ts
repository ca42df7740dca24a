import type { Status } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import {
  antecedentOf,
  governorOf,
  joinedTo,
  leadOf,
  nominalObject,
  objectsOf,
  subjectOf,
  tellerOf,
} from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { isJudged } from '../syntax/judged.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { type Reality, realityOf } from '../syntax/reality.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import { bondStatus, statusOf } from './status-of.ts'

/** What a verb does to an undertaking, and how far it has come about. */
export type Predicate = {
  readonly verb: VerbGroup
  /** How the undertaking stands to the verb; `self` where the verb alone tells of it. */
  readonly role: 'object' | 'subject' | 'participle' | 'relative' | 'nominal' | 'self'
  readonly reality: Reality
  readonly status: Status | null
  /** Verbs that this one hangs on: "agreed to provide". */
  readonly controllers: readonly VerbGroup[]
}

const TELLING: ReadonlySet<string> = new Set([
  'conclude',
  'agree',
  'pledge',
  'give',
  'receive',
  'fund',
  'forgive',
  'sell',
  'buy',
  'make',
  'life',
  'talk',
  'content',
  'award',
  'decide',
  'hold',
])

/** The predicates of each of the phrases; with `alone`, those of verbs without a phrase, under `null`. */
export function findPredicates(
  analyser: Analyser,
  parse: Parse,
  phrases: readonly NounPhrase[],
  alone: readonly VerbGroup[] = [],
): Map<NounPhrase | null, Predicate[]> {
  const found = new Map<NounPhrase | null, Predicate[]>()
  const add = (phrase: NounPhrase | null, verb: VerbGroup, role: Predicate['role']) => {
    const list = found.get(phrase) ?? []
    found.set(phrase, list)
    if (list.some(one => one.verb === verb)) return
    const thing = phrase ?? objectsOf(analyser, parse, verb)[0]
    // "no agreement was signed", "has built no reactors"
    const reality = thing && thing.bits & CLASS.negation ? 'denied' : realityOf(analyser, parse, verb)
    const controllers = controllersOf(parse, verb)
    const noun = phrase && headNoun(parse, phrase)
    // A treaty is not built or sold: such verbs speak of what it holds.
    if (noun?.kind === 'paper' && CARRYING.has(verb.verb.frame) && (role === 'relative' || role === 'participle'))
      return
    const isTie = noun?.kind === 'bond'
    const told = isHabit(parse, verb) ? null : isTie ? bondStatus(verb, reality) : statusOf(verb, reality, controllers)
    const isClosed = told === 'agreed' && noun?.instrument !== undefined && noun.instrument === verb.verb.completes
    const status = isClosed
      ? 'completed'
      : told === 'agreed' && isByParliament(analyser, parse, verb, phrase)
        ? 'ratified'
        : (told ?? (phrase && isStillOpen(analyser, parse, verb, phrase, reality) ? 'negotiating' : null))
    list.push({ verb, role, reality, controllers, status })
  }
  for (const verb of alone) add(null, verb, 'self')
  for (const verb of phrases.length > 0 ? parse.verbs : []) {
    for (const phrase of raisedTo(parse, verb)) if (phrases.includes(phrase)) add(phrase, verb, 'object')
    if (isNear(analyser, parse, verb)) {
      const subject = subjectOf(analyser, parse, verb)
      if (subject && phrases.includes(subject)) add(subject, verb, 'subject')
    }
    if (!TELLING.has(verb.verb.frame) || verb.verb.needsSum || isJudged(analyser, parse, verb)) continue
    for (const [phrase, role] of phrasesOf(analyser, parse, verb))
      for (const meant of throughQuantity(analyser, parse, phrase)) if (phrases.includes(meant)) add(meant, verb, role)
  }
  return found
}

/** "a series of agreements", "$20 million of debt", "a bill on the treaty": the phrase, or the one behind "of" where the first only says how many. */
function throughQuantity(analyser: Analyser, parse: Parse, phrase: NounPhrase): NounPhrase[] {
  const next = parse.phrases[parse.phraseOf[phrase.from]! + 1]
  const head = parse.sequence.units[phrase.head]!
  const isQuantity = head.kind === 'money' || analyser.wordSets.quantities.has(head.token)
  // "$22 million worth of debt": the preposition may be two words.
  if (next && leadOf(analyser, parse, next) === phrase) return [phrase, next]
  const isBill = analyser.wordSets.bills.has(head.token) && next?.relation === 'on'
  if (isBill && next.preposition === phrase.to) return [phrase, next]
  return isQuantity && next?.relation === 'of' && next.preposition <= phrase.to + 1 ? [phrase, next] : [phrase]
}

function phrasesOf(analyser: Analyser, parse: Parse, verb: VerbGroup): (readonly [NounPhrase, Predicate['role']])[] {
  if (verb.form === 'nominal')
    return isUndone(parse, verb) ? [] : nominalObject(parse, verb).map(phrase => [phrase, 'nominal'] as const)
  const undone = verb.verb.frame === 'life' ? parse.verbs.find(one => isObjectNominal(verb, one)) : undefined
  if (undone) return nominalObject(parse, undone).map(phrase => [phrase, 'object'] as const)
  if (verb.form === 'attributive') {
    if (verb.verb.frame === 'life') return []
    const phrase = parse.phrases[parse.phraseOf[verb.at]!]
    return phrase ? [[phrase, 'participle']] : []
  }
  if (verb.form === 'participle') {
    const heads = participleHeads(parse, verb)
    // "guarantees for a project developed by Eni": what is built is what stands next to it.
    return heads.slice(0, verb.verb.frame === 'make' ? 1 : heads.length).map(phrase => [phrase, 'participle'] as const)
  }
  const isUndergone = verb.isPassive || verb.verb.isIntransitive === true || verb.verb.frame === 'content'
  const clause = parse.clauses[parse.clauseOf[verb.at]!]!
  const pairs: (readonly [NounPhrase, Predicate['role']])[] = []
  if (isUndergone) {
    const subject = subjectOf(analyser, parse, verb)
    if (subject && subject.from < clause.start && clause.kind === 'relative')
      for (const phrase of relativeHeads(parse, clause.index)) pairs.push([phrase, 'relative'])
    else if (subject) {
      for (const phrase of joinedTo(analyser, parse, subject, verb.from)) pairs.push([phrase, 'subject'])
      for (const phrase of accompanying(analyser, parse, verb)) pairs.push([phrase, 'subject'])
    }
    if (verb.isPassive && !subject)
      for (const phrase of objectsOf(analyser, parse, verb)) pairs.push([phrase, 'object'])
    return pairs
  }
  for (const phrase of objectsOf(analyser, parse, verb)) pairs.push([phrase, 'object'])
  for (const phrase of aboutObjects(analyser, parse, verb)) pairs.push([phrase, 'object'])
  // "the declaration that both parties signed"
  if (clause.kind === 'relative' && pairs.length === 0)
    for (const phrase of relativeHeads(parse, clause.index)) pairs.push([phrase, 'relative'])
  return pairs
}

/** "The treaty was signed together with a protocol": what is told along. */
function accompanying(analyser: Analyser, { phrases, sequence, clauseOf }: Parse, verb: VerbGroup): NounPhrase[] {
  return phrases.filter(
    phrase =>
      phrase.from > verb.at &&
      phrase.relation === 'with' &&
      clauseOf[phrase.head] === clauseOf[verb.at] &&
      analyser.wordSets.accompanying.has(sequence.units[phrase.preposition - 1]!.token),
  )
}

/** "put on hold the ratification": what a verb of the life of a treaty does to its signing or ratification. */
const isObjectNominal = (verb: VerbGroup, nominal: VerbGroup) =>
  nominal.form === 'nominal' && !verb.isPassive && nominal.at > verb.at && nominal.at - verb.to <= 2
const isUndone = ({ verbs }: Parse, nominal: VerbGroup) =>
  verbs.some(verb => verb.form !== 'nominal' && UNDOING.has(verb.verb.status ?? '') && isObjectNominal(verb, nominal))
const UNDOING: ReadonlySet<string> = new Set(['suspended', 'cancelled', 'rejected'])

/** "agreed on a loan", "talks about a treaty": the phrase behind the preposition of verbs that take none as object. */
function aboutObjects(_analyser: Analyser, parse: Parse, verb: VerbGroup): NounPhrase[] {
  const { frame, isOfWhatFollows } = verb.verb
  if (frame !== 'agree' && frame !== 'talk' && frame !== 'decide' && !isOfWhatFollows) return []
  const next = parse.phrases.find(phrase => phrase.from > verb.at)
  return next &&
    (next.relation === 'on' || next.relation === 'to' || next.relation === 'about') &&
    next.preposition <= verb.to + 2
    ? [next]
    : []
}

/** Phrases that a participle can belong to: the nearest before it and those that it hangs on by prepositions. */
function participleHeads(parse: Parse, verb: VerbGroup): NounPhrase[] {
  const heads: NounPhrase[] = []
  for (let i = parse.phrases.length - 1; i >= 0; i--) {
    const phrase = parse.phrases[i]!
    if (phrase.to > verb.from) continue
    if (parse.clauseOf[phrase.head] !== parse.clauseOf[verb.at] && heads.length > 0) break
    if (parse.verbs.some(one => one.at > phrase.head && one.at < verb.at && one.form === 'finite')) break
    heads.push(phrase)
    if (phrase.relation === null) break
  }
  return heads
}
/** The antecedent of a relative clause and the phrases that it hangs on by prepositions. */
function relativeHeads(parse: Parse, clauseIndex: number): NounPhrase[] {
  const nearest = antecedentOf(parse, clauseIndex)
  if (!nearest) return []
  const heads = [nearest]
  for (let i = parse.phraseOf[nearest.from]!; i > 0 && parse.phrases[i]!.relation !== null; i--)
    heads.push(parse.phrases[i - 1]!)
  return heads
}

/** "Greeks who reject the settlement": what some people do as a rule changes nothing. */
const isHabit = (parse: Parse, { verb, form, isPassive, tense, at }: VerbGroup) =>
  verb.frame === 'life' &&
  form === 'finite' &&
  !isPassive &&
  tense === 'present' &&
  parse.clauses[parse.clauseOf[at]!]!.kind === 'relative'

function controllersOf(parse: Parse, verb: VerbGroup): VerbGroup[] {
  const controllers: VerbGroup[] = []
  let at = verb
  while (at.form === 'infinitive' || at.form === 'gerund') {
    const governor = governorOf(parse, at)
    if (!governor) break
    controllers.push(governor)
    at = governor
  }
  const teller = tellerOf(parse, at)
  return teller ? [...controllers, teller] : controllers
}

const NEAR_REACH = 3
/** "a deal was close", "the treaty is almost ready" */
function isNear(analyser: Analyser, { sequence }: Parse, { lemma, to, isNegated }: VerbGroup): boolean {
  if (lemma !== 'be' || isNegated) return false
  for (let i = to; i < Math.min(sequence.count, to + NEAR_REACH); i++)
    if (analyser.wordSets.nearness.has(sequence.units[i]!.token)) return true
  return false
}
/** "failed to conclude the gas contract", "have yet to sign the treaty": the paper is known, so that it is still negotiated; and what is near. */
function isStillOpen(analyser: Analyser, parse: Parse, verb: VerbGroup, phrase: NounPhrase, reality: Reality): boolean {
  if (isNear(analyser, parse, verb)) return true
  if (reality !== 'denied' || verb.form !== 'infinitive' || verb.verb.frame !== 'conclude') return false
  return (phrase.bits & CLASS.definite) !== 0 && headNoun(parse, phrase)?.kind === 'paper'
}

/** "was approved by the Senate", "lawmakers endorsed the treaty": a parliament that approves ratifies. */
export function isByParliament(
  analyser: Analyser,
  parse: Parse,
  verb: VerbGroup,
  thing: NounPhrase | null = null,
): boolean {
  if (verb.verb.frame !== 'life' || verb.verb.status !== 'agreed') return false
  const isParliament = (phrase: NounPhrase) => {
    for (let i = phrase.from; i < phrase.to; i++) if (isOf(analyser.wordSets.parliaments, parse, i)) return true
    return false
  }
  const subject = verb.isPassive ? null : subjectOf(analyser, parse, verb)
  if (subject) return subject !== thing && isParliament(subject)
  return parse.phrases.some(
    one => one.relation === 'by' && one.preposition >= verb.to && one.preposition - verb.to <= 3 && isParliament(one),
  )
}
/** Whether a word of a set stands in a unit, be it part of a name. */
function isOf(words: ReadonlySet<number>, { sequence, sentence }: Parse, at: number): boolean {
  const unit = sequence.units[at]!
  for (let i = unit.from; i < unit.to; i++) if (words.has(sentence.tokens.word(i))) return true
  return false
}

/** Verbs of building and trading. */
const CARRYING: ReadonlySet<string> = new Set(['make', 'sell', 'buy'])
/** "raised their relations to a strategic partnership" */
function raisedTo(parse: Parse, verb: VerbGroup): NounPhrase[] {
  if (!verb.verb.raises) return []
  const clause = parse.clauseOf[verb.at]
  const phrase = parse.phrases.find(
    one =>
      one.from >= verb.to &&
      one.relation === 'to' &&
      parse.clauseOf[one.head] === clause &&
      headNoun(parse, one)?.kind === 'bond',
  )
  return phrase ? [phrase] : []
}
function headNoun({ sequence }: Parse, { head }: NounPhrase) {
  const unit = sequence.units[head]!
  return unit.kind === 'noun' ? unit.noun : null
}
