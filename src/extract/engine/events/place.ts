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
  for (const phrase of phrases) {
    if (!relations.includes(phrase.relation) || parse.quoted[phrase.head]) continue
    const place = actorsOf(cast, parse, phrase).find(({ actor }) => actor.type === 'state' && !actor.isCollective)
    if (place) return place
    const head = parse.sequence.units[phrase.head]!
    // "at Northwood": a name of which nothing is known is no person behind "in" or "at".
    if (phrase.relation === 'in' && head.kind === 'actor' && head.rule === 'name/capitals' && !head.actor.office)
      return { actor: { name: head.actor.name, type: 'subnational' }, unit: head }
  }
  return null
}
