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
