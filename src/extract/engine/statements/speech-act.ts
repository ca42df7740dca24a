import { actorsOf } from '../agreements/participants.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import { nextFinite, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import type { ActorValue } from '../units/unit.ts'
import type { Speaker } from './statement-draft.ts'

/** A verb of saying with its speaker, or words such as "according to" that stand for one. */
export type SpeechAct = {
  readonly rule: string
  readonly verb: VerbGroup | null
  readonly speaker: Speaker
  readonly addressee: Speaker | null
  /** Units that say who speaks, from the speaker to the verb: no part of what is said. */
  readonly from: number
  readonly to: number
}

/** All speech acts of a sentence, in order. */
export function findSpeechActs(analyser: Analyser, cast: Cast, parse: Parse, last: Speaker | null): SpeechAct[] {
  const acts: SpeechAct[] = []
  for (const verb of parse.verbs) {
    const act = verbalAct(analyser, cast, parse, verb, last)
    if (act) acts.push(act)
  }
  const source = sourceAct(analyser, cast, parse)
  return source ? [...acts, source] : acts
}

function verbalAct(
  analyser: Analyser,
  cast: Cast,
  parse: Parse,
  verb: VerbGroup,
  last: Speaker | null,
): SpeechAct | null {
  const { speech } = verb.verb
  if (!speech || verb.isNegated || verb.isPassive || parse.quoted[verb.at]) return null
  if (verb.form !== 'finite' && verb.form !== 'gerund') return null
  if (verb.tense === 'future' || verb.tense === 'open') return null
  const subject = subjectOf(analyser, parse, verb)
  if (!subject || parse.quoted[subject.head]) return null
  const speaker = speakerOf(analyser, cast, parse, subject, last)
  if (!speaker) return null
  const addressee = speech === 'tell' ? hearerOf(cast, parse, verb) : null
  const from = Math.min(subject.from, verb.from)
  const to = Math.max(verb.to, subject.to)
  return { rule: `${analyser.kit.code}/statement/${speech}`, verb, speaker, addressee, from, to }
}

/** Who a subject is: a named actor, a body's own paper ("a statement by the ministry"), or the last speaker's ("the note continues"). */
function speakerOf(
  analyser: Analyser,
  cast: Cast,
  parse: Parse,
  subject: NounPhrase,
  last: Speaker | null,
): Speaker | null {
  const { sequence } = parse
  const head = sequence.units[subject.head]!
  const span = { start: sequence.units[subject.from]!.start, end: sequence.units[subject.to - 1]!.end }
  const actors = actorsOf(cast, parse, subject).filter(one => !one.isModifier || one.actor.type !== 'state')
  const own =
    actors.find(one => !one.isModifier) ??
    (isPaper(analyser, parse, subject) || bitsOf(analyser, head) & CLASS.agent ? actors[0] : undefined)
  if (last && head.kind === 'actor' && head.actor.isPronoun) return { ...last, span, isCarried: true }
  if (own && isNamed(own.actor))
    return { actor: own.actor, span: { start: own.unit.start, end: own.unit.end }, isCarried: false }
  if (bitsOf(analyser, head) & CLASS.relative || bitsOf(analyser, sequence.units[subject.from]) & CLASS.relative) {
    const before = parse.phrases[parse.phrases.indexOf(subject) - 1]
    const owner = before && actorsOf(cast, parse, before)[0]
    if (owner && isNamed(owner.actor)) return { actor: owner.actor, span, isCarried: false }
  }
  if (!isPaper(analyser, parse, subject)) return null
  const author = parse.phrases.find(
    phrase =>
      phrase.preposition === subject.to &&
      (phrase.relation === 'by' || phrase.relation === 'of' || phrase.relation === 'from'),
  )
  const named = author && actorsOf(cast, parse, author)[0]
  if (named) return { actor: named.actor, span: { start: named.unit.start, end: named.unit.end }, isCarried: false }
  if (last && subject.bits & CLASS.definite) return { ...last, isCarried: true }
  const text = sequence.textOf(subject.from, subject.to)
  const name = text.slice(firstWordEnd(analyser, parse, subject) - span.start)
  return { actor: { name, type: 'organisation' }, span, isCarried: false }
}
/** Where the article before a paper ends. */
function firstWordEnd(analyser: Analyser, { sequence }: Parse, { from, to }: NounPhrase): number {
  const isArticle = (bitsOf(analyser, sequence.units[from]) & (CLASS.article | CLASS.definite)) !== 0
  return isArticle && from + 1 < to ? sequence.units[from + 1]!.start : sequence.units[from]!.start
}
const isPaper = (analyser: Analyser, { sequence }: Parse, { head }: NounPhrase) =>
  analyser.wordSets.papers.has(sequence.units[head]!.token)
