import type { Analyser } from '../analyser.ts'
import { objectsOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import { attributiveStatus, flowOf } from './build-draft.ts'
import type { AgreementContext } from './context.ts'
import type { Mention } from './mention.ts'
import { hasMoneyIn, hasOwnYear, originOf } from './mention-traits.ts'
import { isNegotiated } from './milestones.ts'
import type { Linked } from './participants.ts'
import type { Predicate } from './predicate.ts'
import { isPrivate } from './private.ts'
import type { Parts } from './sides.ts'

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
/** Said not to be: every predicate that could bring it about is denied, or the phrase says "no". */
export function isDenied(analyser: Analyser, { predicates, phrase, parse }: Mention): boolean {
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

export const isBundle = (mention: Mention) =>
  mention.isPlural &&
  mention.count !== null &&
  mention.predicates.some(one => one.verb.verb.frame === 'conclude' && one.reality === 'real')

/** "a protocol amending the 2018 treaty", "under the framework agreement": what a nearer one changes or hangs on. */
export function isOlderReference({ phrase, inside, determiner }: Mention): boolean {
  return inside !== null && phrase !== null && determiner === 'definite'
}

/** Why a mention that is not denied tells of no undertaking; null where it does. */
export function refusal(
  context: AgreementContext,
  mention: Mention,
  inner: readonly Mention[],
  parts: Parts,
  linked: readonly Linked[],
): string | null {
  const { analyser, notice } = context
  const { noun, predicates, determiner, parse } = mention
  const isOpen = parts.hasCollective || (notice === 'lone' && isSentAbroad(parts))
  const sides = isOpen ? Math.max(2, parts.sides.size) : parts.sides.size
  const frames = new Set(
    [...predicates, ...predicates.flatMap(one => one.controllers.map(verb => ({ verb })))].map(
      one => one.verb.verb.frame,
    ),
  )
  const isBrought = [...frames].some(frame => BRINGING.has(frame))
  const hasMoney = hasMoneyIn(parse, mention)
  if (!noun) return verbRefusal(analyser, mention, parts, sides, hasMoney, inner, notice !== 'none')
  if (noun.form === 'contract' && sides < 2 && linked.some(one => one.link === 'subject' && isPrivate(one.actor)))
    return 'a contract of private people'
  const isHeadline = originOf(mention) !== 'noun'
  if (isHeadline && sides < 2) return 'a headline without two sides'
  if (isHeadline && predicates.length > 0 && predicates.every(one => one.reality === 'asked')) return 'only asked for'
  if (noun.kind === 'generic') return parts.sides.size >= 2 ? null : 'documents without two sides'
  if (noun.form === 'plan' && noun.isVague && !predicates.some(one => one.verb.verb.frame === 'conclude' && one.status))
    return 'a plan that nobody signed'
  if (noun.kind === 'bond')
    return sides >= 2 && predicates.some(one => one.status !== null) ? null : 'ties that nobody makes or breaks'
  if (noun.kind === 'paper') {
    if (
      predicates.some(one => one.status !== null || one.verb.verb.frame === 'content' || one.verb.verb.frame === 'hold')
    )
      return null
    if (isNegotiated(context, mention)) return sides >= 2 ? null : 'negotiated, without two sides'
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
  if (predicates.length > 0 && determiner !== 'definite' && predicates.every(isOnlyPossible)) return 'only possible'
  if (noun.kind === 'debt') return predicates.some(givesUp) && sides >= 2 ? null : 'a debt that nobody gives up'
  if (noun.isVague) {
    const isTold = predicates.length > 0 || hasMoney || linked.length > 0
    if (notice !== 'none' && isTold && sides >= 2 && flowOf(mention, noun.instrument) === 'given') return null
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

/** A state, or who acts for one abroad, gives to somebody of no known country. */
export const isSentAbroad = ({ sides, participants }: Parts): boolean =>
  sides.size === 1 && participants.some(one => one.role === 'provider' && STATE_ACTORS.has(one.actor.type))
const STATE_ACTORS: ReadonlySet<string> = new Set(['state', 'government', 'person'])

/** A debt is given up by verbs of forgiving and of ending. */
const givesUp = ({ verb, reality }: Predicate) =>
  reality !== 'denied' && (verb.verb.frame === 'forgive' || GIVING_UP.has(verb.verb.status ?? ''))
const GIVING_UP: ReadonlySet<string> = new Set(['cancelled', 'terminated'])

/** "could lend", "if it lends", "was asked to lend" */
const isOnlyPossible = ({ reality, verb }: Predicate) =>
  reality === 'asked' || (reality === 'open' && verb.form === 'finite' && verb.tense !== 'future')

function verbRefusal(
  analyser: Analyser,
  mention: Mention,
  parts: Parts,
  sides: number,
  hasMoney: boolean,
  inner: readonly Mention[],
  isNotice: boolean,
): string | null {
  const [predicate] = mention.predicates
  const { verb } = predicate!
  const { frame } = verb.verb
  if (predicate!.status === null) return 'nothing of its state'
  if (verb.verb.needsSum && !hasMoney) return 'help without a sum'
  if (predicate!.controllers.some(one => one.verb.frame === 'award')) return 'only says who was picked'
  if (frame !== 'agree' && frame !== 'conclude' && isOnlyPossible(predicate!)) return 'only possible'
  if (frame === 'agree' && isToMeet(mention)) return 'only agreed to meet'
  if (frame === 'agree' && isOnItsOwn(analyser, mention)) return 'only speaks of what was told before'
  if (frame === 'agree' && isOpinion(analyser, mention)) return 'of one opinion only'
  if (frame === 'agree') return sides >= 2 ? null : 'agreed by one side only'
  if (frame === 'conclude' && isStem(mention)) return 'only introduces what is signed'
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
  if ((frame === 'sell' || frame === 'buy') && isTradeFigure(analyser, mention)) return 'a figure of trade'
  // "A Confucius Institute was established in Cairo": what one of a notice's two sides has in the other.
  if (isNotice && (frame === 'life' || (frame === 'make' && verb.isPassive))) return null
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

/** "The following were signed:" */
function isStem({ parse: { sequence } }: Mention): boolean {
  const last = sequence.units[sequence.count - 1]
  return last?.kind === 'mark' && last.mark === ':'
}

/** "agreed that trade matters": what is so already is no undertaking. */
function isOpinion(analyser: Analyser, { parse, predicates }: Mention): boolean {
  const { verb } = predicates[0]!
  if (!(bitsOf(analyser, parse.sequence.units[verb.to]) & CLASS.complementizer)) return false
  return !parse.verbs.some(one => one.at > verb.at && one.form === 'finite' && AHEAD.has(one.tense))
}

const AHEAD: ReadonlySet<string> = new Set(['future', 'open'])

/** Something that is given, built or sold: an object that is no person, state or letter, or a subject of the passive. */
function hasTheme(analyser: Analyser, { parse, predicates }: Mention): boolean {
  const { verb } = predicates[0]!
  if (verb.isPassive || verb.verb.frame === 'sell' || verb.verb.frame === 'buy') return true
  const next = parse.verbs.find(one => one.at > verb.at && one.form !== 'attributive' && one.form !== 'nominal')
  return parse.phrases.some(
    phrase =>
      phrase.from >= verb.to &&
      (verb.verb.instrument !== undefined || phrase.relation === null || THEME_LINKS.has(phrase.relation)) &&
      phrase.relation !== 'by' &&
      (!next || phrase.from < next.from) &&
      isThing(analyser, parse, phrase, verb.verb.frame),
  )
}
const THEME_LINKS: ReadonlySet<string> = new Set(['of', 'with'])
function isThing(analyser: Analyser, { sequence }: Parse, phrase: NounPhrase, frame: string): boolean {
  const head = sequence.units[phrase.head]!
  const first = sequence.units[phrase.from]!
  if (head.kind === 'office') return false
  // "received Antonio Guterres, Secretary-General of the United Nations"
  if (frame === 'receive' && first.kind === 'actor' && first.actor.type === 'person') return false
  if (head.kind === 'actor') {
    // "builds the Meghna Cultural Center": what is built may have a name.
    if (frame === 'make' || frame === 'fund' || frame === 'life')
      return head.actor.type === 'organisation' || head.rule === 'name/capitals'
    return frame !== 'receive' && head.actor.type !== 'state' && head.rule === 'name/capitals'
  }
  // "most of it", "a letter"
  const isEmpty = (bitsOf(analyser, head) & (CLASS.quantifier | CLASS.pronoun | CLASS.relative)) !== 0
  return !isEmpty && !(frame === 'give' && analyser.wordSets.letters.has(head.token))
}

/** "delivered a speech", "sold $5 billion more in goods than it bought": words, and trade as a whole, are sold by no contract. */
function isTradeFigure(analyser: Analyser, { parse, predicates }: Mention): boolean {
  const { goods, comparisons, speeches } = analyser.wordSets
  const { verb } = predicates[0]!
  const [object] = objectsOf(analyser, parse, verb)
  const { units } = parse.sequence
  if (object && (speeches.has(units[object.head]!.token) || goods.has(units[object.head]!.token))) return true
  return units.some(
    (unit, i) =>
      unit.kind === 'money' &&
      i >= verb.to &&
      i - verb.to < 6 &&
      (comparisons.has(units[i + 1]?.token ?? 0) || isOfGoods(analyser, parse, i)),
  )
}
/** "$3 billion of goods", "$3 billion worth of products" */
function isOfGoods({ wordSets }: Analyser, { sequence, phrases }: Parse, money: number): boolean {
  const next = phrases.find(phrase => phrase.from > money)
  return next !== undefined && next.from - money <= 3 && wordSets.goods.has(sequence.units[next.head]!.token)
}

/** "had signed it in Rome": the object is a pronoun, so that what is signed or given was told of before. */
function hasPronoun(analyser: Analyser, { parse, predicates }: Mention): boolean {
  const [object] = objectsOf(analyser, parse, predicates[0]!.verb)
  return object !== undefined && object.to - object.from === 1 && (object.bits & CLASS.pronoun) !== 0
}

/** "agreed to meet in June", "agreed to hold talks" */
function isToMeet({ parse, predicates }: Mention): boolean {
  const { verb } = predicates[0]!
  const next = parse.verbs.find(one => one.at > verb.at)
  if (next?.form !== 'infinitive' || next.from > verb.to + 1) return false
  return next.verb.event !== undefined || next.verb.frame === 'talk'
}

/** "had agreed on its route": on something of what was told before. */
function isOnItsOwn(analyser: Analyser, { parse, predicates }: Mention): boolean {
  const next = parse.phrases.find(phrase => phrase.from > predicates[0]!.verb.at)
  return next !== undefined && analyser.wordSets.neuters.has(parse.sequence.units[next.from]!.token)
}

/** "ordered troops to open fire": a command, no purchase. */
function isCommand({ parse, predicates }: Mention): boolean {
  const { verb } = predicates[0]!
  if (verb.verb.frame !== 'buy' || verb.verb.control !== 'asked') return false
  const next = parse.verbs.find(one => one.at > verb.at)
  return next?.form === 'infinitive' && parse.clauseOf[next.at] === parse.clauseOf[verb.at]
}
