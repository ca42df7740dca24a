import type { Analyser } from '../analyser.ts'
import { toActorUnit } from './actor-unit.ts'
import { groupActors } from './group-actors.ts'
import { toActor } from './to-actor.ts'
import type { Unit } from './unit.ts'
import { UnitSequence } from './unit-sequence.ts'

/** Second and third stage: what names somebody becomes an actor, then "A, B and C" one actor with members. */
export function findActors(
  analyser: Analyser,
  units: readonly Unit[],
  text: string,
  isHeadline: boolean,
): UnitSequence {
  const sequence = new UnitSequence(units, text, analyser.stops)
  const named: Unit[] = []
  for (let at = 0; at < units.length; ) {
    const match = analyser.names.match(sequence, at)
    if (match) {
      named.push(toActorUnit(analyser, units, at, match.to, match.rule, match.value))
      at = match.to
      continue
    }
    const unit = units[at]!
    const actor = isActing(unit) ? toActor(unit, text) : null
    named.push(actor ? toActorUnit(analyser, units, at, at + 1, unit.rule, actor) : unit)
    at++
  }
  return new UnitSequence(groupActors(analyser, named, text, isHeadline), text, analyser.stops)
}

/** Adjectives and cities do not act by themselves. */
function isActing(unit: Unit): boolean {
  if (unit.kind === 'nation') return unit.form !== 'adjective' && unit.form !== 'combining' && unit.form !== 'city'
  return unit.kind === 'organisation' || unit.kind === 'person' || unit.kind === 'name'
}
