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
  {
    reason: 'the country visited as one who takes part',
    events: {
      text: 'Narendra Modi visited Mongolia on 17 May 2015.',
      found: [{ kind: 'visit', participants: ['Narendra Modi'], place: 'Mongolia', date: '2015-05-17' }],
    },
  },
  {
    reason: 'a visit told by a noun',
    events: {
      text: 'During his visit to Kazakhstan in March, Serbian President Tomislav Nikolic rode a horse.',
      found: [{ kind: 'visit', participants: ['Tomislav Nikolić'], place: 'Kazakhstan', date: '2015-03' }],
    },
  },
  {
    reason: 'a stay found besides the meeting',
    events: {
      text: 'Vladimir Putin met Angela Merkel in Milan on 16 October 2014.',
      found: [
        { kind: 'meeting', participants: ['Vladimir Putin', 'Angela Merkel'], place: 'Milan', date: '2014-10-16' },
      ],
    },
  },
  {
    reason: 'ministers of two countries who meet',
    events: {
      text: 'The foreign ministers of Iran and Turkey met in Ankara on Monday.',
      found: [{ kind: 'meeting', place: 'Ankara', date: '2015-05-18' }],
    },
  },
  {
    reason: 'a stay found besides the meeting',
    events: {
      text: 'Vladimir Putin received Alexis Tsipras in the Kremlin on 8 April 2015.',
      found: [{ kind: 'meeting', participants: ['Vladimir Putin', 'Alexis Tsipras'], date: '2015-04-08' }],
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
