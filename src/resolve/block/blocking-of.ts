import type { Knowledge } from '../../knowledge/index.ts'
import type { Finding } from '../../model/index.ts'
import { contextOf } from '../context.ts'
import { toProfile } from '../profile/profile.ts'
import { blockKeys, pairsOf } from './block-keys.ts'

/** Where a finding meets others. */
export type Blocking = {
  /** The pairs of sides under which it is compared: one for two sides. Findings without a common pair are never compared. */
  readonly pairs: readonly string[]
  /** Its blocks, as whole numbers of at most 53 bits: findings that share one are compared. */
  readonly keys: readonly number[]
  /** The same for findings that nothing tells apart but their documents; a block's size counts it once. */
  readonly signature: string
}

/** Where a finding meets others; a function of the finding alone, so that a store can keep it. */
export function blockingOf(finding: Finding, knowledge?: Knowledge): Blocking {
  const profile = toProfile(finding, contextOf(knowledge))
  return { pairs: pairsOf(profile.sides), keys: blockKeys(profile), signature: profile.signature }
}
