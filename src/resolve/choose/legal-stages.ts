import { AFTER_SIGNATURE, codesOf, LEGAL_STAGES, STATUSES, type Status } from '../../model/index.ts'

export const STATUS_ORDER: readonly Status[] = codesOf(STATUSES)

/** The legal stage that a state implies; null for one that implies none. */
export const legalStage = (status: Status): Status | null =>
  AFTER_SIGNATURE.has(status) ? 'signed' : LEGAL_STAGES.includes(status) ? status : null

export const stageRank = (status: Status): number => LEGAL_STAGES.indexOf(legalStage(status) ?? status)
