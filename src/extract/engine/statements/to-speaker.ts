import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { ActorValue, Unit } from '../units/unit.ts'
import type { Speaker } from './statement-draft.ts'

/** What speakers are sought with. */
export type Context = { readonly analyser: Analyser; readonly cast: Cast }
/** Somebody with the unit that names them. */
export type Named = { readonly actor: ActorValue; readonly unit: Unit }

/** Somebody named as a speaker. */
export const toSpeaker = ({ sequence }: Parse, { actor, unit }: Named): Speaker => ({
  // Who speaks for a state is named as the text does: "Downing Street", "Ankara".
  actor:
    unit.kind === 'actor' && isSeat(unit.actor) ? { ...actor, name: sequence.text.slice(unit.start, unit.end) } : actor,
  span: { start: unit.start, end: unit.end },
  isCarried: false,
})
/** The place of a phrase in the text. */
export const spanOf = ({ sequence }: Parse, { from, to }: NounPhrase) => ({
  start: sequence.units[from]!.start,
  end: sequence.units[to - 1]!.end,
})
const isSeat = ({ form }: ActorValue) => form === 'seat' || form === 'capital'
/** Whether somebody is named by more than an adjective or a town. */
export const isNamed = (actor: ActorValue) => actor.form !== 'city' && actor.form !== 'adjective'

/** The words of a phrase without the article. */
export function nameOf(analyser: Analyser, { sequence }: Parse, { from, to }: NounPhrase): string {
  const isArticle = (bitsOf(analyser, sequence.units[from]) & (CLASS.article | CLASS.definite)) !== 0
  return sequence.textOf(isArticle && from + 1 < to ? from + 1 : from, to)
}

/** The last of the phrases that hang on a phrase by prepositions. */
export function hangingOn({ phrases }: Parse, phrase: NounPhrase): NounPhrase {
  let last = phrase
  for (const one of phrases) if (one.relation !== null && one.preposition === last.to) last = one
  return last
}
