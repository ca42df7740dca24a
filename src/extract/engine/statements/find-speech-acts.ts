import { actorsOf } from '../agreements/participants.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import { gather } from '../gather.ts'
import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { isJudged } from '../syntax/judged.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import { isBetweenMarks } from './is-report.ts'
import type { Memory } from './memory.ts'
import { sourceActs } from './source-act.ts'
import { speakerOf } from './speaker-of.ts'
import type { Manner, SpeechAct } from './speech-act.ts'
import type { Speaker } from './statement-draft.ts'
import { isTeller, tellerOf } from './teller.ts'

/** All speech acts of a sentence, in order. */
export function findSpeechActs(analyser: Analyser, cast: Cast, parse: Parse, memory: Memory): SpeechAct[] {
  const verbal = gather(parse.verbs, verb => verbalAct(analyser, cast, parse, verb, memory))
  return [...verbal, ...sourceActs(analyser, cast, parse, memory)]
}

function verbalAct(analyser: Analyser, cast: Cast, parse: Parse, verb: VerbGroup, memory: Memory): SpeechAct | null {
  const manner = mannerOf(analyser, parse, verb)
  if (!manner || verb.isNegated || parse.quoted[verb.at]) return null
  if (verb.tense === 'future' || verb.tense === 'open') return null
  const teller = tellerOf(analyser, parse, verb)
  if (!teller || parse.quoted[teller.head] || !isActive(analyser, parse, verb, teller)) return null
  const from = Math.min(teller.from, verb.from)
  const hearer = manner === 'tell' ? hearerOf(parse, verb) : null
  // "told them what they came to hear" does not say what
  if (hearer && [hearer.to - 1, hearer.to].some(at => isQuestionWord(analyser, parse, at))) return null
  const to = Math.max(verb.to, teller.to, hearer?.to ?? 0)
  if (manner === 'aside' && !isBetweenMarks(parse, { from, to })) return null
  const speaker = speakerOf({ analyser, cast }, parse, teller, memory)
  if (!speaker || !canSay(manner, speaker)) return null
  const addressee = hearer ? toHearer(cast, parse, hearer) : null
  return { rule: `${analyser.kit.code}/statement/${manner}`, manner, verb, speaker, addressee, from, to }
}

/** How a verb tells something; null for one that does not. */
function mannerOf(analyser: Analyser, parse: Parse, verb: VerbGroup): Manner | null {
  const { sequence } = parse
  const { speech, reports, status } = verb.verb
  // "denounced the treaty" ends it
  if (speech === 'call' && status && !isJudged(analyser, parse, verb)) return null
  if (speech) return speech
  if (reports) return reports
  const next = sequence.units[verb.to]
  return verb.lemma === 'be' && next && analyser.wordSets.convictions.has(next.token) ? 'mind' : null
}

/** A finite verb or "saying"; a form that may be a participle as well where somebody who can speak stands before it: "his office said". */
function isActive(analyser: Analyser, parse: Parse, verb: VerbGroup, teller: NounPhrase): boolean {
  if (verb.form === 'finite' || verb.form === 'gerund') return !verb.isPassive
  const unit = parse.sequence.units[verb.at]!
  if (verb.form !== 'participle' || unit.kind !== 'verb' || !unit.forms.includes('past')) return false
  const next = parse.sequence.units[verb.to]
  const isAgentless = !next || analyser.grammar.relations.get(next.word) !== 'by'
  const isSaid = (bitsOf(analyser, next) & CLASS.to) === 0
  return isAgentless && isSaid && isTeller(analyser, parse, teller)
}

const isQuestionWord = (analyser: Analyser, { sequence }: Parse, at: number) =>
  (bitsOf(analyser, sequence.units[at]) & (CLASS.relative | CLASS.complementizer)) === CLASS.relative ||
  analyser.wordSets.questions.has(sequence.units[at]?.token ?? -1)

/** States ask and value only through those who speak for them. */
function canSay(manner: Manner, { actor, isCarried }: Speaker): boolean {
  // "It calls the paper an arrangement" gives a name
  if (manner === 'call' && isCarried && actor.type !== 'person') return false
  if (manner === 'ask' || manner === 'mind' || manner === 'value')
    return actor.type !== 'state' && actor.type !== 'company'
  return !actor.isCollective || manner === 'say' || manner === 'tell'
}

/** Whom a verb of telling is addressed to: the phrase right behind it. */
function hearerOf({ phrases, phraseOf }: Parse, verb: VerbGroup): NounPhrase | null {
  const next = itemAt(phrases, phraseOf[verb.to] ?? -1)
  return next && next.from === verb.to && next.relation === null ? next : null
}
function toHearer(cast: Cast, parse: Parse, phrase: NounPhrase): Speaker | null {
  const hearer = actorsOf(cast, parse, phrase)[0]
  return hearer
    ? { actor: hearer.actor, span: { start: hearer.unit.start, end: hearer.unit.end }, isCarried: false }
    : null
}
