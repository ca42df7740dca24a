import type { VerbRow } from '../../../engine/kit-words.ts'

/** Verbs that report words without being verbs of saying. */
export const REPORTING_VERBS: readonly VerbRow[] = [
  [
    'demand*, promise*, vow*, pledge*, swear, threaten, urge*, ask, request*, call on, call upon, call for, appeal, implore, beg, propose, advise, recommend, insist on',
    { frame: 'other', reports: 'ask' },
  ],
  ['put', { frame: 'other', reports: 'value' }],
  ['find, go on, muse, conclude, suppose, reckon', { frame: 'other', reports: 'aside' }],
]

/** Words around speech. */
export const SPEECH_WORD_SETS = {
  /** Behind "was": a frame of mind that a clause with "that" tells the content of. */
  convictions:
    'confident, convinced, certain, sure, adamant, hopeful, optimistic, pessimistic, delighted, pleased, proud, glad, sorry, concerned, worried, disappointed, grateful, satisfied, aware',
  /** Auxiliaries that shift reported speech back. */
  shifted: 'would, could, might',
  /** What a body is called by that was named before. */
  neuters: 'it, its',
  perfect: 'had, have',
  /** What a verb of telling is followed by where it does not tell what was said. */
  questions: 'what, how, why, when, where, whom, who',
  /** Nouns for bodies that stand for one named before: "the bank". */
  banks: 'bank, lender',
  firms:
    'company, firm, manufacturer, carrier, airline, utility, operator, builder, producer, contractor, miner, maker, developer, refiner, shipyard, consortium, group',
  institutions:
    'fund, office, agency, commission, institution, organisation, organization, watchdog, regulator, ministry, embassy, institute, bureau',
} as const
