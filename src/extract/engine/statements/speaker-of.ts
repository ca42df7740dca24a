import type { PartyType } from '../../../model/index.ts'
import { actorsOf } from '../agreements/participants.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { ActorValue, Unit } from '../units/unit.ts'
import { type Memory, subjectPerson } from './memory.ts'
import type { Speaker } from './statement-draft.ts'
import { isPaper } from './teller.ts'

type Context = { readonly analyser: Analyser; readonly cast: Cast }
type Named = { readonly actor: ActorValue; readonly unit: Unit }

/** Who a phrase is that speaks; null where it names nobody who can. */
export function speakerOf(context: Context, parse: Parse, phrase: NounPhrase, memory: Memory): Speaker | null {
  const { analyser, cast } = context
  const head = parse.sequence.units[phrase.head]!
  if (head.kind === 'actor' && head.actor.isPronoun) return pronoun(context, parse, phrase, memory)
  if (isRelative(analyser, parse, phrase)) return antecedent(context, parse, phrase)
  // "the Taliban, whose leaders insisted"
  if (bitsOf(analyser, parse.sequence.units[phrase.from - 1]) & CLASS.relative && head.kind === 'office')
    return antecedent(context, parse, phrase)
  return (
    inApposition(cast, parse, phrase) ??
    named(context, parse, phrase) ??
    paper(context, parse, phrase, memory) ??
    body(context, parse, phrase, memory) ??
    lastOfKind(analyser, parse, phrase, memory)
  )
}

const toSpeaker = ({ sequence }: Parse, { actor, unit }: Named): Speaker => ({
  // Who speaks for a state is named as the text does: "Downing Street", "Ankara".
  actor: isSeat(actor) ? { ...actor, name: sequence.text.slice(unit.start, unit.end) } : actor,
  span: { start: unit.start, end: unit.end },
  isCarried: false,
})
const spanOf = ({ sequence }: Parse, { from, to }: NounPhrase) => ({
  start: sequence.units[from]!.start,
  end: sequence.units[to - 1]!.end,
})
const isSeat = ({ form }: ActorValue) => form === 'seat' || form === 'capital'
const isNamed = (actor: ActorValue) => actor.form !== 'city' && actor.form !== 'adjective'

/**
 * "he": whom the sentence tells of before what is said, who spoke last in the passage, whom the sentence is about, or whom the text was
 * about before it. Behind its words ("…, he said") a speaker is rather the one of before than somebody spoken of.
 */
function pronoun(context: Context, parse: Parse, phrase: NounPhrase, { heard, topic }: Memory): Speaker | null {
  const isNear = heard?.speaker.actor.type === 'person' && heard.passage === parse.sentence.passageIndex
  const near = isNear ? heard.speaker : null
  const own = subjectPerson(context, parse, phrase.from)
  const mark = parse.sequence.units[phrase.from - 1]
  const told = mark?.kind === 'mark' ? subjectPerson(context, parse, stretchStart(parse, phrase.from)) : own
  const who = [told, near, own, personBefore(context, parse, phrase.from), topic].find(
    one => one && !isNamedAfter(context, parse, phrase.to, one),
  )
  return who ? { ...who, span: spanOf(parse, phrase), isCarried: true } : null
}
/** The last person named before a unit of the sentence. */
function personBefore({ cast }: Context, parse: Parse, at: number): Speaker | null {
  const named = parse.sequence.units.slice(0, at).flatMap(unit => (unit.kind === 'actor' ? cast.membersOf(unit) : []))
  const who = named.findLast(({ actor }) => actor.type === 'person' && !actor.isUnnamed && !actor.isPronoun)
  return who ? toSpeaker(parse, who) : null
}
/** "he implored Sogavare": whoever is named behind the pronoun is somebody else. */
function isNamedAfter({ cast }: Context, parse: Parse, at: number, { actor }: Speaker): boolean {
  return parse.sequence.units
    .slice(at)
    .some(unit => unit.kind === 'actor' && cast.membersOf(unit).some(one => one.actor.name === actor.name))
}
/** The start of the stretch between semicolons or colons that holds a unit. */
function stretchStart({ sequence }: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && (unit.mark === ';' || unit.mark === ':')) return i
  }
  return 0
}

