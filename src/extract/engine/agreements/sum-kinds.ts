import type { Analyser } from '../analyser.ts'
import { sideKey } from '../cast/side.ts'
import { itemAt } from '../item-at.ts'
import { answersOf } from '../syntax/answers.ts'
import { subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import { isNear, isOfUndertaking, ownerAt } from './amounts.ts'
import type { Draft } from './draft.ts'

/** "a total cost of $142 million", "the $330 million project", "The cost of the road was put at": what is built costs so much. */
export function isPrice(analyser: Analyser, parse: Parse, at: number): boolean {
  if (isOfUndertaking(parse, at)) return false
  const { prices } = analyser.wordSets
  if (isNear(parse, at, prices, 5, 2)) return true
  const { units } = parse.sequence
  const phrase = parse.phrases[parse.phraseOf[at]!]
  const head = phrase && phrase.head !== at ? units[phrase.head] : undefined
  if (head?.kind === 'noun' && head.noun.kind === 'project') return true
  const subject = subjectAt(analyser, parse, at)
  return subject !== null && prices.has(units[subject.head]!.token)
}

/** "exported goods worth $30 million", "exports of $5 billion": what is traded a year. */
export const isTrade = (analyser: Analyser, parse: Parse, at: number): boolean =>
  !isOfUndertaking(parse, at) && isNear(parse, at, analyser.wordSets.trading, 6, 2)

/** "a total investment of", "The total investment was": all that anybody puts into something. */
export function isWholeInvestment(analyser: Analyser, parse: Parse, at: number): boolean {
  const { units } = parse.sequence
  const { wholeCosts, totals } = analyser.wordSets
  const isWhole = (one: NounPhrase | undefined | null) =>
    one !== undefined &&
    one !== null &&
    wholeCosts.has(units[one.head]!.token) &&
    units.slice(one.from, one.head).some(unit => totals.has(unit.token))
  return isWhole(ownerOf(parse, at)) || isWhole(subjectAt(analyser, parse, at))
}

const subjectAt = (analyser: Analyser, parse: Parse, at: number): NounPhrase | null => {
  const verb = governorAt(parse, at)
  return verb ? subjectOf(analyser, parse, verb) : null
}

/** "two loans totalling $2.5 billion", "The value of the agreements was": what several agreements make up together. */
export const isSumOfMany = (analyser: Analyser, parse: Parse, at: number): boolean =>
  isNear(parse, at, analyser.wordSets.totalling, 4, 1) || isWorthOfMany(analyser, parse, at)

/** "The total value of the agreements was put at $853 million" */
function isWorthOfMany(analyser: Analyser, parse: Parse, at: number): boolean {
  const verb = governorAt(parse, at)
  const subject = verb && verb.at < at ? subjectOf(analyser, parse, verb) : null
  if (!subject || !analyser.wordSets.worths.has(parse.sequence.units[subject.head]!.token)) return false
  const next = phraseBehind(parse, subject.head, 3)
  const of = next?.relation === 'of' ? parse.sequence.units[next.head] : undefined
  return of?.kind === 'noun' && of.noun.isPlural === true && of.noun.kind === 'paper'
}

/** "$65 million from the Indonesian government", "with Venezuela contributing 2 billion": paid by the side that is given the rest. */
export function isPayerOther(analyser: Analyser, parse: Parse, at: number, draft: Draft): boolean {
  const givers = sidesOf(draft, 'provider')
  if (draft.flow !== 'given' || givers.size === 0) return false
  const takers = sidesOf(draft, 'recipient')
  const isTaker = (phrase: NounPhrase | null | undefined, of: { has(key: string): boolean }) => {
    const head = phrase ? parse.sequence.units[phrase.head]! : undefined
    const key = head?.kind === 'actor' ? sideKey(head.actor) : null
    return key !== null && of.has(key) && !givers.has(key)
  }
  const next = phraseBehind(parse, at, 3)
  if (next?.relation === 'from') return isTaker(next, draft.sides)
  const verb = governorAt(parse, at)
  if (!verb || verb.isPassive || verb.at > at || !PAYING.has(verb.verb.frame)) return false
  return isTaker(subjectOf(analyser, parse, verb), takers)
}
const PAYING: ReadonlySet<string> = new Set(['give', 'fund'])
/** The sides of those who have a role. */
export const sidesOf = ({ participants }: Draft, role: string) =>
  new Set(participants.flatMap(one => (one.role === role ? (sideKey(one.actor) ?? []) : [])))

/** "a cost of", "a loan of": the phrase that the one of a unit hangs on. */
function ownerOf(parse: Parse, at: number): NounPhrase | undefined {
  const owner = ownerAt(parse, at) ?? -1
  return owner < 0 ? undefined : itemAt(parse.phrases, parse.phraseOf[owner]!)
}

const VERBS_BEFORE = 4
/** The verb before a unit in its clause, else the one right behind it. */
export function governorAt(parse: Parse, at: number): VerbGroup | undefined {
  const { verbBefore, verbFrom } = answersOf(parse)
  const isOfClause = (one: VerbGroup | undefined) =>
    one !== undefined && one.form !== 'nominal' && parse.clauseOf[one.at] === parse.clauseOf[at]
  const last = verbBefore[at]!
  for (let i = last; i >= 0 && i > last - VERBS_BEFORE; i--) if (isOfClause(parse.verbs[i])) return parse.verbs[i]
  const next = parse.verbs[verbFrom[at]!]
  return isOfClause(next) ? next : undefined
}

/** The first phrase within a few units behind one, its own left out. */
function phraseBehind({ phrases, phraseOf }: Parse, at: number, reach: number): NounPhrase | undefined {
  for (let i = at + 1; i <= Math.min(at + reach, phraseOf.length - 1); i++)
    if (phraseOf[i]! >= 0 && phraseOf[i] !== phraseOf[at]) return phrases[phraseOf[i]!]
  return undefined
}
