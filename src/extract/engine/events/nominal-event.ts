import type { EventKind } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import { eventDate } from './event-date.ts'
import type { EventDraft, Taking } from './event-draft.ts'
import { isOfOffice, takersOf } from './people.ts'
import { placeIn } from './place.ts'

/** The event that a noun tells: "Xi's visit to Tehran", "after talks with Putin", "nine rounds of talks"; null where it tells of none. */
export function nominalEvent(
  context: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  people: readonly Taking[],
): EventDraft | null {
  if (parse.quoted[phrase.head] || isAbsent(context, parse, phrase)) return null
  const noun = nounOf(context, parse, phrase)
  if (!noun) return null
  const hanging = hangingOn(parse, phrase)
  const own = [
    ...takersOf(context, parse, phrase, people),
    ...hanging.filter(isTaking(noun)).flatMap(one => takersOf(context, parse, one, people)),
  ].filter(({ actor }) => isOfOffice(actor) || (noun === 'talks' && actor.type === 'state'))
  const participants = unique([...own, ...hosts(context, parse, phrase, noun, own, people)])
  const kind = kindOf(context, parse, phrase, noun, participants)
  if (!kind) return null
  const place = placeIn(context, parse, hanging, noun === 'visit' ? ['to', 'in', 'of'] : ['in'])
  return {
    rule: `${context.analyser.kit.code}/event/${kind}-noun`,
    kind,
    word: { start: parse.sequence.units[phrase.head]!.start, end: parse.sequence.units[phrase.head]!.end },
    parse,
    participants,
    place,
    date: eventDate(context, parse, phrase.head, false),
  }
}

type Noun = 'visit' | 'meeting' | 'talks' | 'call'
function nounOf({ analyser }: AgreementContext, { sequence }: Parse, { head }: NounPhrase): Noun | null {
  const { visits, meetings, calls, negotiations } = analyser.wordSets
  const { token } = sequence.units[head]!
  if (visits.has(token)) return 'visit'
  if (calls.has(token)) return 'call'
  if (meetings.has(token)) return 'meeting'
  return negotiations.has(token) ? 'talks' : null
}
/** "no meeting", "a possible visit": none that took place or is agreed. */
function isAbsent(_context: AgreementContext, _parse: Parse, { bits }: NounPhrase): boolean {
  return (bits & (CLASS.negation | CLASS.planned)) !== 0
}

/** Phrases that hang on one by prepositions, over a day between them. */
function hangingOn({ phrases, sequence }: Parse, phrase: NounPhrase): NounPhrase[] {
  const found: NounPhrase[] = []
  let to = phrase.to
  for (const one of phrases) {
    if (one.from < phrase.to) continue
    const gap = sequence.units.slice(to, Math.max(to, one.preposition))
    if (one.relation === null || gap.some(unit => unit.kind !== 'date' && unit.kind !== 'word')) break
    if (gap.some(unit => unit.kind === 'word') && gap.length > 1) break
    found.push(one)
    to = one.to
  }
  return found
}
const isTaking =
  (noun: Noun) =>
  ({ relation }: NounPhrase) =>
    relation === 'with' || relation === 'between' || relation === 'of' || (noun === 'visit' && relation === 'to')

/** Who else takes part: the subject of the sentence for "a meeting with X", whoever "his visit" points back to. */
function hosts(
  context: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  noun: Noun,
  own: readonly Taking[],
  people: readonly Taking[],
): Taking[] {
  const isHis = (bitsOf(context.analyser, parse.sequence.units[phrase.from]) & CLASS.possessive) !== 0
  const isOpen = noun === 'visit' ? own.length === 0 || visitsSomebody(parse, phrase) : own.length < 2
  if (!isOpen) return []
  const subject = mainSubject(context, parse, phrase, people)
  if (subject.length > 0) return subject
  return isHis ? people.slice(noun === 'visit' ? -1 : -2) : []
}
const visitsSomebody = (parse: Parse, phrase: NounPhrase) => hangingOn(parse, phrase)[0]?.relation === 'to'

/** People of office who are the subject of the first verb of the sentence that has such a subject. */
function mainSubject(context: AgreementContext, parse: Parse, phrase: NounPhrase, people: readonly Taking[]): Taking[] {
  for (const verb of parse.verbs) {
    if (verb.form !== 'finite' || verb.isPassive) continue
    const subject = subjectOf(context.analyser, parse, verb)
    if (!subject || subject === phrase) continue
    const takers = takersOf(context, parse, subject, people).filter(({ actor }) => isOfOffice(actor))
    if (takers.length > 0) return takers
  }
  return []
}

/** Talks of people are a meeting; of states, or in rounds, a negotiation. */
function kindOf(
  context: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  noun: Noun,
  participants: readonly Taking[],
): EventKind | null {
  if (noun === 'visit') return participants.length > 0 ? 'visit' : null
  if (noun === 'call') return participants.length >= 2 ? 'call' : null
  if (noun === 'meeting') return participants.length >= 2 ? 'meeting' : null
  if (isRound(context, parse, phrase)) return participants.length > 0 ? 'negotiation' : null
  if (participants.length < 2) return null
  return participants.every(({ actor }) => actor.type === 'person') ? 'meeting' : 'negotiation'
}
/** "nine rounds of talks" */
function isRound({ analyser }: AgreementContext, parse: Parse, phrase: NounPhrase): boolean {
  const owner = phrase.relation === 'of' ? parse.phrases.find(one => one.to === phrase.preposition) : undefined
  return owner !== undefined && analyser.wordSets.rounds.has(parse.sequence.units[owner.head]!.token)
}

function unique(takers: readonly Taking[]): Taking[] {
  const seen = new Set<string>()
  return takers.filter(({ actor }) => !seen.has(actor.name) && seen.add(actor.name))
}
