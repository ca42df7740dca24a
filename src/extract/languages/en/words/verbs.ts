import type { VerbEntry } from "../../../engine/words.ts"

type Row = readonly [lemmas: string, entry: VerbEntry]

/** Verbs by lemma; a particle follows the verb after a blank ("write off"). */
export const VERBS: readonly Row[] = [
  ['sign|ink|conclude|seal|clinch|countersign|exchange', { frame: 'conclude', status: 'signed' }],
  ['initial', { frame: 'conclude', status: 'initialled' }],
  ['reach|strike|finalise|finalize|secure|land|settle|enter into|hammer out', { frame: 'conclude', status: 'agreed' }],
  ['adopt', { frame: 'conclude', status: 'signed' }],
  ['agree', { frame: 'agree', status: 'agreed' }],
  ['pledge|promise|vow|commit|undertake|offer|commit to|announce|unveil|earmark', { frame: 'pledge', status: 'pledged' }],
  ['lend|loan|on-lend', { frame: 'provide', status: 'agreed', instrument: 'loan' }],
  ['borrow', { frame: 'provide', status: 'agreed', instrument: 'loan', isInverse: true }],
  ['donate|gift|present', { frame: 'provide', status: 'completed', instrument: 'grant' }],
  ['grant|award|allocate|disburse|contribute|hand over|dispatch|send', { frame: 'provide', status: 'agreed', isWeak: true }],
  ['give|provide|extend|advance|make available|grant|furnish|supply', { frame: 'provide', status: 'agreed', isWeak: true }],
  ['finance|fund|co-finance|cofinance|bankroll|underwrite', { frame: 'provide', status: 'agreed', isWeak: true }],
  ['receive|obtain|get|secure|win|clinch|sign for', { frame: 'provide', status: 'agreed', isInverse: true, isWeak: true }],
  ['forgive|write off|waive|cancel', { frame: 'provide', status: 'agreed', instrument: 'debt-relief', isWeak: true }],
  ['reschedule|restructure|refinance', { frame: 'provide', status: 'agreed', instrument: 'debt-rescheduling', isWeak: true }],
  ['guarantee|insure', { frame: 'provide', status: 'agreed', instrument: 'guarantee', isWeak: true }],
  ['deliver|export|sell', { frame: 'trade', status: 'agreed', instrument: 'supply', isWeak: true }],
  ['buy|purchase|import|order|acquire', { frame: 'trade', status: 'agreed', instrument: 'supply', isInverse: true, isWeak: true }],
  ['lease', { frame: 'trade', status: 'agreed', instrument: 'concession', isWeak: true }],
  ['invest', { frame: 'provide', status: 'agreed', instrument: 'investment', isWeak: true }],
  ['train', { frame: 'provide', status: 'implementing', instrument: 'training', isWeak: true }],
  ['build|construct|install|rehabilitate|upgrade|renovate|refurbish|expand|modernise|modernize', { frame: 'make', status: 'implementing', instrument: 'construction', isWeak: true }],
  ['ratify', { frame: 'life', status: 'ratified' }],
  ['approve|endorse|authorise|authorize|clear|green-light', { frame: 'life', status: 'agreed' }],
  ['enter into force|come into force|take effect|come into effect|go into effect|enter into effect', { frame: 'life', status: 'in-force', isIntransitive: true }],
  ['amend|revise|update|modify', { frame: 'life', status: 'amended' }],
  ['renew|extend|prolong|roll over', { frame: 'life', status: 'amended' }],
  ['begin|start|launch|commence|implement|inaugurate|break ground', { frame: 'life', status: 'implementing', isWeak: true }],
  ['complete|finish|fulfil|fulfill|repay', { frame: 'life', status: 'completed', isWeak: true }],
  ['suspend|freeze|halt|block|shelve|delay|postpone|put on hold|hold up', { frame: 'life', status: 'suspended' }],
  ['resume|revive|unfreeze|reinstate', { frame: 'life', status: 'resumed' }],
  ['withdraw|pull out|quit', { frame: 'life', status: 'withdrawn' }],
  ['terminate|denounce|abrogate|revoke|annul|rescind', { frame: 'life', status: 'terminated' }],
  ['cancel|scrap|abandon|call off|drop|ditch', { frame: 'life', status: 'cancelled' }],
  ['reject|turn down|veto|rebuff', { frame: 'life', status: 'rejected' }],
  ['expire|lapse', { frame: 'life', status: 'expired', isIntransitive: true }],
  ['negotiate|discuss|talk about|explore|pursue', { frame: 'talk', status: 'negotiating' }],
  ['propose|suggest|seek|consider|mull|request|ask for|plan', { frame: 'talk', status: 'proposed' }],
]

/** Nouns that tell what a verb tells, by its lemma. */
export const NOMINALS: Readonly<Record<string, readonly string[]>> = {
  sign: ['signing', 'signature', 'signings', 'signing ceremony'],
  conclude: ['conclusion'],
  ratify: ['ratification'],
  approve: ['approval'],
  'enter into force': ['entry into force'],
  renew: ['renewal', 'prolongation'],
  extend: ['extension'],
  suspend: ['suspension'],
  terminate: ['termination'],
  cancel: ['cancellation'],
  supply: [],
}

/** Verbs whose forms do not follow the rules: base, past, participle. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  strike: ['struck', 'struck'], lend: ['lent', 'lent'], give: ['gave', 'given'], get: ['got', 'gotten'], win: ['won', 'won'], sell: ['sold', 'sold'],
  buy: ['bought', 'bought'], build: ['built', 'built'], begin: ['began', 'begun'], come: ['came', 'come'], take: ['took', 'taken'], go: ['went', 'gone'],
  put: ['put', 'put'], set: ['set', 'set'], write: ['wrote', 'written'], forgive: ['forgave', 'forgiven'], undertake: ['undertook', 'undertaken'], make: ['made', 'made'],
  send: ['sent', 'sent'], freeze: ['froze', 'frozen'], withdraw: ['withdrew', 'withdrawn'], seek: ['sought', 'sought'], break: ['broke', 'broken'], say: ['said', 'said'], hold: ['held', 'held'],
  tell: ['told', 'told'], speak: ['spoke', 'spoken'], see: ['saw', 'seen'], find: ['found', 'found'], quit: ['quit', 'quit'], meet: ['met', 'met'], pay: ['paid', 'paid'],
  'on-lend': ['on-lent', 'on-lent'], think: ['thought', 'thought'], hear: ['heard', 'heard'], know: ['knew', 'known'], leave: ['left', 'left'], fly: ['flew', 'flown'],
}
/** Verbs that double their last consonant. */
export const DOUBLING = new Set(['commit', 'scrap', 'drop', 'refer', 'admit', 'get', 'set', 'put', 'quit', 'win', 'begin', 'initial', 'cancel', 'stop', 'signal', 'fulfil', 'travel'])
