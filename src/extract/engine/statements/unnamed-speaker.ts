import type { PartyType } from '../../../model/index.ts'
import { actorsOf } from '../agreements/participants.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { ActorValue } from '../units/unit.ts'
import type { Memory } from './memory.ts'
import type { Speaker } from './statement-draft.ts'
import { isPaper } from './teller.ts'
import { type Context, hangingOn, isNamed, nameOf, spanOf, toSpeaker } from './to-speaker.ts'

/** Who a phrase is that speaks without a name of its own: a paper, a body, an office. */
export function unnamedSpeaker(context: Context, parse: Parse, phrase: NounPhrase, memory: Memory): Speaker | null {
  return (
    paper(context, parse, phrase, memory) ??
    body(context, parse, phrase, memory) ??
    lastOfKind(context.analyser, parse, phrase, memory) ??
    holder(context.analyser, parse, phrase)
  )
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
const isBody = (actor: ActorValue) => actor.type !== 'state' && actor.type !== 'person'
/** "a spokesman said": for the body named last. */
function spokenFor(cast: Cast, parse: Parse, phrase: NounPhrase, recent: Memory['recent']): Speaker | null {
  const named = parse.sequence.units
    .slice(0, phrase.from)
    .flatMap(unit => (unit.kind === 'actor' ? cast.membersOf(unit) : []))
  const last = named.findLast(({ actor }) => isBody(actor)) ?? recent.findLast(({ actor }) => isBody(actor))
  return last ? { actor: last.actor, span: spanOf(parse, phrase), isCarried: true } : null
}

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

/** "the bank's governor", "both presidents": people of office who are not named. */
function holder(analyser: Analyser, parse: Parse, phrase: NounPhrase): Speaker | null {
  const first = parse.sequence.units[phrase.from]!
  const isBoth = first.kind === 'actor' && first.actor.isCollective === true
  if (parse.sequence.units[phrase.head]!.kind !== 'office') return null
  if (!isBoth && !(phrase.bits & (CLASS.definite | CLASS.possessive))) return null
  return {
    actor: { name: nameOf(analyser, parse, phrase), type: 'person' },
    span: spanOf(parse, phrase),
    isCarried: false,
  }
}
