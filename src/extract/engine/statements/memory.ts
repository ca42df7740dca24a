import { actorsOf } from '../agreements/participants.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { ActorValue, Unit } from '../units/unit.ts'
import type { Speaker, StatementDraft } from './statement-draft.ts'

/** How many of those named last are remembered. */
const RECENT = 40
/** A speaker is forgotten some passages after the last words. */
const REACH = 3

type Context = { readonly analyser: Analyser; readonly cast: Cast }

/** What earlier sentences leave for later ones: who spoke, whom the text is about, who was named. */
export type Memory = {
  /** Who was heard last: speaks on in a quotation that stands alone. */
  readonly heard: { readonly last: StatementDraft | null; readonly speaker: Speaker; readonly passage: number } | null
  /** Who was told of last as a subject: "he", "she". */
  readonly topic: Speaker | null
  /** The passage that told of the topic last, -1 for none. */
  readonly topicPassage: number
  readonly recent: readonly { readonly actor: ActorValue; readonly unit: Unit; readonly sentence: number }[]
}
export const START: Memory = { heard: null, topic: null, topicPassage: -1, recent: [] }

/** The memory after a sentence and the statements in it. */
export function remember(memory: Memory, context: Context, parse: Parse, made: readonly StatementDraft[]): Memory {
  const { passageIndex } = parse.sentence
  const last = made.at(-1) ?? null
  const named = context.cast.namedIn(parse.sequence)
  const recent = [
    ...memory.recent,
    ...named.filter(({ actor }) => isSomebody(actor)).map(one => ({ ...one, sentence: parse.sentence.index })),
  ].slice(-RECENT)
  if (last) {
    const speaker = { ...last.speaker, isCarried: true }
    const isPerson = speaker.actor.type === 'person'
    const topic = isPerson ? speaker : memory.topic
    const topicPassage = isPerson ? passageIndex : memory.topicPassage
    return { heard: { last, speaker, passage: passageIndex }, topic, topicPassage, recent }
  }
  const isOver = memory.heard !== null && passageIndex - memory.heard.passage > REACH && !parse.quoted.some(Boolean)
  const person = subjectPerson(context, parse)
  const topicPassage = person ? passageIndex : memory.topicPassage
  return { heard: isOver ? null : memory.heard, topic: person ?? memory.topic, topicPassage, recent }
}
const isSomebody = (actor: ActorValue) => !actor.isCollective && !actor.isPronoun && !actor.isUnnamed

/** The person whom a sentence is about: the first named as a subject before a finite verb, outside quotation marks. */
export function subjectPerson(
  { analyser, cast }: Context,
  parse: Parse,
  before = Number.POSITIVE_INFINITY,
): Speaker | null {
  for (const phrase of parse.phrases) {
    if (phrase.to > before) return null
    if (phrase.relation !== null || parse.quoted[phrase.head]) continue
    const head = parse.sequence.units[phrase.head]!
    if (head.kind !== 'actor' || head.actor.isPronoun) continue
    if (!hasVerbAfter(analyser, parse, phrase.to)) return null
    const who = actorsOf(cast, parse, phrase).find(one => one.actor.type === 'person' && !one.actor.isUnnamed)
    if (who) return { actor: who.actor, span: { start: who.unit.start, end: who.unit.end }, isCarried: true }
  }
  return null
}

const AUXILIARY = CLASS.be | CLASS.have | CLASS.do | CLASS.future | CLASS.modal
/** Whether a verb stands behind a unit, if only by its auxiliary. */
export function hasVerbAfter(
  analyser: Analyser,
  { sequence, verbs }: Parse,
  from: number,
  to = sequence.count,
): boolean {
  if (verbs.some(verb => verb.form === 'finite' && verb.at >= from && verb.at < to)) return true
  for (let i = from; i < to; i++) if (bitsOf(analyser, sequence.units[i]) & AUXILIARY) return true
  return false
}
