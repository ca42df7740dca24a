import type { PromiseState } from '../../../src/analyse/index.ts'
import type { DrawnStatus } from './status-tones.ts'

/** The shape in which each state of a promise is drawn; best first. */
export const PROMISE_GLYPHS = {
  delivered: 'completed',
  'partly-delivered': 'implementing',
  'on-time': 'signed',
  late: 'pledged',
  silent: 'silent',
  suspended: 'suspended',
  cancelled: 'cancelled',
} as const satisfies Record<PromiseState, DrawnStatus>

export const PROMISE_STATES = Object.keys(PROMISE_GLYPHS) as readonly PromiseState[]
