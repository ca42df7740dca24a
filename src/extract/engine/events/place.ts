import type { AgreementContext } from '../agreements/context.ts'
import { actorsOf } from '../agreements/participants.ts'
import type { Parse } from '../syntax/clause.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import type { Taking } from './event-draft.ts'

/** The first place among phrases that stand in one of some relations. */
export function placeIn(
  { cast }: AgreementContext,
  parse: Parse,
  phrases: readonly NounPhrase[],
  relations: readonly NounPhrase['relation'][],
): Taking | null {
  const fit = phrases.filter(phrase => relations.includes(phrase.relation) && !parse.quoted[phrase.head])
  for (const [i, phrase] of fit.entries()) {
    const known = stateIn(cast, parse, phrase)
    if (known) return known
    const unit = parse.sequence.units[phrase.head]!
    // "at Northwood": a name of which nothing is known is no person behind "in" or "at"; "at the Palace in Luanda" is in Luanda.
    if (phrase.relation !== 'in' || unit.kind !== 'actor' || unit.rule !== 'name/capitals' || unit.actor.office)
      continue
    const next = fit[i + 1]
    const wider = next && next.preposition === phrase.to ? stateIn(cast, parse, next) : null
    return wider ?? { actor: { name: unit.actor.name, type: 'subnational' }, unit }
  }
  return null
}
/** A country or city that a phrase names itself, not by an adjective. */
function stateIn(cast: AgreementContext['cast'], parse: Parse, phrase: NounPhrase): Taking | null {
  const isPlace = ({ actor, isModifier }: { actor: Taking['actor']; isModifier: boolean }) =>
    actor.type === 'state' && !actor.isCollective && !isModifier
  return actorsOf(cast, parse, phrase).find(isPlace) ?? null
}
