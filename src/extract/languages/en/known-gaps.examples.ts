import type { KnownGap } from '../../examples/example.ts'
import { AGREEMENT_GAPS } from './agreement-gaps.examples.ts'
import { RULE_GAPS } from './rule-gaps.examples.ts'
import { SPEECH_GAPS } from './speech-gaps.examples.ts'

/** What a good reader of English manages and the engine does not yet. */
export const KNOWN_GAPS: readonly KnownGap[] = [...RULE_GAPS, ...AGREEMENT_GAPS, ...SPEECH_GAPS]
