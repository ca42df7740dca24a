import type { Knowledge } from '../../knowledge/index.ts'
import type { Finding } from '../../model/index.ts'
import { pairsOfAgreement } from '../../resolve/index.ts'
import type { Waiting } from '../../store/index.ts'
import { placeOf } from './place.ts'

/** Findings as they wait to be resolved, each at the place of its sides. */
export const toWaiting = (findings: readonly Finding[], knowledge?: Knowledge): Waiting[] =>
  findings.map(({ id, agreement }) => ({
    place: placeOf({ pairs: pairsOfAgreement(agreement, knowledge) }),
    findingId: id,
  }))
