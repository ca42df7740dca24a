import type { Analyser } from '../analyser.ts'
import { inShape } from '../in-shape.ts'
import { makeUnit } from './make-unit.ts'
import { ACTOR_SHAPE, type ActorUnit, type ActorValue, type Unit } from './unit.ts'

/** An actor that covers the units from `from` to before `to`. */
export function toActorUnit(
  analyser: Analyser,
  units: readonly Unit[],
  from: number,
  to: number,
  rule: string,
  actor: ActorValue,
): ActorUnit {
  const first = units[from]!
  const last = units[to - 1]!
  return makeUnit(
    { kind: 'actor', actor: inShape(ACTOR_SHAPE, actor) },
    {
      from: first.from,
      to: last.to,
      start: first.start,
      end: last.end,
      word: analyser.kindWord.actor,
      token: first.token,
      rule,
    },
  ) as ActorUnit
}
