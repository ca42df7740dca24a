import type { EventKind } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import { antecedentOf, nextFinite, objectsOf, phraseBefore, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { realityOf } from '../syntax/reality.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import type { ActorValue } from '../units/unit.ts'
import { eventDate } from './event-date.ts'
import type { EventDraft, Taking } from './event-draft.ts'
import { doersBefore, isOfOffice, presentIn, subjectsOf, takersOf } from './people.ts'
import { placeIn } from './place.ts'

/** The event that a verb tells: who meets, visits, signs or opens; null where it tells of none, or of none that comes about. */
export function verbalEvent(
  context: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  people: readonly Taking[],
): EventDraft | null {
  const { analyser } = context
  if (!mayTell(verb) || parse.quoted[verb.at]) return null
  const reality = realityOf(analyser, parse, verb)
  if (reality === 'denied' || reality === 'asked') return null
  const objects = objectsOf(analyser, parse, verb)
  const kind = kindOf(context, parse, verb, objects)
  if (!kind) return null
  const reach = reachOf(parse, verb)
  const participants = unique([
    ...takersAround(context, parse, verb, kind, [...objects, ...reach], people),
    ...(kind === 'signing' ? presentIn(context, parse, people) : []),
  ])
  const place = placeOf(context, parse, kind, objects, reach)
  if (!isComplete(context, parse, verb, kind, participants, place)) return null
  const isAhead = kind === 'invitation' || verb.tense === 'future'
  return {
    rule: `${analyser.kit.code}/event/${kind}`,
    kind,
    word: { start: parse.sequence.units[verb.from]!.start, end: parse.sequence.units[verb.to - 1]!.end },
    parse,
    participants,
    place,
    date: eventDate(context, parse, verb.at, isAhead),
  }
}

/** A verb of events, or one that says that something is signed. */
const mayTell = ({ verb: { event, frame, status }, form }: VerbGroup) =>
  form !== 'attributive' && (event !== undefined || (frame === 'conclude' && status === 'signed'))

/** Phrases behind a verb up to the next finite one. */
function reachOf(parse: Parse, verb: VerbGroup): NounPhrase[] {
  const limit = nextFinite(parse, verb)
  return parse.phrases.filter(phrase => phrase.from >= verb.to && phrase.from < limit && phrase.relation !== null)
}

/** What kind of event a verb tells; whoever attends a signing or a summit takes part in that. */
function kindOf(
  { analyser }: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  objects: readonly NounPhrase[],
): EventKind | null {
  const { event, frame, status } = verb.verb
  if (event === 'ceremony') {
    if (tellsSigning(parse, verb)) return 'signing'
    const isMeeting = objects.some(({ head }) => analyser.wordSets.meetings.has(parse.sequence.units[head]!.token))
    return isMeeting ? 'meeting' : 'ceremony'
  }
  // "what he called a victory"
  if (event === 'call' && verb.verb.speech && !objects.some(phrase => isSomebody(parse, phrase))) return null
  if (event) return event
  const isSigning =
    frame === 'conclude' && status === 'signed' && (verb.form === 'finite' || verb.form === 'participle')
  return isSigning && signsPaper(analyser, parse, verb, objects) ? 'signing' : null
}
const isSomebody = ({ sequence }: Parse, { head }: NounPhrase) => {
  const unit = sequence.units[head]!
  return unit.kind === 'actor' && unit.actor.type === 'person'
}
/** "presided over the signing", "watched their ministers sign" */
function tellsSigning(parse: Parse, verb: VerbGroup): boolean {
  return parse.verbs.some(one => one.at > verb.at && one.verb.frame === 'conclude' && one.verb.status === 'signed')
}
/** Something is signed that two sides agree on, or nothing is named: no decree, no order. */
function signsPaper(analyser: Analyser, parse: Parse, verb: VerbGroup, objects: readonly NounPhrase[]): boolean {
  const clause = parse.clauses[parse.clauseOf[verb.at]!]!
  const subject = verb.isPassive ? subjectOf(analyser, parse, verb) : null
  const near = objects.filter((phrase, i) => i > 0 || phrase.from <= verb.to + 1)
  const antecedent = clause.kind === 'relative' && near.length === 0 ? antecedentOf(parse, clause.index) : null
  const signed = verb.isPassive
    ? subject && subjectsOf(parse, subject)
    : near.length > 0
      ? near
      : antecedent && [antecedent]
  const phrases = signed ?? []
  return phrases.length === 0 || phrases.some(phrase => holdsPaper(parse, phrase))
}
const holdsPaper = ({ sequence }: Parse, { from, to }: NounPhrase) =>
  sequence.units
    .slice(from, to)
    .some(
      unit => (unit.kind === 'noun' && unit.noun.kind !== 'flow' && unit.noun.kind !== 'debt') || unit.kind === 'name',
    )

function takersAround(
  context: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  kind: EventKind,
  behind: readonly NounPhrase[],
  people: readonly Taking[],
): Taking[] {
  const { analyser } = context
  const isActive = !verb.isPassive && verb.form !== 'participle'
  const subject = isActive ? subjectOf(analyser, parse, verb) : null
  const isTaking = ({ relation }: NounPhrase) =>
    relation === 'with' || relation === 'by' || relation === 'between' || (relation === null && kind !== 'visit')
  return [
    ...pointedTo(context, parse, verb, people),
    ...(subject ? subjectsOf(parse, subject).flatMap(phrase => takersOf(context, parse, phrase, people)) : []),
    ...(isActive && verb.form === 'finite' ? doersBefore(context, parse, verb, people) : []),
    ...behind
      .filter(isTaking)
      .flatMap(phrase => takersOf(context, parse, phrase, people))
      .filter(({ actor }) => kind !== 'visit' || actor.type === 'person'),
  ].filter(({ actor }) => !actor.isPronoun)
}
/** "they signed", "he came": who the pronoun right before a verb stands for. */
function pointedTo(
  { analyser }: AgreementContext,
  { sequence }: Parse,
  verb: VerbGroup,
  people: readonly Taking[],
): readonly Taking[] {
  const before = itemAt(sequence.units, verb.from - 1)
  if (before?.kind === 'actor' && before.actor.isPronoun) return people.slice(-1)
  return before && analyser.wordSets.leaders.has(before.token) && bitsOf(analyser, before) & CLASS.pronoun
    ? people.slice(-2)
    : []
}

function unique(takers: readonly Taking[]): Taking[] {
  const seen = new Set<string>()
  return takers.filter(({ actor }) => !seen.has(actor.name) && seen.add(actor.name))
}

/** Where it takes place: what is visited, else the nearest "in" behind the verb, else one anywhere in the sentence. */
function placeOf(
  context: AgreementContext,
  parse: Parse,
  kind: EventKind,
  objects: readonly NounPhrase[],
  reach: readonly NounPhrase[],
): Taking | null {
  if (kind === 'visit') return placeIn(context, parse, [...objects, ...reach], [null, 'in', 'to', 'on'])
  if (kind === 'invitation') return placeIn(context, parse, reach, ['to', 'in'])
  return placeIn(context, parse, reach, ['in']) ?? placeIn(context, parse, parse.phrases, ['in'])
}

/** Whether enough is told: somebody of office and a place for a visit, two who meet, a person or place for what is signed. */
function isComplete(
  context: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  kind: EventKind,
  participants: readonly Taking[],
  place: Taking | null,
): boolean {
  const hasPerson = participants.some(({ actor }) => isOfOffice(actor))
  switch (kind) {
    case 'visit':
      return place !== null && (hasPerson || participants.some(({ actor }) => isFullName(actor)))
    case 'signing':
      return hasPerson || (place !== null && verb.form === 'finite' && isTop(parse, verb))
    case 'ceremony':
      return hasPerson && (verb.verb.frame === 'other' || objectsOf(context.analyser, parse, verb).length > 0)
    case 'meeting':
      return participants.length >= 2 || (verb.lemma === 'meet' && place !== null && isMany(context, parse, verb))
    default:
      return participants.length >= 2
  }
}
/** A person with a first name, whose office is not told. */
const isFullName = ({ type, name, isUnnamed }: ActorValue) => type === 'person' && !isUnnamed && name.includes(' ')
const isTop = ({ clauses, clauseOf }: Parse, verb: VerbGroup) => clauses[clauseOf[verb.at]!]!.kind !== 'relative'

/** A subject of several: "The foreign ministers of Iran and Turkey met", "the joint committee met". */
function isMany({ analyser }: AgreementContext, parse: Parse, verb: VerbGroup): boolean {
  let subject = subjectOf(analyser, parse, verb)
  // "the committee of the two sides, which met"
  while (subject && subject.relation === 'of') subject = phraseBefore(parse, subject.preposition)
  const unit = subject && parse.sequence.units[subject.head]!
  if (!unit) return false
  const last = parse.sentence.tokens.word(unit.to - 1)
  return analyser.wordSets.leaders.has(last) || analyser.wordSets.assemblies.has(unit.token)
}
