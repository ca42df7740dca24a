import type { Amount, Evidenced } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { UNWEIGHED } from '../confidence/confidence-model.ts'
import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { Unit } from '../units/unit.ts'
import type { Zone } from './zones.ts'

/** Money in stretches of a sentence that is an amount of the agreement told of there. */
export function findAmounts(analyser: Analyser, parse: Parse, zones: readonly Zone[]): Evidenced<Amount>[] {
  const amounts: Evidenced<Amount>[] = []
  const costs: Evidenced<Amount>[] = []
  parse.sequence.units.forEach((unit, i) => {
    if (unit.kind !== 'money' || parse.quoted[i] || !zones.some(zone => i >= zone.from && i < zone.to)) return
    if (isConversion(analyser, parse, i) || isOtherMoney(analyser, parse, i) || isWhole(analyser, parse, i)) return
    const amount = toAmount(analyser, parse, i, unit)
    if (isCost(analyser, parse, i)) costs.push(amount)
    else amounts.push(amount)
  })
  return amounts.length > 0 ? amounts : costs
}

/** "a total cost of $142 million": the price of what is built, which matters where nothing says how much is given for it. */
const isCost = (analyser: Analyser, parse: Parse, at: number) =>
  !isOfUndertaking(parse, at) && isNear(parse, at, analyser.wordSets.prices, 4, 2)

/** "part of a $10.4 billion package": the whole of which the agreement is a part. */
function isWhole(analyser: Analyser, parse: Parse, at: number): boolean {
  const phrase = parse.phrases[parse.phraseOf[at]!]
  const [of, part] = [
    phrase && itemAt(parse.sequence.units, phrase.preposition),
    phrase && itemAt(parse.sequence.units, phrase.preposition - 1),
  ]
  return (
    of !== undefined &&
    part !== undefined &&
    phrase?.relation === 'of' &&
    analyser.wordSets.partOf.has(part.token) &&
    !analyser.wordSets.prices.has(parse.sequence.units[phrase.head]!.token)
  )
}

function toAmount(
  analyser: Analyser,
  parse: Parse,
  at: number,
  { money, rule, start, end }: Unit & { kind: 'money' },
): Evidenced<Amount> {
  const { wordSets } = analyser
  const settlement = settlementOf(analyser, parse, at, money.currency)
  const of = money.isAnnual
    ? 'annual'
    : isNear(parse, at, wordSets.tranche, 4, 3)
      ? 'tranche'
      : isNear(parse, at, wordSets.drawn, 3, 4)
        ? 'drawn'
        : 'total'
  const value: Amount = {
    value: money.value,
    ...(money.upper ? { upper: money.upper } : {}),
    currency: money.currency,
    qualifier: money.qualifier,
    of,
    ...(settlement.length > 0 ? { settlement } : {}),
  }
  return { value, spans: [{ start, end }], confidence: UNWEIGHED, rule }
}

/** Whether one of the words stands within reach of a unit, in the same stretch between marks, money and verbs of other clauses. */
export function isNear(parse: Parse, at: number, words: ReadonlySet<number>, left: number, right: number): boolean {
  const { units } = parse.sequence
  const clause = parse.clauseOf[at]
  let before = clause
  for (let i = at - 1; i >= Math.max(0, at - left); i--) {
    // "Repayment period: 25 years"
    if (isColon(units[i]!)) {
      before = itemAt(parse.clauseOf, i - 1)
      continue
    }
    if (units[i]!.kind === 'money' || parse.clauseOf[i] !== before || isBracket(units[i]!)) break
    if (words.has(units[i]!.token)) return true
  }
  for (let i = at + 1; i < Math.min(units.length, at + 1 + right); i++) {
    if (units[i]!.kind === 'money' || parse.clauseOf[i] !== clause || isBracket(units[i]!)) break
    if (words.has(units[i]!.token)) return true
  }
  return false
}
const isColon = (unit: Unit) => unit.kind === 'mark' && unit.mark === ':'
const isBracket = (unit: Unit) => unit.kind === 'mark' && /[()[\];]/.test(unit.mark)

