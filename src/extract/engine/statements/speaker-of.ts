import { actorsOf } from '../agreements/participants.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { Memory } from './memory.ts'
import { pronounSpeaker } from './pronoun-speaker.ts'
import type { Speaker } from './statement-draft.ts'
import { isPaper } from './teller.ts'
import { type Context, hangingOn, isNamed, type Named, spanOf, toSpeaker } from './to-speaker.ts'
import { unnamedSpeaker } from './unnamed-speaker.ts'

/** Who a phrase is that speaks; null where it names nobody who can. */
export function speakerOf(context: Context, parse: Parse, phrase: NounPhrase, memory: Memory): Speaker | null {
  const { analyser, cast } = context
  const head = parse.sequence.units[phrase.head]!
  if (head.kind === 'actor' && head.actor.isPronoun) return pronounSpeaker(context, parse, phrase, memory)
  // "“Growth,” it said": the body that was heard last
  if (analyser.wordSets.neuters.has(head.token) && memory.heard?.speaker.actor.type !== 'person')
    return memory.heard && { ...memory.heard.speaker, span: spanOf(parse, phrase), isCarried: true }
  if (isRelative(analyser, parse, phrase)) return antecedent(context, parse, phrase)
  // "the Taliban, whose leaders insisted"
  if (bitsOf(analyser, itemAt(parse.sequence.units, phrase.from - 1)) & CLASS.relative && head.kind === 'office')
    return antecedent(context, parse, phrase)
  return (
    inApposition(cast, parse, phrase) ?? named(context, parse, phrase) ?? unnamedSpeaker(context, parse, phrase, memory)
  )
}

function isRelative(analyser: Analyser, { sequence }: Parse, { from, head }: NounPhrase): boolean {
  return [from, head].some(at => (bitsOf(analyser, sequence.units[at]) & CLASS.relative) !== 0)
}
/** "Putin, who said": whoever stands before the relative word. */
function antecedent({ cast }: Context, parse: Parse, phrase: NounPhrase): Speaker | null {
  const before = itemAt(parse.phrases, parse.phrases.indexOf(phrase) - 1)
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
function named({ analyser, cast }: Context, parse: Parse, phrase: NounPhrase): Speaker | null {
  const actors = actorsOf(cast, parse, phrase).filter(one => !one.isModifier || one.actor.type !== 'state')
  const isAgent = (bitsOf(analyser, parse.sequence.units[phrase.head]) & CLASS.agent) !== 0
  const own =
    actors.find(one => !one.isModifier) ??
    (isAgent || isPaper(analyser, parse.sequence.units[phrase.head]!) ? actors[0] : undefined)
  if (own?.actor.isUnnamed && own.actor.type !== 'person') return ofState({ cast }, parse, phrase, own)
  return own && isNamed(own.actor) ? toSpeaker(parse, own) : null
}

/** "the government of Kenya": a body with the state that it is of. */
function ofState({ cast }: Pick<Context, 'cast'>, parse: Parse, phrase: NounPhrase, own: Named): Speaker {
  const of = parse.phrases.find(one => one.preposition === phrase.to && one.relation === 'of')
  const state = of && actorsOf(cast, parse, of).find(one => one.actor.type === 'state' && !one.isModifier)
  if (!of || !state) return toSpeaker(parse, own)
  const span = { start: own.unit.end - own.actor.name.length, end: parse.sequence.units[of.to - 1]!.end }
  const name = parse.sequence.text.slice(span.start, span.end)
  return { actor: { ...own.actor, name, country: state.actor.country }, span, isCarried: false }
}
