import type { SpeechEntry } from '../../../engine/words.ts'

/** Verbs of saying by lemma. */
export const SPEECH: readonly (readonly [lemmas: string, entry: SpeechEntry])[] = [
  [
    'say|state|declare|explain|note|stress|emphasise|emphasize|underline|underscore|warn|add|argue|insist|claim|observe|point out|acknowledge|admit|concede|confirm|affirm|reaffirm|reiterate|maintain|contend|remark|comment|conclude by saying|respond|reply|counter|quip|write|tweet|assert|predict|recall|report|mention|highlight|continue|caution|announce|assure|disclose|reveal|indicate|clarify|complain|urge|vow',
    { kind: 'say' },
  ],
  ['tell|inform|assure|remind', { kind: 'tell' }],
  [
    'call|describe|hail|praise|welcome|characterise|characterize|label|brand|denounce|criticise|criticize|condemn|applaud|speak of',
    { kind: 'call' },
  ],
  ['hope|believe|think|expect|want|deny|regret|thank', { kind: 'hope' }],
]
