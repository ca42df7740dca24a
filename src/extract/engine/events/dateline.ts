import type { AgreementContext } from '../agreements/context.ts'
import type { Parse } from '../syntax/clause.ts'
import { toActor } from '../units/to-actor.ts'
import type { Taking } from './event-draft.ts'

const LONGEST_DATELINE = 12

/** Where a date line ends, in units: "BRASILIA, Jan. 31 (PW) - "; 0 where a sentence begins with none. */
export function datelineEnd({ sequence }: Parse): number {
  const first = sequence.units[0]
  const name = first ? sequence.textOf(0, 1) : ''
  if (name.toUpperCase() !== name || name.length < 3) return 0
  for (let i = 1; i < Math.min(LONGEST_DATELINE, sequence.count); i++) {
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && /^(?:-+|–|—)$/.test(unit.mark)) return i
  }
  return 0
}

/** The place of the date line of a document; null where it has none. */
export function datelinePlace({ cast }: AgreementContext, parses: readonly Parse[]): Taking | null {
  const first = parses.find(({ sentence }) => sentence.passage.kind !== 'title' && sentence.passage.kind !== 'heading')
  const unit = first?.sequence.units[0]
  if (!first || !unit || datelineEnd(first) === 0) return null
  const actor = unit.kind === 'actor' ? cast.actorOf(unit) : toActor(unit, first.sequence.text)
  return actor && (actor.type === 'state' || actor.type === 'person') ? { actor, unit } : null
}
