import type { Status } from '../../../src/model/index.ts'

export type StatusTone = 'open' | 'promised' | 'bound' | 'done' | 'stalled' | 'ended' | 'expired'

/** The colour of each state's glyph; its shape says the same. */
export const STATUS_TONES = {
  proposed: 'open',
  negotiating: 'open',
  pledged: 'promised',
  initialled: 'promised',
  agreed: 'promised',
  signed: 'bound',
  ratified: 'bound',
  'in-force': 'done',
  amended: 'done',
  implementing: 'done',
  completed: 'done',
  resumed: 'done',
  suspended: 'stalled',
  silent: 'stalled',
  withdrawn: 'ended',
  terminated: 'ended',
  cancelled: 'ended',
  rejected: 'ended',
  expired: 'expired',
} as const satisfies Record<Status | 'silent', StatusTone>

export type DrawnStatus = keyof typeof STATUS_TONES
