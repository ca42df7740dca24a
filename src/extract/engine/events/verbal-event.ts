import type { EventKind } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { nextFinite, objectsOf, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { realityOf } from '../syntax/reality.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import { eventDate } from './event-date.ts'
import type { EventDraft, Taking } from './event-draft.ts'
import { isOfOffice, presentIn, subjectsOf, takersOf } from './people.ts'
import { placeIn } from './place.ts'

/** The event that a verb tells: who meets, visits, signs or opens; null where it tells of none, or of none that comes about. */
export function verbalEvent(
  context: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  people: readonly Taking[],
): EventDraft | null {
  const { analyser } = context
  if (parse.quoted[verb.at] || verb.form === 'attributive') return null
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
  if (event) return event
  const isSigning =
    frame === 'conclude' && status === 'signed' && (verb.form === 'finite' || verb.form === 'participle')
  return isSigning && signsPaper(parse, verb, objects) ? 'signing' : null
}
/** "presided over the signing", "watched their ministers sign" */
function tellsSigning(parse: Parse, verb: VerbGroup): boolean {
  return parse.verbs.some(one => one.at > verb.at && one.verb.frame === 'conclude' && one.verb.status === 'signed')
}
/** Something is signed that two sides agree on, or nothing is named. */
function signsPaper(parse: Parse, verb: VerbGroup, objects: readonly NounPhrase[]): boolean {
  if (verb.isPassive || objects.length === 0) return true
  return objects.some(({ from, to }) =>
    parse.sequence.units.slice(from, to).some(unit => unit.kind === 'noun' || isThat(unit)),
  )
}
const isThat = (unit: Parse['sequence']['units'][number]) => unit.kind === 'word' || unit.kind === 'actor'

function takersAround(
  context: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  kind: EventKind,
  behind: readonly NounPhrase[],
  people: readonly Taking[],
): Taking[] {
  const { analyser } = context
  const subject = verb.isPassive ? null : subjectOf(analyser, parse, verb)
  const doers = subject ? subjectsOf(context, parse, subject, verb.from) : []
  const isTaking = ({ relation }: NounPhrase) =>
    relation === 'with' || relation === 'by' || relation === 'between' || (relation === null && kind !== 'visit')
  const isSelf = subject !== null && isPronoun(context, parse, subject)
  const own = isSelf ? people.slice(-1) : []
  return [
    ...own,
    ...doers.flatMap(phrase => takersOf(context, parse, phrase, people)),
    ...behind
      .filter(isTaking)
      .flatMap(phrase => takersOf(context, parse, phrase, people))
      .filter(({ actor }) => kind !== 'visit' || actor.type === 'person'),
  ].filter(({ actor }) => !actor.isPronoun)
}
const isPronoun = ({ analyser }: AgreementContext, { sequence }: Parse, { head }: NounPhrase) =>
  (bitsOf(analyser, sequence.units[head]) & CLASS.pronoun) !== 0

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
      return hasPerson && place !== null
    case 'signing':
      return hasPerson || (place !== null && verb.form === 'finite')
    case 'ceremony':
      return hasPerson
    case 'meeting':
      return participants.length >= 2 || (verb.lemma === 'meet' && place !== null && isMany(context, parse, verb))
    default:
      return participants.length >= 2
  }
}
/** A subject of several: "The foreign ministers of Iran and Turkey met", "the joint committee met". */
function isMany({ analyser }: AgreementContext, parse: Parse, verb: VerbGroup): boolean {
  const subject = subjectOf(analyser, parse, verb)
  const unit = subject && parse.sequence.units[subject.head]!
  if (!subject || !unit) return false
  const last = parse.sentence.tokens.word(unit.to - 1)
  return analyser.wordSets.leaders.has(last) || analyser.wordSets.assemblies.has(unit.token)
}