/** "a $400bn contract", "a three billion yuan credit line": within the phrase of a noun for an undertaking. */
export function isOfUndertaking({ phraseOf, phrases, sequence }: Parse, at: number): boolean {
  const phrase = phrases[phraseOf[at]!]
  const head = phrase && sequence.units[phrase.head]
  return head?.kind === 'noun' && (head.noun.kind === 'paper' || head.noun.kind === 'flow')
}

/** The unit right before the phrase that one heads, its preposition left out; undefined where it heads none: "a loan of $3 million". */
export function ownerAt({ phraseOf, phrases }: Parse, at: number): number | undefined {
  const phrase = phrases[phraseOf[at]!]
  return phrase?.head === at ? (phrase.preposition < 0 ? phrase.from : phrase.preposition) - 1 : undefined
}

/** "trade financing of up to $300 million": behind a noun for what flows. */
function isOfNamedFlow(parse: Parse, at: number): boolean {
  const owner = itemAt(parse.sequence.units, ownerAt(parse, at) ?? -1)
  return owner?.kind === 'noun' && owner.noun.kind === 'flow'
}

/** Trade volumes, forecasts, budgets, losses: money that nobody undertakes to pay. */
function isOtherMoney(analyser: Analyser, parse: Parse, at: number): boolean {
  if (isOfUndertaking(parse, at) || isOfNamedFlow(parse, at)) return false
  const { otherMoney, forecasts } = analyser.wordSets
  if (!isNear(parse, at, otherMoney, 6, 5)) return false
  return isNear(parse, at, forecasts, 8, 6) || isNear(parse, at, otherMoney, 3, 2)
}

const CONVERSION_REACH = 8
/** "£10 billion ($12 billion)", "or about $5 million", "equivalent to": the amount before it in another currency. */
export function isConversion(analyser: Analyser, { sequence }: Parse, at: number): boolean {
  const own = sequence.units[at]!
  for (let i = at - 1; i >= Math.max(0, at - CONVERSION_REACH); i--) {
    const unit = sequence.units[i]!
    if (unit.kind === 'money')
      return (
        own.kind === 'money' &&
        unit.money.currency !== own.money.currency &&
        isLinkedSum(analyser, sequence.units.slice(i + 1, at))
      )
    if (unit.kind === 'verb') return false
  }
  return false
}
function isLinkedSum(analyser: Analyser, between: readonly Unit[]): boolean {
  if (between.length === 0) return true
  const isOpening = (unit: Unit) => unit.kind === 'mark' && /[([/–—=~]/.test(unit.mark)
  // "(about $12 billion)" right behind, or behind what the money is for.
  if (isOpening(between[0]!) || isOpening(between.at(-1)!)) return true
  return between.some(unit => analyser.wordSets.conversions.has(unit.token))
}

const SETTLEMENT_REACH = 9
/** "in yuan and roubles" behind an amount in another currency. */
function settlementOf(analyser: Analyser, parse: Parse, at: number, currency: string): string[] {
  const { sequence, sentence } = parse
  for (let i = at + 1; i < Math.min(sequence.count, at + SETTLEMENT_REACH); i++) {
    if (!analyser.wordSets.settlement.has(sequence.units[i]!.token)) continue
    const found: string[] = []
    for (let j = i + 1; j < sequence.count; j++) {
      const unit = sequence.units[j]!
      const match = unit.kind === 'money' ? null : analyser.values.currency.match(sentence.tokens, unit.from)
      if (match) found.push((match.value as readonly string[])[0]!)
      else if (!(bitsOf(analyser, unit) & CLASS.coordinator) && !(unit.kind === 'mark' && unit.mark === ',')) break
    }
    if (found.length > 0) return [...new Set(found)].filter(code => code !== currency)
  }
  return []
}