function isRelative(analyser: Analyser, { sequence }: Parse, { from, head }: NounPhrase): boolean {
  return [from, head].some(at => (bitsOf(analyser, sequence.units[at]) & CLASS.relative) !== 0)
}
/** "Putin, who said": whoever stands before the relative word. */
function antecedent({ cast }: Context, parse: Parse, phrase: NounPhrase): Speaker | null {
  const before = parse.phrases[parse.phrases.indexOf(phrase) - 1]
  const owner = before && actorsOf(cast, parse, before)[0]
  return owner && isNamed(owner.actor) && !owner.actor.isCollective ? toSpeaker(parse, owner) : null
}

/** "the spokesman of the ministry, Saeed Khatibzadeh," is the person. */
function inApposition(cast: Cast, parse: Parse, phrase: NounPhrase): Speaker | null {
  const head = parse.sequence.units[phrase.head]!
  const isNameless = head.kind !== 'actor' || head.actor.isUnnamed === true
  const last = hangingOn(parse, phrase)
  const next = parse.phrases.find(one => one.from === last.to + 1)
  const mark = parse.sequence.units[last.to]
  if (
    !isNameless ||
    !next ||
    ![null, phrase.relation, last.relation].includes(next.relation) ||
    mark?.kind !== 'mark' ||
    mark.mark !== ','
  )
    return null
  const who = actorsOf(cast, parse, next).find(one => one.actor.type === 'person' && !one.actor.isUnnamed)
  return who && parse.sequence.units[next.head] === who.unit ? toSpeaker(parse, who) : null
}
/** The last of the phrases that hang on a phrase by prepositions. */
function hangingOn({ phrases }: Parse, phrase: NounPhrase): NounPhrase {
  let last = phrase
  for (const one of phrases) if (one.relation !== null && one.preposition === last.to) last = one
  return last
}

function named({ analyser, cast }: Context, parse: Parse, phrase: NounPhrase): Speaker | null {
  const actors = actorsOf(cast, parse, phrase).filter(one => !one.isModifier || one.actor.type !== 'state')
  const isAgent = (bitsOf(analyser, parse.sequence.units[phrase.head]) & CLASS.agent) !== 0
  const own =
    actors.find(one => !one.isModifier) ??
    (isAgent || isPaper(analyser, parse.sequence.units[phrase.head]!) ? actors[0] : undefined)
  return own && isNamed(own.actor) ? toSpeaker(parse, own) : null
}

/** "a statement by the ministry", "a survey that the bank published": its author; "the note": the last speaker's, else the paper itself. */
function paper({ analyser, cast }: Context, parse: Parse, phrase: NounPhrase, { heard }: Memory): Speaker | null {
  if (!isPaper(analyser, parse.sequence.units[phrase.head]!)) return null
  const author = parse.phrases.find(
    one =>
      (one.preposition === phrase.to && (one.relation === 'by' || one.relation === 'of' || one.relation === 'from')) ||
      isPublisher(analyser, parse, phrase, one),
  )
  const who = author && actorsOf(cast, parse, author).findLast(one => isNamed(one.actor))
  if (who) return toSpeaker(parse, who)
  const at = parse.sequence.units.findIndex((unit, i) => i >= phrase.from && i < phrase.head && unit.kind === 'body')
  if (at >= 0)
    return {
      actor: { name: parse.sequence.textOf(at, at + 1), type: 'government' },
      span: spanOf(parse, phrase),
      isCarried: false,
    }
  if (heard && phrase.bits & CLASS.definite) return { ...heard.speaker, isCarried: true }
  return {
    actor: { name: nameOf(analyser, parse, phrase), type: 'organisation' },
    span: spanOf(parse, phrase),
    isCarried: false,
  }
}
/** The subject right behind "that" or "which": "a survey that the commission presented". */
function isPublisher(analyser: Analyser, { sequence }: Parse, paper: NounPhrase, one: NounPhrase): boolean {
  const isNext = one.from === paper.to + 1 && one.relation === null
  return isNext && (bitsOf(analyser, sequence.units[paper.to]) & CLASS.relative) !== 0
}
/** The words of a phrase without the article. */
function nameOf(analyser: Analyser, { sequence }: Parse, { from, to }: NounPhrase): string {
  const isArticle = (bitsOf(analyser, sequence.units[from]) & (CLASS.article | CLASS.definite)) !== 0
  return sequence.textOf(isArticle && from + 1 < to ? from + 1 : from, to)
}

