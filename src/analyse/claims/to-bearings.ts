import type { CurrencyAnswer } from '../currency/schema.ts'
import { toExact, toNumber } from '../money/decimal.ts'
import type { Ties } from '../ties/schema.ts'
import { LEVEL, VERDICTS } from '../ties/verdict.ts'
import type { Bearing, BearingFigures } from './schema.ts'
import type { ClaimTopic } from './topics.ts'

/** So few agreements with an amount tell nothing of a share that grows. */
const LEAST_STATED = 20
const LEAST_YEARS = 8

/** What the ties and currencies of a pair say of claims, topic by topic. */
export function toBearings(ties: Ties, currency: CurrencyAnswer | null): BearingFigures[] {
  const { n, list, ids } = ties.total.agreements
  const behind = { n, list, ...(ids ? { ids } : {}) }
  const verdict = `The verdict is: ${VERDICTS[ties.verdict.word]}. ${ties.verdict.reason}`
  const toward = (word: 'deepening' | 'cooling'): Bearing =>
    ties.verdict.word === 'too-little-evidence'
      ? 'says-nothing'
      : ties.verdict.word === 'no-trend'
        ? 'not-shown'
        : ties.verdict.word === word
          ? 'supports'
          : 'contradicts'
  const of = (topic: ClaimTopic, bearing: Bearing, figures: string): BearingFigures => ({
    topic,
    bearing,
    figures,
    ...behind,
  })
  return [
    of('deepening', toward('deepening'), verdict),
    of('cooling', toward('cooling'), verdict),
    ...(currency ? [{ ...currencyBearing(currency) }] : []),
    of('volume', 'says-nothing', volume(ties)),
    of(
      'record',
      'says-nothing',
      `The register knows ${n} agreements of the two from ${ties.from} to ${ties.to}; ${largest(ties)}`,
    ),
  ]
}

function currencyBearing({ byAccount, agreements, trend }: CurrencyAnswer): BearingFigures {
  const share = `${byAccount.own.n} of ${agreements.n} agreements with an amount are stated in a currency of one of the two`
  const isEnough = agreements.n >= LEAST_STATED && trend.n >= LEAST_YEARS
  const isTrend = trend.p < LEVEL
  const way = trend.s > 0 ? 'rises' : 'falls'
  return {
    topic: 'currency',
    bearing: !isEnough ? 'says-nothing' : !isTrend ? 'not-shown' : trend.s > 0 ? 'supports' : 'contradicts',
    figures: isEnough
      ? `${share}; over ${trend.n} years their share ${way} (Mann-Kendall p = ${trend.p.toFixed(3)}).`
      : `${share}; too few for a trend (${LEAST_STATED} agreements in ${LEAST_YEARS} years are needed).`,
    ...agreements,
  }
}

/** Trade is no agreement; commitments are what can be said. */
function volume({ total: { money }, from, to }: Ties): string {
  const sums = money.byCurrency.map(({ currency, value, n }) => `${currency} ${value} (n = ${n})`).join(', ')
  return `Trade volumes are not in the register. Committed from ${from} to ${to}: ${sums === '' ? 'no sum that can be counted' : sums}.`
}

function largest({ years }: Ties): string {
  const top = years.toSorted((a, b) => toNumber(toExact(b.dollars.value)) - toNumber(toExact(a.dollars.value)))[0]
  return top && top.dollars.n > 0
    ? `the year with most money is ${top.year} (USD ${top.dollars.value.split('.')[0]}, n = ${top.dollars.n}).`
    : 'none of them states a sum that can be counted.'
}
