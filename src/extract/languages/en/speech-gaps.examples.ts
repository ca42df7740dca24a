import type { KnownGap } from '../../examples/example.ts'

/** Sentences of whose statements and events not all is found yet. */
export const SPEECH_GAPS: readonly KnownGap[] = [
  {
    reason: 'somebody says something',
    statements: {
      text: 'The Kremlin said the visit would take place in June.',
      found: [{ speaker: 'Russia', mode: 'indirect', quote: 'the visit would take place in June' }],
    },
  },
  {
    reason: '"he" for somebody who has only praised so far',
    statements: {
      text: 'Vladimir Putin praised the guests. “(W)e have witnessed a great day,” he said.',
      found: [{ speaker: 'Vladimir Putin', mode: 'direct', quote: '(W)e have witnessed a great day,' }],
    },
  },
  {
    reason: 'the place of a ceremony, or its being a signing',
    events: {
      text: 'Xi Jinping and Vladimir Putin witnessed the signing of 12 papers in Moscow on Friday.',
      found: [
        { kind: 'ceremony', participants: ['Xi Jinping', 'Vladimir Putin'], place: 'Moscow', date: '2015-05-15' },
      ],
    },
  },
  {
    reason: 'a round of talks',
    events: {
      text: 'Japan and Mongolia held the fifth round of talks on trade in Tokyo in July 2014.',
      found: [{ kind: 'negotiation', participants: ['Japan', 'Mongolia'], place: 'Tokyo', date: '2014-07' }],
    },
  },
]
