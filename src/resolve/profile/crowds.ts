import type { Knowledge } from '../../knowledge/index.ts'
import type { Finding } from '../../model/index.ts'
import { pairsOf } from '../block/block-keys.ts'
import { contextOf } from '../context.ts'
import { type Profile, toProfile } from './profile.ts'

/** How many findings there are under each pair of sides, whatever became of them. */
export type Crowds = ReadonlyMap<string, number>

/** Counts findings, each once, under each pair of their sides. */
export function countCrowds(findings: Iterable<Finding>, knowledge?: Knowledge): Crowds {
  const context = contextOf(knowledge)
  const counts = new Map<string, number>()
  const counted = new Set<string>()
  for (const finding of findings) {
    if (counted.has(finding.id)) continue
    counted.add(finding.id)
    for (const pair of pairsOf(toProfile(finding, context).sides)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** The profile with the crowd of its only pair of sides. One of several pairs, or of a pair that nobody counted, stays one of very many. */
export function withCrowd(profile: Profile, crowds: Crowds): Profile {
  const [pair, ...more] = pairsOf(profile.sides)
  const crowd = crowds.get(pair!)
  return more.length > 0 || crowd === undefined ? profile : { ...profile, crowd }
}
