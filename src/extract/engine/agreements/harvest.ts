import type { Evidenced, Status, Term } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { sideKey } from '../cast/side.ts'
import { gather } from '../gather.ts'
import { inShape } from '../in-shape.ts'
import { VERB_SHAPE } from '../kit-words.ts'
import { objectsOf, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { realityOf } from '../syntax/reality.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import type { ActorValue, Unit } from '../units/unit.ts'
import { findAmounts, isNear } from './amounts.ts'
import { unitSpan } from './build-draft.ts'
import type { AgreementContext } from './context.ts'
import { isDeadline, toDraftDate } from './dating.ts'
import type { Draft, DraftMilestone, Participant } from './draft.ts'
import { withSentence } from './merge.ts'
import { actorsOf, type Link, roleOf } from './participants.ts'
import { isByParliament } from './predicate.ts'
import { laterFollows } from './relations.ts'
import { LENDING_TERMS } from './share-parts.ts'
import { governorAt } from './sum-kinds.ts'
import { findTerms } from './terms.ts'

const MAKING = inShape(VERB_SHAPE, { frame: 'make' })
const CARRYING: ReadonlySet<string> = new Set(['make', 'award', 'fund', 'give', 'receive'])

/** How far the bodies that a text names take part in an agreement: in one paragraph all, in a short text all firms, else those named right behind. */
export type Reach = 'paragraph' | 'text' | 'sentence'

/** Sentences behind the one that tells of an agreement that still speak of it, whatever the length of the text. */
const NEXT = 1

/**
 * Adds to an agreement what a later sentence tells of it without naming it anew: who builds, what it costs, its terms, its progress; in a
 * short text, or right behind, every body that it names.
 */
export function harvest(context: AgreementContext, draft: Draft, parse: Parse, reach: Reach): Draft {
  const carriers = carriersOf(context, draft, parse)
  const isNew = (body: Participant) => !carriers.some(one => one.span.start === body.span.start)
  const isNear = parse.sentence.index - draft.traits.sentence <= NEXT
  const bodies = reach !== 'sentence' || isNear ? bodiesOf(context, draft, parse, isNear ? 'paragraph' : reach) : []
  const participants = [...carriers, ...bodies.filter(isNew)]
  const milestones = progressOf(context, draft, parse)
  const terms = newTerms(draft, [...lendingTerms(context, draft, parse), ...lastingTerms(context, draft, parse)])
  const amounts = draft.amounts.length === 0 ? costsOf(context, draft, parse) : []
  return {
    ...draft,
    coverage: withSentence(draft.coverage, parse.sentence.index),
    participants: [...draft.participants, ...participants],
    milestones: [...draft.milestones, ...milestones],
    terms: [...draft.terms, ...terms],
    amounts: [...draft.amounts, ...amounts],
    follows: draft.follows ?? followsOf(context, draft, parse),
  }
}

/** "The treaty replaces the memorandum of 2022", "It amends …" */
const followsOf = ({ analyser }: AgreementContext, draft: Draft, parse: Parse) =>
  laterFollows(analyser, parse, verb => {
    const subject = subjectOf(analyser, parse, verb)
    return subject !== null && (speaksOf(draft, parse, subject) || (subject.bits & CLASS.pronoun) !== 0)
  })

/** Named bodies that build, carry out, pay for or receive what the agreement is about. */
function carriersOf(context: AgreementContext, draft: Draft, parse: Parse): Participant[] {
  const { analyser, cast } = context
  const found: Participant[] = []
  const add = (phrase: NounPhrase | null, link: Link, verb: VerbGroup) => {
    for (const { actor, unit } of phrase ? actorsOf(cast, parse, phrase) : []) {
      const role = roleOf(link, verb, 'given')
      if (!role || !isBody(actor) || !isOfSides(draft, actor)) continue
      found.push({
        actor,
        span: { start: unit.start, end: unit.end },
        role,
        rule: `${analyser.kit.code}/party/${verb.verb.frame}`,
        isSideOnly: false,
      })
    }
  }
  for (const verb of parse.verbs) {
    const { frame, status } = verb.verb
    const isCarrying = CARRYING.has(frame) || (frame === 'life' && status === 'implementing')
    if (!isCarrying || verb.form === 'attributive' || verb.form === 'nominal') continue
    const role: VerbGroup = frame === 'life' ? { ...verb, verb: MAKING } : verb
    if (!verb.isPassive) add(subjectOf(analyser, parse, verb), 'subject', role)
    else if (frame === 'award') add(subjectOf(analyser, parse, verb), 'object', role)
    for (const phrase of reachOf(parse, verb)) {
      if (phrase.relation === 'by') add(phrase, 'agent', role)
      else if (phrase.relation === 'to' || phrase.relation === 'from') add(phrase, phrase.relation, role)
    }
    if (!verb.isPassive && frame === 'award')
      for (const phrase of objectsOf(analyser, parse, verb)) add(phrase, 'object', role)
  }
  return found
}

/** Bodies of one of the sides that a sentence names, as parties; firms and banks only where the text is more than one paragraph. */
export function bodiesOf(context: AgreementContext, draft: Draft, parse: Parse, reach: Reach): Participant[] {
  const bodies = namedBodies(context, draft, parse).filter(
    ({ actor }) => reach === 'paragraph' || FIRMS.has(actor.type),
  )
  return bodies.map(({ actor, unit }) => ({
    actor,
    span: { start: unit.start, end: unit.end },
    role: 'party',
    rule: `${context.analyser.kit.code}/party/named`,
    isSideOnly: false,
  }))
}

const FIRMS: ReadonlySet<string> = new Set(['company', 'bank'])
const SOURCES: ReadonlySet<string> = new Set(['against', 'about', 'under'])
/** Bodies of one of the sides that a sentence about the agreement names, however tied; who only says so is none of them. */
function namedBodies(
  { analyser, cast }: AgreementContext,
  draft: Draft,
  parse: Parse,
): { actor: ActorValue; unit: Unit }[] {
  const speakers = parse.verbs
    .filter(verb => verb.verb.speech && verb.verb.frame === 'other')
    .map(verb => subjectOf(analyser, parse, verb))
  const phrases = parse.phrases.filter(
    phrase => !speakers.includes(phrase) && !SOURCES.has(phrase.relation ?? '') && !isSource(analyser, parse, phrase),
  )
  return gather(phrases, phrase => actorsOf(cast, parse, phrase)).filter(
    ({ actor }) =>
      isBody(actor) &&
      actor.type !== 'subnational' &&
      actor.organisation?.kind !== 'broadcaster' &&
      !isBareAcronym(actor) &&
      isOfSides(draft, actor),
  )
}
/** "GDP", "IDA": capitals that nothing in the text explains may be anything. */
const isBareAcronym = ({ name, organisation, country }: ActorValue) =>
  !organisation && country === undefined && name.length <= LONGEST_ACRONYM && name === name.toUpperCase()
const LONGEST_ACRONYM = 6
/** "according to Gazprom" */
const isSource = (analyser: Analyser, { sequence }: Parse, { preposition }: NounPhrase) =>
  preposition > 0 && analyser.wordSets.sources.has(sequence.units[preposition - 1]!.token)

/** The phrases behind a verb up to the next verb. */
function reachOf(parse: Parse, verb: VerbGroup): NounPhrase[] {
  const next =
    parse.verbs.find(one => one.from > verb.at && one.form !== 'attributive' && one.form !== 'nominal')?.from ??
    parse.sequence.count
  return parse.phrases.filter(phrase => phrase.from >= verb.to && phrase.from < next)
}
const isBody = (actor: ActorValue) =>
  actor.type !== 'state' && actor.type !== 'person' && !actor.isUnnamed && !actor.isCollective && !actor.isPronoun
const LENDING_KINDS: ReadonlySet<string> = new Set(['development-bank', 'fund', 'international-organisation'])
/** Of one of the agreement's sides, or of no known country. */
function isOfSides(draft: Draft, actor: ActorValue): boolean {
  const key = sideKey(actor)
  return key === null || draft.sides.has(key) || LENDING_KINDS.has(actor.organisation?.kind ?? '')
}

const PROGRESS: ReadonlySet<string> = new Set([
  'implementing',
  'completed',
  'suspended',
  'resumed',
  'cancelled',
  'terminated',
])

/** What became of "the project", "the works", "the hospital": its states after the agreement, with their dates. */
function progressOf(context: AgreementContext, draft: Draft, parse: Parse): DraftMilestone[] {
  const { analyser } = context
  return parse.verbs.flatMap(verb => {
    const { frame, status } = verb.verb
    if (verb.form === 'attributive' || verb.form === 'nominal') return []
    if (frame === 'pledge' && status && isOfPronoun(analyser, parse, verb)) {
      const date = dateNear(context, parse, verb)
      const told = draft.milestones.findLast(one => one.date === null || one.date.isInferred)
      return date && told ? [{ ...told, date }] : []
    }
    if (frame === 'conclude' && status && isOfPronoun(analyser, parse, verb))
      return [
        {
          status,
          span: unitSpan(parse, verb.at),
          rule: `${analyser.kit.code}/status/conclude`,
          date: dateNear(context, parse, verb),
        },
      ]
    if (frame !== 'life' || !status || realityOf(analyser, parse, verb) !== 'real') return []
    const stage = progressTold(analyser, draft, parse, verb, status)
    if (!stage) return []
    const date = dateNear(context, parse, verb)
    return [{ status: stage, span: unitSpan(parse, verb.at), rule: `${analyser.kit.code}/status/progress`, date }]
  })
}
/** The state that a verb without the agreement as its object gives it; null for none. */
function progressTold(analyser: Analyser, draft: Draft, parse: Parse, verb: VerbGroup, status: Status): Status | null {
  const thing = subjectOf(analyser, parse, verb)
  if (!thing) return null
  // "It entered into force in 1999."
  if (isIt(analyser, parse, thing) && parse.sentence.index - draft.traits.sentence <= NEXT)
    return verb.tense === 'past' && (verb.isPassive || verb.verb.isIntransitive) ? status : null
  // "Parliament gave its approval on Monday."
  if (verb.form === 'finite' && isByParliament(analyser, parse, verb) && objectsOf(analyser, parse, verb).length === 0)
    return 'ratified'
  // "Negotiations were launched in 2012": those on what was told of.
  const head = parse.sequence.units[thing.head]!
  if (head.kind === 'noun' && head.noun.kind === 'talks')
    return status === 'implementing' && verb.from - thing.to <= 1 ? 'negotiating' : null
  return PROGRESS.has(status) && speaksOf(draft, parse, thing) ? status : null
}
const isIt = (analyser: Analyser, { sequence }: Parse, { from, to }: NounPhrase) =>
  to - from === 1 && analyser.wordSets.neuters.has(sequence.units[from]!.token)

/** "They had signed it in Rome on 6 November.", "It was signed in Rome." */
function isOfPronoun(analyser: Analyser, parse: Parse, verb: VerbGroup): boolean {
  if (realityOf(analyser, parse, verb) !== 'real') return false
  if (verb.isPassive) {
    const subject = subjectOf(analyser, parse, verb)
    return subject !== null && isIt(analyser, parse, subject)
  }
  const [object] = objectsOf(analyser, parse, verb)
  return object !== undefined && object.to - object.from === 1 && (object.bits & CLASS.pronoun) !== 0
}
/** A definite phrase whose head is a word for projects or one of the agreement's own words. */
function speaksOf(draft: Draft, { sequence }: Parse, phrase: NounPhrase): boolean {
  const head = sequence.units[phrase.head]!
  if (head.kind === 'noun') return head.noun.kind === 'project' || (phrase.bits & CLASS.definite) !== 0
  return (phrase.bits & (CLASS.definite | CLASS.possessive)) !== 0 && draft.words.has(head.token)
}
/** "The project is financed under a credit line": a sentence about what was told of before, though it names another agreement. */
export function speaksOfProject({ phrases, sequence, verbs }: Parse): boolean {
  const [first] = phrases.filter(phrase => phrase.relation === null)
  const head = first && sequence.units[first.head]!
  return (
    first !== undefined &&
    verbs.some(verb => verb.from === first.to) &&
    (first.bits & CLASS.definite) !== 0 &&
    head?.kind === 'noun' &&
    head.noun.kind === 'project'
  )
}
function dateNear(context: AgreementContext, parse: Parse, verb: VerbGroup) {
  const clause = parse.clauseOf[verb.at]
  for (const [i, unit] of parse.sequence.units.entries()) {
    if (unit.kind !== 'date' || parse.clauseOf[i] !== clause || unit.date.isSame) continue
    if (isDeadline(context.analyser, parse, i)) continue
    return toDraftDate(unit.date, { start: unit.start, end: unit.end }, unit.rule, context.timing, null, false)
  }
  return null
}

/** Rates, maturities and grace periods; a bare duration may be anything's. */
function lendingTerms({ analyser }: AgreementContext, draft: Draft, parse: Parse): Evidenced<Term>[] {
  const whole = [{ from: 0, to: parse.sequence.count }]
  return findTerms(analyser, parse, whole, draft.instrument.code).filter(({ value }) => LENDING_TERMS.has(value.kind))
}
/** "It is for an initial period of three years", "The contract runs for 30 years": what the agreement itself is the subject of. */
function lastingTerms({ analyser }: AgreementContext, draft: Draft, parse: Parse): Evidenced<Term>[] {
  const isNext = parse.sentence.index - draft.coverage.at(-1)! <= NEXT
  const isAgreement = (subject: NounPhrase) => {
    const head = parse.sequence.units[subject.head]!
    if (head.kind === 'noun') return head.noun.kind === 'paper' && (subject.bits & CLASS.definite) !== 0
    return isNext && subject.to - subject.from === 1 && analyser.wordSets.neuters.has(head.token)
  }
  const subjects = parse.verbs.flatMap(verb => (verb.form === 'finite' ? (subjectOf(analyser, parse, verb) ?? []) : []))
  if (!subjects.some(isAgreement)) return []
  const whole = [{ from: 0, to: parse.sequence.count }]
  return findTerms(analyser, parse, whole, draft.instrument.code).filter(({ value, spans }) => {
    if (value.kind !== 'duration' && value.kind !== 'option') return false
    const place = parse.sequence.units.findIndex(unit => unit.start === spans[0]!.start)
    const verb = governorAt(parse, place)
    const subject = verb?.form === 'finite' ? subjectOf(analyser, parse, verb) : null
    return subject !== null && isAgreement(subject)
  })
}
const newTerms = (draft: Draft, terms: readonly Evidenced<Term>[]) =>
  terms.filter(({ value }) => !draft.terms.some(one => one.value.kind === value.kind))

/** "The project cost $9.5 million", "worth", "valued at": money that the sentence gives as the price of what is spoken of. */
function costsOf({ analyser }: AgreementContext, draft: Draft, parse: Parse) {
  const speaks = parse.phrases.some(phrase => speaksOf(draft, parse, phrase))
  const hasCost = (at: number) => isNear(parse, at, analyser.wordSets.costs, 8, 3)
  return findAmounts(analyser, parse, [{ from: 0, to: parse.sequence.count }]).filter(({ spans }) => {
    const at = parse.sequence.units.findIndex(unit => unit.start === spans[0]!.start)
    return hasCost(at) || speaks
  })
}
