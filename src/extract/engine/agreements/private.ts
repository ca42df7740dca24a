import type { ActorValue } from '../units/unit.ts'

/** A person without an office or a body behind them, whom nobody knows: a player, a builder. Such people bind no side. */
export const isPrivate = (actor: ActorValue) =>
  actor.type === 'person' && !actor.office && !actor.of && !actor.person && !actor.isUnnamed
