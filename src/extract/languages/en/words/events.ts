import type { VerbRow } from '../../../engine/kit-words.ts'

/** Verbs that tell of events between leaders. */
export const EVENT_VERBS: readonly VerbRow[] = [
  [
    'visit*, travel to, travel*, arrive, arrive in, fly to, tour*, pay a visit, come to, head to, go to, go on to, land in, fly into',
    { frame: 'other', event: 'visit' },
  ],
  [
    'meet, meet with, hold talks, receive, host*, welcome, greet, sit down with, gather',
    { frame: 'other', event: 'meeting' },
  ],
  [
    'phone*, telephone*, speak by phone, speak by telephone, speak on the phone, talk by phone, talk on the phone, call*',
    { frame: 'other', event: 'call' },
  ],
  ['invite', { frame: 'other', event: 'invitation', control: 'asked' }],
  [
    'attend, witness*, watch*, look on, preside over, preside, cut the ribbon, mark*, celebrate, commemorate, lay the foundation stone, break ground, inaugurate, unveil, take part in',
    { frame: 'other', event: 'ceremony' },
  ],
]

/** Words around events. */
export const EVENT_WORD_SETS = {
  /** Who "the two leaders" are is known from before. */
  leaders: 'leaders, presidents, ministers, premiers, chancellors, heads, secretaries, envoys, kings, they',
  /** Of people who were named before. */
  owners: 'his, her, their',
  visits: 'visit, visits, trip, journey, tour, stopover',
  meetings: 'meeting, meetings, summit, dialogue, conversation, encounter',
  calls: 'call, phone call, telephone call, video call',
  rounds: 'round, rounds, days, weeks, hours, session, sessions',
  /** Bodies of several sides that meet. */
  assemblies: 'committee, commission, council, group, delegations, delegation',
} as const
