import { hash } from 'node:crypto'
import type { Event, EventKind, Evidenced, Span } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { isDeadline, toDraftDate } from '../agreements/dating.ts'
import type { DraftDate } from '../agreements/draft.ts'
import { actorsOf } from '../agreements/participants.ts'
import { toActorRecord } from '../cast/cast.ts'
import { nextFinite, objectsOf, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { realityOf } from '../syntax/reality.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import type { ActorValue, Unit } from '../units/unit.ts'

type Taking = { readonly actor: ActorValue; readonly unit: Unit }
type EventDraft = {
  readonly rule: string
  readonly kind: EventKind
  readonly word: Span
  readonly parse: Parse
  readonly participants: readonly Taking[]
  readonly place: Taking | null
  readonly date: DraftDate | null
}

/** All visits, meetings, calls, invitations, ceremonies, signings and rounds of talks between people or bodies, in order. */
export function findEvents(context: AgreementContext, parses: readonly Parse[], documentId: string): Event[] {
  const drafts: EventDraft[] = []
  for (const parse of parses) {
    if (
      parse.sentence.passage.kind === 'item' ||
      parse.sentence.passage.kind === 'row' ||
      parse.sentence.passage.kind === 'header'
    )
      continue
    for (const verb of parse.verbs) {
      const draft = verbalEvent(context, parse, verb)
      if (draft) drafts.push(draft)
    }
    const stay = stayEvent(context, parse)
    if (stay) drafts.push(stay)
  }
  return withoutRepeats(drafts).map(draft => toEvent(draft, documentId))
}

function verbalEvent(context: AgreementContext, parse: Parse, verb: VerbGroup): EventDraft | null {
  const { analyser } = context
  const kind = kindOf(verb)
  if (!kind || parse.quoted[verb.at] || verb.form === 'attributive') return null
  const reality = realityOf(analyser, parse, verb)
  if (reality === 'denied' || reality === 'asked') return null
  const subject = subjectOf(analyser, parse, verb)
  const objects = objectsOf(analyser, parse, verb)
  const limit = nextFinite(parse, verb)
  const near = parse.phrases.filter(
    phrase =>
      phrase.from >= verb.to &&
      phrase.from < limit &&
      (phrase.relation === 'with' || phrase.relation === 'by' || phrase.relation === 'between'),
  )
  const participants = [subject, ...objects, ...near].flatMap(phrase =>
    phrase ? takersOf(context, parse, phrase) : [],
  )
  const place = placeNear(context, parse, [
    ...objects,
    ...parse.phrases.filter(phrase => phrase.from >= verb.to && phrase.from < limit),
  ])
  const isComplete =
    kind === 'visit'
      ? participants.length >= 1 && place !== null
      : kind === 'signing' || kind === 'ceremony'
        ? participants.length >= 1
        : participants.length >= 2
  if (!isComplete) return null
  const isAhead = kind === 'invitation' || verb.tense === 'future'
  return {
    rule: `${analyser.kit.code}/event/${kind}`,
    kind,
    word: { start: parse.sequence.units[verb.from]!.start, end: parse.sequence.units[verb.to - 1]!.end },
    parse,
    participants,
    place,
    date: dateNear(context, parse, verb.at, isAhead),
  }
}
function kindOf(verb: VerbGroup): EventKind | null {
  if (verb.verb.event) return verb.verb.event
  return verb.verb.frame === 'conclude' && verb.verb.status === 'signed' && verb.form === 'finite' ? 'signing' : null
}

/** "Xi Jinping in Moscow for the commemorations": somebody of office in another country's city. */
function stayEvent(context: AgreementContext, parse: Parse): EventDraft | null {
  const { analyser } = context
  for (const [i, phrase] of parse.phrases.entries()) {
    if (phrase.relation !== null) continue
    const who = takersOf(context, parse, phrase).find(one => one.actor.type === 'person' && one.actor.country)
    const next = parse.phrases[i + 1]
    if (!who || !next || next.relation !== 'in' || next.preposition > phrase.to + 1) continue
    const place = placeNear(context, parse, [next])
    if (!place || place.actor.country === who.actor.country) continue
    const span = { start: who.unit.start, end: place.unit.end }
    return {
      rule: `${analyser.kit.code}/event/stay`,
      kind: 'visit',
      word: span,
      parse,
      participants: [who],
      place,
      date: dateNear(context, parse, next.head, false),
    }
  }
  return null
}

/** People and bodies of a phrase that can take part in an event. */
function takersOf({ cast }: AgreementContext, parse: Parse, phrase: NounPhrase): Taking[] {
  return actorsOf(cast, parse, phrase).filter(
    ({ actor, isModifier }) =>
      !actor.isCollective &&
      !actor.form?.startsWith('c') &&
      (!isModifier || actor.type === 'person') &&
      actor.type !== 'company',
  )
}
function placeNear({ cast }: AgreementContext, parse: Parse, phrases: readonly NounPhrase[]): Taking | null {
  for (const phrase of phrases) {
    if (phrase.relation !== null && phrase.relation !== 'in' && phrase.relation !== 'to') continue
    const place = actorsOf(cast, parse, phrase).find(({ actor }) => actor.type === 'state')
    if (place) return place
  }
  return null
}
/** The date of the event's clause, else the first one of the sentence. */
function dateNear(
  { analyser, timing }: AgreementContext,
  parse: Parse,
  at: number,
  isAhead: boolean,
): DraftDate | null {
  const dates = parse.sequence.units.flatMap((unit, i) =>
    unit.kind === 'date' && !parse.quoted[i] && !isDeadline(analyser, parse, i) ? [{ unit, i }] : [],
  )
  const own = dates.find(one => parse.clauseOf[one.i] === parse.clauseOf[at]) ?? dates[0]
  if (!own) return null
  return toDraftDate(own.unit.date, { start: own.unit.start, end: own.unit.end }, own.unit.rule, timing, null, isAhead)
}

/** One event of a kind, a day and the same people is told of once. */
function withoutRepeats(drafts: readonly EventDraft[]): EventDraft[] {
  const seen = new Set<string>()
  return drafts.filter(({ kind, participants, date, place }) => {
    const names = participants.map(one => one.actor.name).sort()
    const key = [kind, date?.edtf ?? '', place?.actor.name ?? '', ...names].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function toEvent({ rule, kind, word, parse, participants, place, date }: EventDraft, documentId: string): Event {
  const evidence = <T>(value: T, spans: readonly Span[], confidence: number): Evidenced<T> => ({
    value,
    spans: [...spans],
    confidence,
    rule,
  })
  const { text } = parse.sequence
  return {
    id: hash('sha256', `${documentId}:event:${word.start}:${kind}`).slice(0, 16),
    spans: [{ start: parse.sentence.start, end: parse.sentence.end }],
    kind: evidence(kind, [word], 0.85),
    participants: participants.map(({ actor, unit }) =>
      evidence(toActorRecord(actor), [{ start: unit.start, end: unit.end }], 0.85),
    ),
    ...(place
      ? {
          place: evidence(
            {
              name: text.slice(place.unit.start, place.unit.end),
              ...(place.actor.country ? { country: place.actor.country } : {}),
            },
            [{ start: place.unit.start, end: place.unit.end }],
            0.8,
          ),
        }
      : {}),
    ...(date
      ? {
          date: {
            ...evidence(date.edtf, date.spans, 0.8),
            rule: date.rule,
            ...(date.isInferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
  }
}
