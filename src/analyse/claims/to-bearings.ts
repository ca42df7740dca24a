import type { CurrencyAnswer } from '../currency/schema.ts'
import type { Behind } from '../figures/figure.ts'
import { grouped } from '../money/grouped.ts'
import type { Ties } from '../ties/schema.ts'
import { LEVEL, sayDirection, VERDICTS } from '../ties/verdict.ts'
import type { Sum } from './largest-sum.ts'
import type { Bearing, BearingFigures } from './schema.ts'

/** So few agreements with an amount tell nothing of a share that grows. */
const LEAST_STATED = 20
const LEAST_YEARS = 8

/** The largest sum that two countries committed, and how many agreements of the register state as much in its currency. */
export type LargestSum = Sum & { readonly asMuch: Behind }
export type Grounds = {
  readonly ties: Ties
  /** Null where the register has no agreement of the two. */
  readonly currency: CurrencyAnswer | null
  readonly largest: LargestSum | null
}

/** What the ties and currencies of a pair say of claims, topic by topic. */
export function toBearings({ ties, currency, largest }: Grounds): BearingFigures[] {
  const { value: _, interval: __, expected: ___, ...behind } = ties.total.agreements
  const verdict = `The verdict is: ${VERDICTS[ties.verdict.word]}. ${ties.verdict.reason}`
  return [
    { topic: 'deepening', bearing: bearingOf(ties, 'deepening'), figures: verdict, ...behind },
    { topic: 'cooling', bearing: bearingOf(ties, 'cooling'), figures: verdict, ...behind },
    ...(currency ? [onCurrency(currency)] : []),
    { topic: 'volume', bearing: 'says-nothing', figures: onVolume(ties), ...behind },
    largest
      ? { topic: 'record', bearing: 'says-nothing', figures: onLargest(largest), ...largest.asMuch }
      : { topic: 'record', bearing: 'says-nothing', figures: 'No agreement of the two commits a sum.', ...behind },
  ]
}

function bearingOf({ verdict: { word } }: Ties, claimed: 'deepening' | 'cooling'): Bearing {
  if (word === 'too-little-evidence') return 'says-nothing'
  if (word === 'no-trend') return 'not-shown'
  return word === claimed ? 'supports' : 'contradicts'
}

function onCurrency({ byAccount, agreements, trend }: CurrencyAnswer): BearingFigures {
  const { own } = byAccount
  const share = `${own.n} of ${agreements.n} ${agreements.n === 1 ? 'agreement' : 'agreements'} with an amount ${own.n === 1 ? 'is' : 'are'} stated in a currency of one of the two`
  const isEnough = agreements.n >= LEAST_STATED && trend.n >= LEAST_YEARS
  const isTrend = trend.p < LEVEL
  return {
    topic: 'currency',
    bearing: !isEnough ? 'says-nothing' : !isTrend ? 'not-shown' : trend.s > 0 ? 'supports' : 'contradicts',
    figures: isEnough
      ? `${share}; over ${trend.n} years their share ${sayDirection(trend)} (Mann-Kendall p = ${trend.p.toFixed(3)}).`
      : `${share}; too few for a trend (${LEAST_STATED} agreements in ${LEAST_YEARS} years are needed).`,
    ...agreements,
  }
}

/** Trade is no agreement; commitments are what can be said. */
function onVolume({ total: { money }, from, to }: Ties): string {
  const sums = money.byCurrency.map(({ currency, value, n }) => `${currency} ${grouped(value)} (n = ${n})`).join(', ')
  return `Trade volumes are not in the register. Committed ${from === to ? `in ${from}` : `from ${from} to ${to}`}: ${sums === '' ? 'no sum that can be counted' : sums}.`
}

const onLargest = ({ id, year, currency, value, asMuch }: LargestSum) =>
  `The largest sum that the two committed is ${currency} ${grouped(value)} (${id}, ${year}). In the register ${asMuch.n === 1 ? 'no other agreement states' : `${asMuch.n} agreements, this one among them, state`} as much in ${currency}; of others it does not know.`
