import type { Amount, Evidenced, Instrument } from '../../../model/index.ts'
import { findPlace } from '../confidence/surroundings.ts'
import type { Parse } from '../syntax/clause.ts'
import type { AgreementContext } from './context.ts'
import type { Draft } from './draft.ts'
import { isOfOneMatter } from './share-parts.ts'
import { isPayerOther, isPrice, isSumOfMany, isTrade, isWholeInvestment, sidesOf } from './sum-kinds.ts'

type Sum = Evidenced<Amount>

/** What states agree on is worth more than this in any currency: below stand prices, fees and slips. */
const LEAST_WORTH = 1000

/**
 * Takes from each agreement the sums that the text tells beside its own: what the works cost and what several agreements make up, where its
 * own is told as well; what the other side pays; and what differs from the sum in the headline that it is told of by.
 */
export function settleSums(
  context: AgreementContext,
  drafts: readonly Draft[],
  parses: readonly Parse[],
  isShort: boolean,
): Draft[] {
  const kinds = new Map<Sum, Kind>()
  for (const draft of drafts) for (const sum of draft.amounts) kinds.set(sum, kindOf(context, parses, draft, sum))
  const isOwn = (sum: Sum) => kinds.get(sum) === 'own'
  const isToldAnywhere = isShort && drafts.some(draft => draft.amounts.some(isOwn))
  const headline = retoldHeadline(parses)
  const takers = isShort ? recipientsOf(drafts) : new Set<string>()
  const isToldNear = (draft: Draft, i: number) =>
    drafts
      .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS)
      .some(other => other.amounts.some(isOwn) && isOfOneMatter(draft, other))
  return drafts.map((draft, i) => {
    if (draft.amounts.length === 0) return draft
    if (draft !== drafts[0] && isOwnShare(draft, takers)) return { ...draft, amounts: [] }
    const own = draft.amounts.filter(isOwn)
    const isTold = isToldAnywhere || own.length > 0 || isToldNear(draft, i)
    const amounts = isTold ? own : draft.amounts.filter(sum => kinds.get(sum) === 'beside')
    return { ...draft, amounts: ofHeadline(amounts, headline) }
  })
}

/** How many agreements before and behind one are looked at for those of one matter. */
const NEIGHBOURS = 20

/** own: the agreement's; beside: a price or a total, which matters where nothing else is told; other: none of it. */
type Kind = 'own' | 'beside' | 'other'

function kindOf({ analyser }: AgreementContext, parses: readonly Parse[], draft: Draft, sum: Sum): Kind {
  if (Number(sum.value.value) < LEAST_WORTH) return 'other'
  const place = findPlace(parses, sum.spans[0]!)
  if (!place || place.at < 0) return 'own'
  const { parse, at } = place
  if (isTrade(analyser, parse, at) || isPayerOther(analyser, parse, at, draft)) return 'other'
  if (draft.flow === 'given' && !INVESTED.has(draft.instrument.code) && isWholeInvestment(analyser, parse, at))
    return 'other'
  return isPrice(analyser, parse, at) || isSumOfMany(analyser, parse, at) ? 'beside' : 'own'
}

const INVESTED: ReadonlySet<Instrument> = new Set(['investment', 'joint-venture'])

/** The sides that are given something by the first agreement, and give nothing by it. */
function recipientsOf([first]: readonly Draft[]): Set<string> {
  if (first?.flow !== 'given') return new Set()
  return sidesOf(first, 'recipient').difference(sidesOf(first, 'provider'))
}

/** "The Cambodian government also contributed $13 million": what the side that is helped spends itself, on nobody else. */
function isOwnShare(draft: Draft, takers: ReadonlySet<string>): boolean {
  const givers = sidesOf(draft, 'provider')
  return givers.size > 0 && givers.isSubsetOf(takers) && sidesOf(draft, 'recipient').size === 0
}

type Money = { readonly value: string; readonly currency: string }
const ROUNDING = 0.06
const isAbout = (a: Money, b: Money) =>
  a.currency === b.currency && Math.abs(Number(a.value) - Number(b.value)) <= ROUNDING * Number(b.value)

/** The one sum of a headline, where the text tells it again. */
function retoldHeadline([title, ...body]: readonly Parse[]): Money | null {
  const sumsOf = ({ sequence }: Parse) => sequence.units.flatMap(unit => (unit.kind === 'money' ? [unit.money] : []))
  if (title?.sentence.passage.kind !== 'title') return null
  const [only, another] = sumsOf(title)
  if (!only || another) return null
  return body.some(parse => sumsOf(parse).some(sum => isAbout(sum, only))) ? only : null
}

/** Of an agreement that is told by the sum of the headline the other sums in its currency are none of its own. */
function ofHeadline(amounts: readonly Sum[], headline: Money | null): readonly Sum[] {
  if (!headline || !amounts.some(({ value }) => isAbout(value, headline))) return amounts
  return amounts.filter(
    ({ value }) => value.currency !== headline.currency || value.of !== 'total' || isAbout(value, headline),
  )
}
