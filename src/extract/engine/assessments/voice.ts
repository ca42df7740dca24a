import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { Unit } from '../units/unit.ts'

/** What a sentence shows of its author's own voice, outside quotation marks. */
export type Voice = {
  /** How strongly it judges. */
  readonly weight: number
  /** Words of judgement. */
  readonly judging: number
  /** The author speaks of himself or herself: "I remember". */
  readonly isPersonal: boolean
}

const WEIGHTS = {
  judging: 1.2,
  /** "I doubt", "one may doubt" */
  attitude: 2,
  /** "What was lost is …" */
  cleft: 1,
  /** "Nobody who …", "None of this …" */
  sweeping: 1,
  /** "It is an unhealthy …", "That was …" */
  naming: 0.8,
  /** "A country that … will …": of any of its kind */
  generic: 1,
  /** "should", "must" */
  duty: 0.8,
  /** Days and sums are what reports tell. */
  fact: -1.2,
  question: -1,
} as const

/** How much a sentence speaks in its author's own voice. */
export function voiceOf(analyser: Analyser, parse: Parse): Voice {
  const own = parse.sequence.units.filter((_, i) => !parse.quoted[i])
  const { judging, duties, sweepings, clefts, selves } = analyser.wordSets
  const has = (words: ReadonlySet<number>) => own.some(unit => words.has(unit.token))
  const first = own.find(unit => unit.kind !== 'mark')
  const judged = own.filter(unit => judging.has(unit.token)).length
  const last = own.at(-1)
  const isQuestion = last?.kind === 'mark' && last.mark === '?'
  const signs: readonly (readonly [keyof typeof WEIGHTS, boolean])[] = [
    ['attitude', holdsAttitude(analyser, own)],
    ['cleft', first !== undefined && clefts.has(first.token) && !isQuestion],
    ['sweeping', first !== undefined && sweepings.has(first.token) && !isToldOf(parse)],
    ['naming', isNaming(analyser, parse, own)],
    ['generic', isGeneric(analyser, parse)],
    ['duty', has(duties)],
    ['fact', own.some(unit => unit.kind === 'date' || unit.kind === 'money' || unit.kind === 'quantity')],
    ['question', isQuestion],
  ]
  const weight = signs.reduce((sum, [sign, holds]) => sum + (holds ? WEIGHTS[sign] : 0), 0)
  return { weight: weight + WEIGHTS.judging * Math.min(2, judged), judging: judged, isPersonal: has(selves) }
}

/** "No contract was signed", "Nobody has seen it": tells what has come about, however little. */
function isToldOf({ verbs }: Parse): boolean {
  const main = verbs.find(verb => verb.form === 'finite')
  return main !== undefined && main.tense === 'past'
}

/** Somebody who may be the author ("I", "we", "one") right before a verb of opinion. */
function holdsAttitude(analyser: Analyser, own: readonly Unit[]): boolean {
  const { authors, attitudes } = analyser.wordSets
  return own.some((unit, i) => {
    if (!attitudes.has(unit.token)) return false
    return own.slice(Math.max(0, i - 4), i).some(before => authors.has(before.token))
  })
}

/** "It is a pity", "That was the best …": a word that points back and a form of be. */
function isNaming(analyser: Analyser, { sequence }: Parse, own: readonly Unit[]): boolean {
  const first = own.findIndex(unit => bitsOf(analyser, unit) !== 0 || unit.kind !== 'mark')
  const at = first >= 0 && bitsOf(analyser, own[first]) & CLASS.coordinator ? first + 1 : first
  const unit = own[at]
  if (!unit || !analyser.wordSets.pointers.has(unit.token)) return false
  return sequence.units.length > 0 && own.slice(at + 1, at + 4).some(one => (bitsOf(analyser, one) & CLASS.be) !== 0)
}

/** An indefinite subject at the head of the sentence whose verb is in the present or future: what holds of any of its kind. */
function isGeneric(analyser: Analyser, { sequence, verbs }: Parse): boolean {
  const first = bitsOf(analyser, sequence.units[0])
  const main = verbs.findLast(verb => verb.form === 'finite')
  const isAny = (first & CLASS.indefinite) !== 0 && (first & CLASS.article) !== 0
  return isAny && main !== undefined && main.tense !== 'past'
}
