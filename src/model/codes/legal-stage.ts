import type { Status } from './status.ts'

/** Legal stages in order; what is reached is the highest of them, whatever came after. */
export const LEGAL_STAGES: readonly Status[] = [
  'proposed',
  'negotiating',
  'pledged',
  'initialled',
  'agreed',
  'signed',
  'ratified',
  'in-force',
]

/** States that only what has been signed can come to. */
export const AFTER_SIGNATURE: ReadonlySet<Status> = new Set<Status>([
  'amended',
  'implementing',
  'completed',
  'suspended',
  'resumed',
  'withdrawn',
  'terminated',
  'expired',
])

/** The legal stage that a state implies; null for one that implies none. */
export const legalStage = (status: Status): Status | null =>
  AFTER_SIGNATURE.has(status) ? 'signed' : LEGAL_STAGES.includes(status) ? status : null

/** The place of that stage among all; -1 for none. */
export const stageRank = (status: Status): number => LEGAL_STAGES.indexOf(legalStage(status) ?? status)
