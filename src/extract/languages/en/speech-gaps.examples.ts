import type { KnownGap } from '../../examples/example.ts'

/** Sentences of whose statements and events not all is found yet. */
export const SPEECH_GAPS: readonly KnownGap[] = [
  {
    reason: '"he" for somebody who has only praised so far',
    statements: {
      text: 'Vladimir Putin praised the guests. “(W)e have witnessed a great day,” he said.',
      found: [{ speaker: 'Vladimir Putin', mode: 'direct', quote: '(W)e have witnessed a great day,' }],
    },
  },
]
