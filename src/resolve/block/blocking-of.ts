import type { Knowledge } from '../../knowledge/index.ts'
import type { Finding } from '../../model/index.ts'
import { contextOf } from '../context.ts'
import { toProfile } from '../profile/profile.ts'
import { blockKeysByPair, type PairKeys } from './block-keys.ts'

/** Where a finding meets others. */
export type Blocking = {
  /** The pairs of sides under which it is compared: one for two sides. Findings without a common pair are never compared. */
  readonly pairs: readonly string[]
  /** Its blocks, as whole numbers of at most 53 bits: findings that share one are compared. */
  readonly keys: readonly number[]
  /** Its blocks by the pair that each belongs to. */
  readonly byPair: readonly PairKeys[]
  /** The same for findings that nothing tells apart but their documents; a block's size counts it once. */
  readonly signature: string
}

/** Where a finding meets others; a function of the finding alone, so that a store can keep it. */
export function blockingOf(finding: Finding, knowledge?: Knowledge): Blocking {
  const profile = toProfile(finding, contextOf(knowledge))
  const byPair = blockKeysByPair(profile)
  return {
    pairs: byPair.map(({ pair }) => pair),
    keys: byPair.flatMap(({ keys }) => keys),
    byPair,
    signature: profile.signature,
  }
}
