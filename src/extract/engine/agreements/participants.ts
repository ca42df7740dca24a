import type { Role, Span } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import { itemAt } from '../item-at.ts'
import { answersOf } from '../syntax/answers.ts'
import { joinedTo, phraseEndingAt, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS, type Relation } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import { toActor } from '../units/to-actor.ts'
import type { ActorValue, Unit } from '../units/unit.ts'
import type { Flow } from './draft.ts'
import type { Mention } from './mention.ts'
import { isPrivate } from './private.ts'

/** How an actor stands to an undertaking: by a preposition, or as subject, object, owner, agent or place of it. */
export type Link = Relation | 'subject' | 'object' | 'owner' | 'agent' | 'indirect'

/** An actor in a mention's stretch of the sentence. */
export type Linked = {
  readonly actor: ActorValue
  readonly span: Span
  readonly link: Link
  /** The verb that brings it in, where one does. */
  readonly verb: VerbGroup | null
  /** Only an adjective or owner within the phrase ("the Zambian police"), not its head. */
  readonly isModifier: boolean
}

/** Every actor that a mention's stretches of the sentence tie to it, in order of the text. */
export function findLinked(analyser: Analyser, cast: Cast, mention: Mention): Linked[] {
  const { parse } = mention
  const found: Linked[] = []
  const seen = new Set<Unit>()
  const add = (phrase: NounPhrase, link: Link, verb: VerbGroup | null, limit = phrase.to) => {
    if (isPresent(analyser, parse, phrase)) return
    for (const { actor, unit, isModifier } of actorsOf(cast, parse, phrase, limit)) {
      if (seen.has(unit)) continue
      seen.add(unit)
      found.push({ actor, span: { start: unit.start, end: unit.end }, link, verb, isModifier })
    }
  }
  if (mention.phrase) add(mention.phrase, 'owner', null, mention.at + 1)
  for (const { verb } of mention.predicates) {
    const doer = verb.isPassive || verb.form === 'nominal' ? null : subjectOf(analyser, parse, verb)
    if (doer && doer !== mention.phrase)
      for (const phrase of doersOf(analyser, parse, doer, verb)) add(phrase, 'subject', verb)
  }
  const zones = [mention.own, ...mention.shared]
  for (const phrase of parse.phrases) {
    if (phrase === mention.phrase || !zones.some(zone => phrase.head >= zone.from && phrase.head < zone.to)) continue
    // "relief for Afghan refugees in Pakistan": where people fled from has no part in it.
    if (analyser.wordSets.displaced.has(parse.sequence.units[phrase.head]!.token)) continue
    const place = placeOf(analyser, parse, mention, phrase)
    if (place) add(phrase, place.link, place.verb)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** A subject with its members and those joined to it: "Dendias and his Egyptian colleague, Sameh Shoukry, signed". */
function doersOf(analyser: Analyser, parse: Parse, doer: NounPhrase, verb: VerbGroup): NounPhrase[] {
  const isInPlace = doer.to <= verb.from && parse.clauseOf[doer.head] === parse.clauseOf[verb.at]
  const joined = isInPlace ? joinedTo(analyser, parse, doer, verb.from) : [doer]
  return joined.flatMap(phrase => withMembers(analyser, parse, phrase))
}

/** A phrase and those that hang on it by "of": "the governments of Russia and Zambia", "leaders of Argentina". */
function withMembers(analyser: Analyser, parse: Parse, phrase: NounPhrase): NounPhrase[] {
  const next = parse.phrases[parse.phraseOf[phrase.from]! + 1]
  return next && next.preposition === phrase.to && next.relation === 'of' && isGroupWord(analyser, parse, phrase)
    ? [phrase, next]
    : [phrase]
}
const isGroupWord = (analyser: Analyser, parse: Parse, phrase: NounPhrase) =>
  (phrase.bits & CLASS.agent) !== 0 ||
  ['body', 'office'].includes(parse.sequence.units[phrase.head]!.kind) ||
  wordBits(analyser, parse.sequence.units[phrase.head]!) === 0

/** How a phrase stands to a mention, and the verb that brings it in; null where it has no part in it. */
function placeOf(
  analyser: Analyser,
  parse: Parse,
  mention: Mention,
  phrase: NounPhrase,
): { link: Link; verb: VerbGroup | null } | null {
  const { verbBefore, verbFrom } = answersOf(parse)
  const verb = itemAt(parse.verbs, verbBefore[phrase.from]!) ?? null
  const following = parse.verbs[verbFrom[phrase.to]!]
  if (isTitleWord(parse, mention, phrase)) return null
  if (phrase.relation) {
    // "for China to build", "under which Gazprom will supply"
    if (phrase.relation === 'for' && following?.form === 'infinitive' && following.from === phrase.to)
      return { link: 'subject', verb: following }
    if (phrase.relation === 'by') return { link: 'agent', verb }
    if (phrase.relation === 'against' || phrase.relation === 'about') return null
    if (phrase.relation === 'of' || phrase.relation === 'in') {
      const owner = phraseEndingAt(parse, phrase.preposition)
      // "the acquisition of US Steel", "a stake in Rosneft": the firm that is bought.
      if (owner && owner === mention.phrase && mention.noun?.instrument === 'acquisition')
        return { link: 'with', verb: null }
    }
    if (phrase.relation === 'of') {
      const owner = phraseEndingAt(parse, phrase.preposition)
      const outer =
        owner && owner !== mention.phrase && isGroupWord(analyser, parse, owner)
          ? placeOf(analyser, parse, mention, owner)
          : null
      if (outer) return outer
    }
    if (phrase.relation === 'from' && isOfSomebody(analyser, parse, mention, phrase)) return null
    return { link: phrase.relation, verb }
  }
  // "lent Ghana $28 million", "promised Benin a hospital": an actor right behind a verb of giving, before the thing given.
  if (verb && phrase.from === verb.to) {
    const next = itemAt(parse.phrases, parse.phraseOf[phrase.to] ?? -1)
    const isGiving = verb.verb.frame === 'give' || verb.verb.frame === 'pledge'
    // "will provide Tunisia with 100 million"
    const isServed = next?.relation === null || next?.relation === 'with'
    return { link: isServed && isGiving ? 'indirect' : 'object', verb }
  }
  const isInOwn = phrase.head >= mention.own.from && phrase.head < mention.own.to
  if (!isInOwn) return null
  if (following?.form === 'finite' && subjectOf(analyser, parse, following) === phrase)
    return { link: following.isPassive ? 'object' : 'subject', verb: following }
  return { link: 'object', verb }
}

/** "Agreement for the Avoidance of Double Taxation": capitals of a title, which name nobody. */
function isTitleWord({ sequence }: Parse, { phrase: own, noun }: Mention, phrase: NounPhrase): boolean {
  const head = sequence.units[phrase.head]!
  const isTitled = noun?.kind === 'paper' && own !== null && phrase.preposition === own.to
  return (
    isTitled &&
    (phrase.relation === 'for' || phrase.relation === 'on') &&
    head.kind === 'actor' &&
    isPrivate(head.actor)
  )
}

/** "a contract with a roofer from Guadeloupe", "warnings from Australia": says where somebody or something else comes from, not who gives. */
function isOfSomebody(analyser: Analyser, parse: Parse, mention: Mention, phrase: NounPhrase): boolean {
  const before = phraseEndingAt(parse, phrase.preposition)
  if (!before || before === mention.phrase) return false
  const head = parse.sequence.units[before.head]!
  if (analyser.wordSets.reactions.has(head.token)) return true
  if (before.relation !== 'with') return false
  return head.kind === 'word' && (bitsOf(analyser, head) & CLASS.agent) === 0
}

/** Actors in a phrase: its names, and nations in adjectives and genitives. */
export function actorsOf(
  cast: Cast,
  parse: Parse,
  phrase: NounPhrase,
  limit = phrase.to,
): { actor: ActorValue; unit: Unit; isModifier: boolean }[] {
  const found: { actor: ActorValue; unit: Unit; isModifier: boolean }[] = []
  for (let i = phrase.from; i < limit; i++) {
    const unit = parse.sequence.units[i]!
    const isModifier = i !== phrase.head
    if (unit.kind === 'actor') for (const member of cast.membersOf(unit)) found.push({ ...member, isModifier })
    else if (unit.kind === 'nation') {
      const actor = toActor(unit, parse.sequence.text)
      if (actor) found.push({ actor, unit, isModifier })
    }
  }
  return found
}

const PRESENCE_REACH = 4
/** "in the presence of", "mediated by", "witnessed by": whoever follows, or comes before, is no party. */
function isPresent(analyser: Analyser, parse: Parse, phrase: NounPhrase): boolean {
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - PRESENCE_REACH); i--) {
    const unit = parse.sequence.units[i]!
    const bits = wordBits(analyser, unit)
    if (bits & CLASS.presence) return true
    if (unit.kind === 'mark' || (unit.kind === 'verb' && !(bits & CLASS.presence))) break
  }
  const behind = parse.verbs[answersOf(parse).finiteFrom[phrase.to]!]
  return (
    behind !== undefined &&
    !behind.isPassive &&
    phrase.relation === null &&
    (wordBits(analyser, parse.sequence.units[behind.at]!) & CLASS.presence) !== 0 &&
    subjectOf(analyser, parse, behind) === phrase
  )
}
/** Classes of a unit's first word, whatever kind the unit is. */
function wordBits(analyser: Analyser, unit: Unit): number {
  if (unit.kind !== 'verb') return bitsOf(analyser, unit)
  return analyser.grammar.bits[unit.token] ?? 0
}