const isNamed = (actor: ActorValue) => !actor.isCollective && actor.form !== 'city' && actor.form !== 'adjective'

/** Whom a verb of telling is addressed to: the actor right behind it. */
function hearerOf(cast: Cast, parse: Parse, verb: VerbGroup): Speaker | null {
  const next = parse.phrases.find(phrase => phrase.from === verb.to && phrase.relation === null)
  const hearer = next && actorsOf(cast, parse, next)[0]
  return hearer
    ? { actor: hearer.actor, span: { start: hearer.unit.start, end: hearer.unit.end }, isCarried: false }
    : null
}

/** "according to the consultant", "in Costa's view". */
function sourceAct(analyser: Analyser, cast: Cast, parse: Parse): SpeechAct | null {
  const { sequence, phrases } = parse
  const { sources, views } = analyser.wordSets
  for (const phrase of phrases) {
    const isAccording = phrase.preposition > 0 && sources.has(sequence.units[phrase.preposition - 1]!.token)
    const isView = phrase.relation === 'in' && views.has(sequence.units[phrase.head]!.token)
    if (!isAccording && !isView) continue
    const who = actorsOf(cast, parse, phrase)[0]
    if (!who || !isNamed(who.actor)) continue
    const speaker = { actor: who.actor, span: { start: who.unit.start, end: who.unit.end }, isCarried: false }
    return {
      rule: `${analyser.kit.code}/statement/${isView ? 'view' : 'according-to'}`,
      verb: null,
      speaker,
      addressee: null,
      from: Math.max(0, phrase.preposition - (isAccording ? 1 : 0)),
      to: phrase.to,
    }
  }
  return null
}

/** What an act reports, in units: behind the verb up to the end of its reach, or the sentence before it where the act closes it. */
export function contentOf(parse: Parse, act: SpeechAct): { from: number; to: number } | null {
  const { sequence } = parse
  const { verb } = act
  const last = lastContent(parse)
  if (!verb) return act.from <= 1 ? { from: act.to, to: last } : { from: 0, to: act.from }
  const clause = parse.clauseOf[verb.at]!
  const hasComplement = parse.clauses.some(
    one =>
      one.start >= verb.to &&
      (one.parent === clause || one.kind === 'coordinate') &&
      one.verbs.length > 0 &&
      one.kind !== 'relative',
  )
  const isClosing = isClosingAct(parse, act)
  if (isClosing) return { from: startOf(parse, act.from), to: act.from }
  const end = hasComplement ? stopAfter(parse, verb.at, last) : Math.min(last, nextFinite(parse, verb))
  return end > act.to
    ? { from: act.to, to: end }
    : sequence.count > 0 && act.from > 0
      ? { from: startOf(parse, act.from), to: act.from }
      : null
}
/** The act stands behind what is said: "…, he added." */
function isClosingAct({ sequence, verbs }: Parse, act: SpeechAct): boolean {
  const before = sequence.units[act.from - 1]
  const after = sequence.units[act.to]
  const isCut = before?.kind === 'mark' && /[,”"’»–—]/.test(before.mark)
  const hasVerbBefore = verbs.some(verb => verb.at < act.from && verb.form === 'finite')
  return (
    isCut &&
    (hasVerbBefore || /[”"»]/.test(before.mark)) &&
    (!after || (after.kind === 'mark' && /[.,;!?–—]/.test(after.mark)) || !hasFiniteAfter({ verbs }, act.to))
  )
}
const hasFiniteAfter = ({ verbs }: Pick<Parse, 'verbs'>, at: number) =>
  verbs.some(verb => verb.at >= at && verb.form === 'finite')
/** The start of the stretch between semicolons that holds a unit. */
function startOf({ sequence }: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && unit.mark === ';') return i + 1
  }
  return 0
}
function stopAfter({ sequence }: Parse, at: number, last: number): number {
  for (let i = at + 1; i < last; i++) {
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && unit.mark === ';') return i
  }
  return last
}
/** One past the last unit that is no full stop. */
function lastContent({ sequence }: Parse): number {
  let end = sequence.count
  while (
    end > 0 &&
    sequence.units[end - 1]!.kind === 'mark' &&
    /[.!?]/.test((sequence.units[end - 1] as { mark: string }).mark)
  )
    end--
  return end
}
