import type { Status } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { sideKey } from '../cast/side.ts'
import type { NounEntry } from '../kit-words.ts'
import { objectsOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import {
  attributiveStatus,
  buildDraft,
  flowOf,
  milestonesOf,
  spanOf,
  statedInstrument,
  unitSpan,
} from './build-draft.ts'
import { type AgreementContext, lose } from './context.ts'
import { findDate, publicationDate } from './dating.ts'
import type { Draft, DraftDate, DraftMilestone, DraftTraits } from './draft.ts'
import type { Mention } from './mention.ts'
import { findLinked, type Linked } from './participants.ts'
import type { Predicate } from './predicate.ts'
import { completeSides, isPrivate, type Parts, toParts } from './sides.ts'

/** What earlier sentences hand on: the day of the events, the last date told, the state of a bundle that is being listed. */
export type Carried = {
  readonly eventDate: DraftDate | null
  readonly lastDate: DraftDate | null
  readonly bundleStatus: Status | null
  /** The noun of the bundle, and the passage that told of it. */
  readonly bundle: NounEntry | null
  readonly bundlePassage: number
  /** What was told of last. */
  readonly last: Draft | null
}

/** Frames that bring an undertaking about, so that their noun need not be strong. */
const BRINGING: ReadonlySet<string> = new Set([
  'conclude',
  'agree',
  'pledge',
  'give',
  'receive',
  'fund',
  'forgive',
  'sell',
  'buy',
])
const CONCLUDED: ReadonlySet<Status> = new Set(['signed', 'agreed', 'pledged', 'initialled', 'completed'])

/** The drafts that a mention makes: none where it tells of no agreement, several where one side deals with each of a group. */
export function assess(
  context: AgreementContext,
  mention: Mention,
  inner: readonly Mention[],
  carried: Carried,
): Draft[] {
  const { analyser, cast, focus } = context
  const { parse, noun, predicates } = mention
  const origin = originOf(mention)
  const rule = `${analyser.kit.code}/agreement/${predicates[0]?.verb.verb.frame ?? 'noun'}`
  const span = spanOf(parse, mention.own)
  const drop = (reason: string): Draft[] => {
    lose(context, rule, span, reason)
    return []
  }
  if (isDenied(analyser, mention)) return drop('denied, failed or never')
  if (noun?.kind === 'generic' && !isBundle(mention)) return drop('only introduces what is signed')
  if (isOlderReference(mention)) return drop('only the older agreement that another one changes or rests on')
  const instrument = statedInstrument(mention, inner)
  const flow = flowOf(mention, instrument?.code, inner)
  const linked = findLinked(analyser, cast, mention)
  const parts = withLastParties(toParts(analyser, linked, flow), carried)
  const sides = completeSides(analyser, focus, parts, nearbySides(linked), span)
  const isOpen =
    (context.isNotice && (noun ? flow === 'given' : !isBareReceipt(mention))) ||
    hasForeignPartner(linked, parts) ||
    ((noun !== null || isTelling(mention)) && isOneWay(mention, inner, parts)) ||
    isNegotiated(context, mention) ||
    hasOwnYear(analyser, mention)
  const reason = refusal(context, mention, inner, { ...parts, sides: isOpen ? sides : parts.sides }, linked)
  if (reason) return drop(reason)
  if (sides.size < 2) return drop('fewer than two sides')
  const milestones = completeMilestones(context, mention, inner, carried)
  if (milestones.length === 0) return drop('nothing says that it came about')
  const groups = separatePartners(mention, parts)
  if (groups) {
    return groups.map(group => {
      const own = toParts(
        analyser,
        linked.filter(one => !group.others.has(one)),
        flow,
      )
      return buildDraft(context, mention, { parts: own, sides: own.sides, inner, milestones, origin })
    })
  }
  return [buildDraft(context, mention, { parts, sides, inner, milestones, origin })]

  function separatePartners(one: Mention, { sides: all }: Parts): { others: Set<Linked> }[] | null {
    // "trade deals with Malaysia and Cambodia": one with each.
    if (!one.noun?.isPlural || one.count === 1 || all.size < 3) return null
    const partners = linked.filter(each => each.link === 'with' && sideKey(each.actor))
    const keys = new Set(
      linked
        .filter(each => each.link !== 'with')
        .map(each => sideKey(each.actor))
        .filter(key => key !== null),
    )
    if (partners.length < 2 || keys.size !== 1) return null
    return partners.map(partner => ({ others: new Set(partners.filter(each => each !== partner)) }))
  }
}

const ONE_WAY: ReadonlySet<string> = new Set(['give', 'forgive', 'receive', 'fund'])
/** Something given by or to the one side that is named: the text's other side is the other one. */
function isOneWay(mention: Mention, inner: readonly Mention[], { sides, participants, hasCollective }: Parts): boolean {
  if (sides.size !== 1 || hasCollective) return false
  const verbs = [mention, ...inner].flatMap(one =>
    one.predicates.flatMap(({ verb, controllers }) => [verb, ...controllers]),
  )
  const isGiven =
    verbs.some(verb => ONE_WAY.has(verb.verb.frame)) || (mention.noun?.kind === 'flow' && !mention.noun.isVague)
  return (
    isGiven && participants.some(one => one.role === 'provider' || one.role === 'recipient' || one.role === 'party')
  )
}

/** A verb alone that says enough without the other side: what kind of thing is given, or how much. */
const isTelling = (mention: Mention) =>
  hasMoneyIn(mention.parse, mention) ||
  mention.predicates.some(
    ({ verb }) => verb.verb.frame !== 'receive' && (verb.verb.instrument !== undefined || verb.verb.frame === 'fund'),
  )

/** "gets the islands": something received from nobody, and no money. */
const isBareReceipt = (mention: Mention) =>
  mention.predicates.every(({ verb }) => verb.verb.frame === 'receive') && !hasMoneyIn(mention.parse, mention)

/** "signed with Vice Minister Fu": somebody whose country the text need not name stands on the other side. */
function hasForeignPartner(linked: readonly Linked[], { sides, hasCollective }: Parts): boolean {
  return (
    sides.size === 1 &&
    !hasCollective &&
    linked.some(one => one.link === 'with' && one.actor.type === 'person' && sideKey(one.actor) === null)
  )
}

/** "the companies", "both sides" where the parties were named just before: those. */
function withLastParties(parts: Parts, { last }: Carried): Parts {
  const isOpen =
    parts.hasCollective && !parts.participants.some(one => one.actor.type !== 'person' && one.actor.type !== 'state')
  if (!isOpen || !last) return parts
  const named = last.participants.filter(
    one => one.actor.type === 'company' || one.actor.type === 'bank' || one.actor.type === 'organisation',
  )
  return { ...parts, participants: [...parts.participants, ...named.map(one => ({ ...one, role: 'party' as const }))] }
}

function originOf({ parse, noun }: Mention): DraftTraits['origin'] {
  const { kind } = parse.sentence.passage
  if (kind === 'title' || kind === 'heading') return kind
  return noun ? 'noun' : 'verb'
}

/** Said not to be: every predicate that could bring it about is denied, or the phrase says "no". */
function isDenied(analyser: Analyser, { predicates, phrase, parse }: Mention): boolean {
  return (
    (predicates.some(one => one.reality === 'denied' && one.status === null && one.verb.verb.frame !== 'content') ||
      ((phrase?.bits ?? 0) & CLASS.negation) !== 0 ||
      isWithNobody(analyser, parse, phrase)) &&
    !predicates.some(one => one.status !== null && one.reality !== 'denied')
  )
}
/** "a trade agreement with neither of them" */
function isWithNobody(analyser: Analyser, { sequence }: Parse, phrase: NounPhrase | null): boolean {
  if (!phrase || analyser.grammar.relations.get(sequence.word(phrase.to)) !== 'with') return false
  return (bitsOf(analyser, sequence.units[phrase.to + 1]) & CLASS.negation) !== 0
}

const isBundle = (mention: Mention) =>
  mention.isPlural &&
  mention.count !== null &&
  mention.predicates.some(one => one.verb.verb.frame === 'conclude' && one.reality === 'real')

/** "a protocol amending the 2018 treaty", "under the framework agreement": what a nearer one changes or hangs on. */
function isOlderReference({ phrase, inside, determiner }: Mention): boolean {
  return inside !== null && phrase !== null && determiner === 'definite'
}

/** Why a mention that is not denied tells of no undertaking; null where it does. */
function refusal(
  { analyser, isNotice }: AgreementContext,
  mention: Mention,
  inner: readonly Mention[],
  parts: Parts,
  linked: readonly Linked[],
): string | null {
  const { noun, predicates, determiner, parse } = mention
  const sides = parts.hasCollective ? Math.max(2, parts.sides.size) : parts.sides.size
  const frames = new Set(
    [...predicates, ...predicates.flatMap(one => one.controllers.map(verb => ({ verb })))].map(
      one => one.verb.verb.frame,
    ),
  )
  const isBrought = [...frames].some(frame => BRINGING.has(frame))
  const hasMoney = hasMoneyIn(parse, mention)
  if (!noun) return verbRefusal(analyser, mention, parts, sides, hasMoney, inner)
  if (noun.form === 'contract' && sides < 2 && linked.some(one => one.link === 'subject' && isPrivate(one.actor)))
    return 'a contract of private people'
  const isHeadline = originOf(mention) !== 'noun'
  if (isHeadline && sides < 2) return 'a headline without two sides'
  if (noun.kind === 'paper') {
    if (
      predicates.some(one => one.status !== null || one.verb.verb.frame === 'content' || one.verb.verb.frame === 'hold')
    )
      return null
    if (attributiveStatus(mention)) return sides >= 2 ? null : 'planned, without two sides'
    if (isHeadline && sides >= 2) return null
    if (
      sides >= 2 &&
      (hasMoney ||
        determiner === 'definite' ||
        hasOwnYear(analyser, mention) ||
        linked.some(one => one.link === 'between' || one.link === 'with'))
    )
      return null
    return 'nothing says that it came about'
  }
  if (
    predicates.length > 0 &&
    determiner !== 'definite' &&
    !hasMoney &&
    predicates.every(one => one.verb.tense === 'open')
  )
    return 'only possible'
  if (noun.kind === 'debt') return predicates.some(givesUp) && sides >= 2 ? null : 'a debt that nobody gives up'
  if (noun.isVague) {
    if (isNotice && sides >= 2 && flowOf(mention, noun.instrument) === 'given') return null
    if (isBrought && sides >= 2) return null
    if (hasMoney && sides >= 2) return null
    return 'a vague noun without sides, money or a verb that brings it about'
  }
  if (isBrought && sides >= 1) return null
  if (frames.has('life') && sides >= 1) return null
  if (hasMoney && sides >= 1) return null
  if (sides >= 2) return null
  return 'a flow without sides, money or a verb that brings it about'
}

/** A debt is given up by verbs of forgiving and of ending. */
const givesUp = ({ verb, reality }: Predicate) =>
  reality !== 'denied' && (verb.verb.frame === 'forgive' || GIVING_UP.has(verb.verb.status ?? ''))
const GIVING_UP: ReadonlySet<string> = new Set(['cancelled', 'terminated'])

function verbRefusal(
  analyser: Analyser,
  mention: Mention,
  parts: Parts,
  sides: number,
  hasMoney: boolean,
  inner: readonly Mention[],
): string | null {
  const [predicate] = mention.predicates
  const { verb } = predicate!
  const { frame } = verb.verb
  if (predicate!.status === null) return 'nothing of its state'
  if (frame === 'agree') return sides >= 2 ? null : 'agreed by one side only'
  if (frame === 'conclude')
    return verb.lemma === 'sign' && sides >= 2 && parts.participants.length > 0 && !hasPronoun(analyser, mention)
      ? null
      : 'a verb of concluding without what is concluded'
  if (frame === 'pledge')
    return sides >= 2 && (hasMoney || inner.length > 0 || parts.participants.some(one => one.role === 'recipient'))
      ? null
      : 'a promise without two sides and something promised'
  if (sides < 2) return 'a verb without two sides'
  if (!hasTheme(analyser, mention) || isCommand(mention)) return 'nothing is given'
  if (hasPronoun(analyser, mention)) return 'only speaks of what was told before'
  const roles = new Set(parts.participants.map(one => one.role))
  if (
    !roles.has('provider') &&
    !roles.has('seller') &&
    !roles.has('buyer') &&
    !roles.has('implementer') &&
    !roles.has('recipient')
  )
    return 'nobody gives'
  return null
}

/** "the 2007 treaty", "the agreement of 1999": a definite paper with a year of its own. */
function hasOwnYear(analyser: Analyser, { parse, phrase, noun, at }: Mention): boolean {
  if (!phrase || noun?.kind !== 'paper') return false
  const isYear = (i: number) => {
    const unit = parse.sequence.units[i]
    return unit?.kind === 'date' && unit.date.year !== undefined
  }
  for (let i = phrase.from; i < phrase.to; i++) if (isYear(i)) return true
  return isYear(at + 1) && analyser.grammar.relations.get(parse.sequence.units[at + 1]!.token) === 'of'
}

/** Something that is given, built or sold: an object that is no person, state or letter, or a subject of the passive. */
function hasTheme(analyser: Analyser, { parse, predicates }: Mention): boolean {
  const { verb } = predicates[0]!
  if (verb.isPassive || verb.verb.frame === 'sell' || verb.verb.frame === 'buy') return true
  const next = parse.verbs.find(one => one.at > verb.at && one.form !== 'attributive' && one.form !== 'nominal')
  return parse.phrases.some(
    phrase =>
      phrase.from >= verb.to &&
      phrase.relation !== 'by' &&
      (!next || phrase.from < next.from) &&
      isThing(analyser, parse, phrase, verb.verb.frame === 'give'),
  )
}
function isThing(analyser: Analyser, { sequence }: Parse, phrase: NounPhrase, isGiven: boolean): boolean {
  const head = sequence.units[phrase.head]!
  if (head.kind === 'office') return false
  if (head.kind === 'actor') return head.actor.type !== 'state' && head.rule === 'name/capitals'
  // "most of it", "a letter"
  const isEmpty = (bitsOf(analyser, head) & (CLASS.quantifier | CLASS.pronoun | CLASS.relative)) !== 0
  return !isEmpty && !(isGiven && analyser.wordSets.letters.has(head.token))
}

/** "had signed it in Rome": the object is a pronoun, so that what is signed or given was told of before. */
function hasPronoun(analyser: Analyser, { parse, predicates }: Mention): boolean {
  const [object] = objectsOf(analyser, parse, predicates[0]!.verb)
  return object !== undefined && object.to - object.from === 1 && (object.bits & CLASS.pronoun) !== 0
}

/** "ordered troops to open fire": a command, no purchase. */
function isCommand({ parse, predicates }: Mention): boolean {
  const { verb } = predicates[0]!
  if (verb.verb.frame !== 'buy' || verb.verb.control !== 'asked') return false
  const next = parse.verbs.find(one => one.at > verb.at)
  return next?.form === 'infinitive' && parse.clauseOf[next.at] === parse.clauseOf[verb.at]
}

export function hasMoneyIn(parse: Parse, { own, shared }: Mention): boolean {
  return parse.sequence.units.some(
    (unit, i) => unit.kind === 'money' && [own, ...shared].some(zone => i >= zone.from && i < zone.to),
  )
}

/** Countries that the sentence names without making them a side, and those that ambassadors are sent to. */
function nearbySides(linked: readonly Linked[]): string[] {
  return linked.flatMap(({ actor }) => [
    ...(actor.postedTo ? [actor.postedTo] : []),
    ...(sideKey(actor) ? [sideKey(actor)!] : []),
  ])
}

/** The states told of, with their dates; one that stands in for them where only adjectives, the layout or the bundle tell. */
function completeMilestones(
  context: AgreementContext,
  mention: Mention,
  inner: readonly Mention[],
  carried: Carried,
): DraftMilestone[] {
  const { analyser, timing } = context
  const told = milestonesOf(context, mention, carried.lastDate)
  const within = inner
    .flatMap(one => milestonesOf(context, one, carried.lastDate))
    .filter(one => one.status === 'pledged' && told.length === 0)
  const own = [...told, ...within].map(one =>
    mention.noun?.kind === 'debt' && ENDED.has(one.status) ? { ...one, status: 'agreed' as const } : one,
  )
  if (own.length > 0)
    return own.map(one =>
      one.date || !CONCLUDED.has(one.status) || hasOwnYear(analyser, mention)
        ? one
        : { ...one, date: inferred(carried.eventDate ?? newsDate(context, mention)) },
    )
  const status =
    attributiveStatus(mention) ??
    (isNegotiated(context, mention) ? 'negotiating' : null) ??
    carried.bundleStatus ??
    (mention.noun?.kind === 'paper' ? 'signed' : 'agreed')
  const stated = findDate(analyser, mention, null, timing, carried.lastDate)
  const span = unitSpan(mention.parse, mention.at)
  const isNews = CONCLUDED.has(status) && !hasOwnYear(analyser, mention)
  const date = stated ?? (isNews ? inferred(carried.eventDate ?? publicationDate(context, span)) : null)
  return [
    {
      status,
      span,
      rule: `${analyser.kit.code}/status/${attributiveStatus(mention) ? 'adjective' : 'noun'}`,
      date,
    },
  ]
}

/** "talks on a treaty", "directives for an agreement". */
function isNegotiated({ analyser }: AgreementContext, { parse, phrase }: Mention): boolean {
  if (!phrase?.relation) return false
  const before = parse.phrases.find(one => one.to === phrase.preposition)
  return before !== undefined && analyser.wordSets.negotiations.has(parse.sequence.units[before.head]!.token)
}

/** A debt that is cancelled is relief agreed. */
const ENDED: ReadonlySet<Status> = new Set(['cancelled', 'terminated', 'amended'])

/** News of what was concluded, without a day, is news of the day of publication, as far as that is known. */
function newsDate(context: AgreementContext, { predicates, parse }: Mention): DraftDate | null {
  const told = predicates.find(one => one.reality === 'real' && one.status !== null)
  return told ? publicationDate(context, unitSpan(parse, told.verb.at)) : null
}

const inferred = (date: DraftDate | null): DraftDate | null => date && { ...date, isInferred: true }
