import type { EventKind } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
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
  if (parse.quoted[phrase.head] || isAbsent(phrase)) return null
  const noun = nounOf(context, parse, phrase)
  if (!noun) return null
  const hanging = hangingOn(parse, phrase)
  const own = [
    ...takersOf(context, parse, phrase, people),
    ...takingOf(hanging, noun).flatMap(one => takersOf(context, parse, one, people)),
  ].filter(({ actor }) => isOfOffice(actor) || (noun === 'round' && actor.type === 'state'))
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

/** Whether a phrase is one of those nouns. */
export const mayTellEvent = (context: AgreementContext, parse: Parse, phrase: NounPhrase): boolean =>
  nounOf(context, parse, phrase) !== null

type Noun = 'visit' | 'meeting' | 'talks' | 'round' | 'call'
function nounOf({ analyser }: AgreementContext, { sequence }: Parse, { head }: NounPhrase): Noun | null {
  const { visits, meetings, calls, negotiations, rounds } = analyser.wordSets
  const unit = sequence.units[head]!
  const { token } = unit
  if (unit.kind === 'noun' && unit.noun.kind === 'talks' && rounds.has(token)) return 'round'
  if (visits.has(token)) return 'visit'
  if (calls.has(token)) return 'call'
  if (meetings.has(token)) return 'meeting'
  return negotiations.has(token) ? 'talks' : null
}
/** "no meeting", "a possible visit": none that took place or is agreed. */
const isAbsent = ({ bits }: NounPhrase) => (bits & (CLASS.negation | CLASS.planned)) !== 0

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
/** Those that a noun brings in: "talks with X", "a visit to X", "a summit of X and Y", of a visit only the first, who comes. */
function takingOf(hanging: readonly NounPhrase[], noun: Noun): NounPhrase[] {
  if (noun === 'visit')
    return hanging.filter(({ relation }, i) => relation === 'to' || (relation === 'of' && i === 0)).slice(0, 2)
  return hanging.filter(({ relation }) => relation === 'with' || relation === 'between' || relation === 'of')
}

/** Who else takes part: the subject of the sentence for "a meeting with X", whoever "his visit" points back to. */
function hosts(
  context: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  noun: Noun,
  own: readonly Taking[],
  people: readonly Taking[],
): Taking[] {
  const isHis = context.analyser.wordSets.owners.has(parse.sequence.units[phrase.from]!.token)
  const isOpen = noun === 'visit' ? own.length === 0 || visitsSomebody(parse, phrase) : own.length < 2
  if (!isOpen) return []
  const subject = mainSubject(context, parse, phrase, noun, people)
  if (subject.length > 0) return subject
  return isHis ? people.slice(noun === 'visit' ? -1 : -2) : []
}
const visitsSomebody = (parse: Parse, phrase: NounPhrase) => hangingOn(parse, phrase)[0]?.relation === 'to'

/** People of office who are the subject of the first verb of the sentence that has such a subject. */
function mainSubject(
  context: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  noun: Noun,
  people: readonly Taking[],
): Taking[] {
  for (const verb of parse.verbs) {
    if (verb.form !== 'finite' || verb.isPassive) continue
    const subject = subjectOf(context.analyser, parse, verb)
    if (!subject || subject === phrase) continue
    const takers = takersOf(context, parse, subject, people).filter(
      ({ actor }) => isOfOffice(actor) || (noun === 'round' && actor.type === 'state'),
    )
    if (takers.length > 0) return takers
  }
  return []
}

/** Talks of people are a meeting, talks in rounds a negotiation. */
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
  if (noun === 'round' || isRound(context, parse, phrase)) return participants.length > 0 ? 'negotiation' : null
  return participants.length >= 2 ? 'meeting' : null
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
