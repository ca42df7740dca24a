import type { Analyser } from '../analyser.ts'
import type { Unit } from '../units/unit.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'
import { CLASS } from './grammar.ts'

/** Classes of a unit's word; 0 for units that are no small words. */
export function bitsOf(analyser: Analyser, unit: Unit | undefined): number {
  return unit?.kind === 'word' || unit?.kind === 'mark' ? (analyser.grammar.bits[unit.word] ?? 0) : 0
}
export function isAdverb(sequence: UnitSequence, at: number): boolean {
  const unit = sequence.units[at]!
  return unit.kind === 'word' && unit.end - unit.start > 4 && sequence.text.slice(unit.end - 2, unit.end) === 'ly'
}
/** A comma, "and" or "or": what stands between phrases that are joined. */
export const isJoint = (analyser: Analyser, unit: Unit | undefined): boolean =>
  (unit?.kind === 'mark' && unit.mark === ',') || (bitsOf(analyser, unit) & CLASS.coordinator) !== 0
