import type { Agreement, Amount, Evidenced } from '../../../model/index.ts'
import { isNear, isOfUndertaking } from '../agreements/amounts.ts'
import type { Draft } from '../agreements/draft.ts'
import type { Parse } from '../syntax/clause.ts'
import { stageOf } from './agreement-traits.ts'
import { findPlace, isWithin, type Surroundings, sumKey } from './surroundings.ts'

/** How an amount of an agreement was found. */
export function amountTraits(
  amount: Evidenced<Amount>,
  draft: Draft,
  { status, amounts }: Agreement,
  { analyser, parses, sums }: Surroundings,
): string[] {
  const span = amount.spans[0]!
  const { qualifier, of } = amount.value
  const traits = [
    isWithin(span, draft.spans) ? 'in its own words' : 'told elsewhere',
    `flow: ${draft.flow}`,
    `agreement told by: ${draft.traits.origin}`,
    `stage: ${stageOf(status.value)}`,
    amounts.length > 1 ? 'one of several amounts' : 'its only amount',
  ]
  if (qualifier !== 'exact') traits.push('about, up to, at least')
  if (of !== 'total') traits.push('a part')
  if (amount !== amounts[0]) traits.push('not its first')
  if (sums.get(sumKey(amount.value))! > 1) traits.push('another agreement has it too')
  if (draft.instrument.isStated) traits.push('states what flows')
  const place = findPlace(parses, span)
  if (!place || place.at < 0) return traits
  const { parse, at } = place
  if (countSums(parse, at) > 1) traits.push('several sums in the sentence')
  if (parse.sentence.passage.kind === 'title') traits.push('in the title')
  if (isOfUndertaking(parse, at)) traits.push('within the noun: "a $5m loan"')
  const { prices, costs, otherMoney, forecasts } = analyser.wordSets
  if (isNear(parse, at, prices, 4, 3) || isNear(parse, at, costs, 6, 3)) traits.push('near a word for costs')
  if (isNear(parse, at, otherMoney, 6, 5) || isNear(parse, at, forecasts, 6, 5)) traits.push('near other money')
  return traits
}

const REACH = 40
/** How many sums stand in the sentence, as far as it can be looked over. */
function countSums({ sequence }: Parse, at: number): number {
  let count = 0
  const to = Math.min(sequence.count, at + REACH)
  for (let i = Math.max(0, at - REACH); i < to; i++) if (sequence.units[i]!.kind === 'money') count++
  return count
}
