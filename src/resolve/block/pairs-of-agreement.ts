import type { Knowledge } from '../../knowledge/index.ts'
import { contextOf } from '../context.ts'
import { type Sided, sideKeys } from '../profile/side-keys.ts'
import { pairsOf } from './block-keys.ts'

/** The pairs of sides under which an agreement is compared: those of `blockingOf`, without the rest, which takes ten times as long. */
export const pairsOfAgreement = (agreement: Sided, knowledge?: Knowledge): readonly string[] =>
  pairsOf(sideKeys(agreement, contextOf(knowledge).names))
