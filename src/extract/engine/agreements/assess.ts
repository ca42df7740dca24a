import { sideKey } from '../cast/side.ts'
import { subjectOf } from '../syntax/arguments.ts'
import { CLASS } from '../syntax/grammar.ts'
import { buildDraft, flowOf, spanOf, statedInstrument } from './build-draft.ts'
import type { Carried } from './carried.ts'
import { type AgreementContext, lose } from './context.ts'
import type { Draft } from './draft.ts'
import type { Mention } from './mention.ts'
import { hasMoneyIn, hasOwnYear, originOf } from './mention-traits.ts'
import { completeMilestones, isNegotiated } from './milestones.ts'
import { findLinked, type Linked } from './participants.ts'
import { isBundle, isDenied, isOlderReference, isSentAbroad, refusal } from './refusal.ts'
import { completeSides, groupOf, type Parts, toParts } from './sides.ts'
import { topicZones } from './topics.ts'

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
  const sides = completeSides(
    analyser,
    focus,
    parts,
    nearbySides(linked),
    span,
    parts.sides.size === 0 ? groupOf(analyser, cast, parse) : [],
  )
  const isOpen =
    (context.notice !== 'none' && (noun ? flow === 'given' : !isBareReceipt(mention))) ||
    hasForeignPartner(linked, parts) ||
    noun?.kind === 'generic' ||
    isFurtherPaper(mention, linked) ||
    ((noun !== null || isTelling(mention)) && isOneWay(mention, inner, parts)) ||
    isNegotiated(context, mention) ||
    hasOwnYear(analyser, mention)
  const isMember = isEnumerated(context, mention, carried)
  const known = isOpen || isMember ? sides : parts.sides
  const reason =
    isMember && sides.size >= 2 ? null : refusal(context, mention, inner, { ...parts, sides: known }, linked)
  if (reason) return drop(reason)
  const isLone = isTreatyAct(mention, parts) || (context.notice === 'lone' && flow === 'given' && isSentAbroad(parts))
  const own = isLone ? parts.sides : sides
  if (own.size < 2 && own !== parts.sides) return drop('fewer than two sides')
  const milestones = completeMilestones(context, mention, inner, carried)
  if (milestones.length === 0) return drop('nothing says that it came about')
  const groups = separatePartners(mention, parts)
  if (groups) {
    return groups.map(group => {
      const each = toParts(
        analyser,
        linked.filter(one => !group.others.has(one)),
        flow,
      )
      return buildDraft(context, mention, { parts: each, sides: each.sides, inner, milestones, origin })
    })
  }
  const topics = topicZones(analyser, mention)
  if (topics.length > 1) {
    const each = { ...mention, isPlural: false, count: null }
    return topics.map(zone => buildDraft(context, each, { parts, sides: own, inner, milestones, origin: 'item', zone }))
  }
  return [buildDraft(context, mention, { parts, sides: own, inner, milestones, origin })]

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

/** "A second memorandum, with the Export Credit Bank": the side of the first one stands on the other side. */
const isFurtherPaper = ({ isAnother, noun }: Mention, linked: readonly Linked[]) =>
  isAnother && noun?.kind === 'paper' && linked.some(one => one.link === 'with')

/** "They include a treaty on extradition, …" behind a sentence that told of what was signed. */
function isEnumerated({ analyser }: AgreementContext, { noun, parse, at }: Mention, { bundle }: Carried): boolean {
  if (!bundle || noun?.kind !== 'paper') return false
  const verb = parse.verbs.findLast(one => one.at < at && one.form === 'finite')
  if (!verb || !analyser.wordSets.including.has(parse.sequence.units[verb.at]!.token)) return false
  const subject = subjectOf(analyser, parse, verb)
  const head = subject && parse.sequence.units[subject.head]!
  return (
    subject !== null && ((subject.bits & CLASS.pronoun) !== 0 || (head?.kind === 'noun' && head.noun.isPlural === true))
  )
}

/** "Burundi withdrew from the Rome Statute": what one state does to a treaty of many. */
const isTreatyAct = ({ noun, predicates, determiner }: Mention, { sides }: Parts) =>
  noun?.isMultilateral === true &&
  determiner === 'definite' &&
  sides.size === 1 &&
  predicates.some(one => one.verb.verb.frame === 'life' && one.status !== null)

const ONE_WAY: ReadonlySet<string> = new Set(['give', 'forgive', 'receive', 'fund', 'pledge'])
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
    parts.hasBodies && !parts.participants.some(one => one.actor.type !== 'person' && one.actor.type !== 'state')
  if (!isOpen || !last) return parts
  const named = last.participants.filter(
    one => one.actor.type === 'company' || one.actor.type === 'bank' || one.actor.type === 'organisation',
  )
  return { ...parts, participants: [...parts.participants, ...named.map(one => ({ ...one, role: 'party' as const }))] }
}

/** Countries that the sentence names without making them a side, and those that ambassadors are sent to. */
function nearbySides(linked: readonly Linked[]): string[] {
  return linked.flatMap(({ actor }) => [
    ...(actor.postedTo ? [actor.postedTo] : []),
    ...(sideKey(actor) ? [sideKey(actor)!] : []),
  ])
}