/** "the armed forces ministry", "the office of Prime Minister X", "officials at the ministry": a body that is not named in full. */
function body({ analyser, cast }: Context, parse: Parse, phrase: NounPhrase, { recent }: Memory): Speaker | null {
  const head = parse.sequence.units[phrase.head]!
  const owner = parse.phrases.find(one => one.preposition === phrase.to)
  const of = owner && actorsOf(cast, parse, owner).find(one => isBody(one.actor))
  if (of && (head.kind === 'body' || head.kind === 'office')) return toSpeaker(parse, of)
  const first = parse.sequence.units
    .slice(phrase.from, phrase.head)
    .find(unit => unit.kind === 'actor' || unit.kind === 'body')
  if (first?.kind === 'actor' && isBody(first.actor) && head.kind === 'office') {
    const end = hangingOn(parse, phrase).to
    return {
      actor: { ...first.actor, name: nameOf(analyser, parse, { ...phrase, to: end }) },
      span: spanOf(parse, phrase),
      isCarried: false,
    }
  }
  const holder = owner && analyser.wordSets.institutions.has(head.token) ? actorsOf(cast, parse, owner)[0] : undefined
  if (holder?.actor.type === 'person' && owner?.relation === 'of') {
    const { country } = holder.actor
    const name = nameOf(analyser, parse, { ...phrase, to: owner.to })
    return {
      actor: { name, type: 'government', country },
      span: spanOf(parse, { ...phrase, to: owner.to }),
      isCarried: false,
    }
  }
  if (head.kind === 'office' && phrase.bits & CLASS.indefinite && !owner) return spokenFor(cast, parse, phrase, recent)
  if (head.kind !== 'body' || !(phrase.bits & (CLASS.definite | CLASS.possessive))) return null
  const actor = { name: nameOf(analyser, parse, phrase), type: head.type }
  return { actor, span: spanOf(parse, phrase), isCarried: false }
}
/** "a spokesman said": for the body named last. */
function spokenFor(cast: Cast, parse: Parse, phrase: NounPhrase, recent: Memory['recent']): Speaker | null {
  const named = parse.sequence.units
    .slice(0, phrase.from)
    .flatMap(unit => (unit.kind === 'actor' ? cast.membersOf(unit) : []))
  const last = named.findLast(({ actor }) => isBody(actor)) ?? recent.findLast(({ actor }) => isBody(actor))
  return last ? { actor: last.actor, span: spanOf(parse, phrase), isCarried: true } : null
}
const isBody = (actor: ActorValue) => actor.type !== 'state' && actor.type !== 'person'

/** "the bank", "the manufacturer": the first body of that kind in the last sentence that names one. */
function lastOfKind(analyser: Analyser, parse: Parse, phrase: NounPhrase, { recent, topic }: Memory): Speaker | null {
  // "his office": speaks for him
  const isHis = (bitsOf(analyser, parse.sequence.units[phrase.from]) & CLASS.possessive) !== 0
  if (isHis && topic && analyser.wordSets.institutions.has(parse.sequence.units[phrase.head]!.token))
    return { ...topic, span: spanOf(parse, phrase), isCarried: true }
  if (!(phrase.bits & CLASS.definite)) return null
  const { token } = parse.sequence.units[phrase.head]!
  const { banks, firms, institutions } = analyser.wordSets
  const types: readonly PartyType[] = banks.has(token)
    ? ['bank']
    : firms.has(token)
      ? ['company', 'bank']
      : institutions.has(token)
        ? ['organisation', 'government', 'bank']
        : []
  const fit = recent.filter(({ actor }) => types.includes(actor.type))
  const last = fit.find(({ sentence }) => sentence === fit.at(-1)!.sentence)
  return last ? { actor: last.actor, span: spanOf(parse, phrase), isCarried: true } : null
}