/** The role that a link gives in an undertaking; null where it makes no part of it. */
export function roleOf(link: Link, verb: VerbGroup | null, flow: Flow): Role | null {
  const frame = verb?.verb.frame
  if (link === 'subject' || link === 'agent') {
    if (frame === 'give' || frame === 'fund' || frame === 'forgive' || frame === 'pledge') return 'provider'
    if (frame === 'receive') return 'recipient'
    if (frame === 'sell') return 'seller'
    if (frame === 'buy') return 'buyer'
    if (frame === 'make' || frame === 'award') return link === 'agent' || frame === 'make' ? 'implementer' : 'party'
    return flow === 'given' && link === 'agent' && frame !== 'conclude' ? 'provider' : 'party'
  }
  if (link === 'owner') return flow === 'given' ? 'provider' : 'party'
  if (link === 'indirect') return 'recipient'
  if (link === 'object')
    return frame === 'sell' ? 'buyer' : frame === 'award' ? 'implementer' : frame === 'content' ? 'party' : null
  if (link === 'from')
    return flow === 'sold' || frame === 'buy'
      ? 'seller'
      : flow === 'given' || frame === 'receive'
        ? 'provider'
        : 'party'
  if (link === 'to' || link === 'for') {
    if (frame === 'sell') return 'buyer'
    if (frame === 'award') return 'implementer'
    return flow === 'given' || frame === 'give' || frame === 'fund' || frame === 'make' ? 'recipient' : 'party'
  }
  if (link === 'between' || link === 'with') return 'party'
  return null
}
