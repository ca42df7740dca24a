import type { Event, EventKind } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { gather } from '../gather.ts'
import type { Parse } from '../syntax/clause.ts'
import { datelinePlace } from './dateline.ts'
import type { EventDraft, Taking } from './event-draft.ts'
import { mayTellEvent, nominalEvent } from './nominal-event.ts'
import { isOfOffice } from './people.ts'
import { stayEvent } from './stay-event.ts'
import { toEvent } from './to-event.ts'
import { verbalEvent } from './verbal-event.ts'

/** How many people of office are remembered for "he" and "the two leaders". */
const PEOPLE = 8

/** All visits, meetings, calls, invitations, ceremonies, signings and rounds of talks between people or bodies, in order. */
export function findEvents(context: AgreementContext, parses: readonly Parse[], documentId: string): Event[] {
  const drafts: EventDraft[] = []
  let people: readonly Taking[] = []
  for (const parse of parses) {
    const { kind } = parse.sentence.passage
    if (kind !== 'item' && kind !== 'row' && kind !== 'header') drafts.push(...eventsOf(context, parse, people))
    people = withNamed(context, people, parse)
  }
  const home = datelinePlace(context, parses)
  const lead = parses.find(({ sentence }) => sentence.passage.kind === 'paragraph')?.sentence.passageIndex ?? -1
  const placed = drafts.map(draft => withHome(draft, home, lead))
  return withoutRepeats(placed.map((draft, i) => withDay(draft, placed.slice(Math.max(0, i - NEAR), i)))).map(draft =>
    toEvent(draft, documentId),
  )
}

/** What takes place in the first paragraphs of a report without another place does so where the report comes from. */
function withHome(draft: EventDraft, home: Taking | null, lead: number): EventDraft {
  const { kind, place, parse } = draft
  const isLead = parse.sentence.passageIndex <= lead + 1 && parse.sentence.passage.kind === 'paragraph'
  if (place || !home || !isLead || !HOME_KINDS.has(kind)) return draft
  return { ...draft, place: home, isInferred: true }
}
const HOME_KINDS: ReadonlySet<EventKind> = new Set<EventKind>(['signing', 'meeting', 'ceremony', 'negotiation'])

/** How many events back a day is looked for. */
const NEAR = 3
/** What is told of without a day behind something of its kind with one took place on that day. */
function withDay(draft: EventDraft, before: readonly EventDraft[]): EventDraft {
  if (draft.date || draft.kind === 'invitation') return draft
  const { passageIndex } = draft.parse.sentence
  const last = before.findLast(
    one => one.date && (one.kind === draft.kind || one.parse.sentence.passageIndex === passageIndex),
  )
  return last?.date ? { ...draft, date: { ...last.date, isInferred: true } } : draft
}

/** Nouns for events that are looked at in a sentence. */
const MOST_NOUNS = 12
/** The events of a sentence: by its verbs, by its nouns where no verb tells one of that kind, else a stay. */
function eventsOf(context: AgreementContext, parse: Parse, people: readonly Taking[]): EventDraft[] {
  const verbal = gather(parse.verbs, verb => verbalEvent(context, parse, verb, people))
  const nouns = parse.phrases.filter(phrase => mayTellEvent(context, parse, phrase))
  const nominal = gather(nouns.slice(0, MOST_NOUNS), phrase => nominalEvent(context, parse, phrase, people)).filter(
    (draft, i, all) => ![...verbal, ...all.slice(0, i)].some(one => one.kind === draft.kind),
  )
  const found = [...verbal, ...nominal]
  const stay = found.length === 0 ? stayEvent(context, parse) : null
  return stay ? [stay] : found
}

/** The people of office named last, each once, the latest at the end. */
function withNamed({ cast }: AgreementContext, people: readonly Taking[], { sequence }: Parse): readonly Taking[] {
  const named = cast.namedIn(sequence).filter(({ actor }) => isOfOffice(actor) && !actor.isUnnamed && !actor.isPronoun)
  if (named.length === 0) return people
  const all = [...people, ...named]
  return all.filter(({ actor }, i) => !all.slice(i + 1).some(one => one.actor.name === actor.name)).slice(-PEOPLE)
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
