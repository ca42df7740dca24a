import type { Analyser } from '../analyser.ts'
import { isCountryKey } from '../cast/side.ts'
import type { SideEvidence } from './draft.ts'

/** Sides without the members of a bloc that is a side itself: "the EU and its member states" sign as one. */
export function membersOfBlocs(
  analyser: Analyser,
  sides: ReadonlyMap<string, SideEvidence>,
): ReadonlyMap<string, SideEvidence> {
  const blocs = [...sides.keys()].filter(key => !isCountryKey(key))
  if (blocs.length === 0) return sides
  const kept = new Map(sides)
  for (const bloc of blocs) {
    const organisation = analyser.knowledge.organisations.find(one => one.name === bloc.slice(1))
    if (organisation?.kind !== 'bloc') continue
    for (const { country } of organisation.members) if (kept.has(country) && kept.size > 2) kept.delete(country)
  }
  return kept
}
