import { LEFT_OUT, type Total, UNCONVERTED } from '../../analyse/index.ts'
import { sayCount } from './say-count.ts'
import { sayMoney } from './say-number.ts'

const KINDS = { committed: 'Committed', planned: 'Planned or pledged', ended: 'Called off' } as const

/** A total for people, and what it leaves out. */
export function totalLines({
  of,
  byCurrency,
  dollars,
  pricesOf,
  unconverted,
  furtherSums,
  leftOut,
  rateSources,
}: Total): string[] {
  if (byCurrency.length === 0) return [`${KINDS[of]}: no sum that can be counted.`, ...leftOutLine(leftOut)]
  const sums = byCurrency.map(sum => `${sum.currency} ${range(sum)} (n = ${sum.n})`).join(', ')
  const isConverted = dollars.n > 0 && (byCurrency.length > 1 || byCurrency[0]!.currency !== 'USD' || pricesOf)
  const prices = pricesOf === undefined ? '' : ` in prices of ${pricesOf}`
  return [
    `${KINDS[of]}: ${sums}.`,
    ...(isConverted
      ? [`In US dollars${prices}, at annual rates (${rateSources.join('; ')}): ${range(dollars)} (n = ${dollars.n}).`]
      : []),
    ...unconverted.map(
      sum => `Not converted: ${sum.currency} ${range(sum)} (n = ${sum.n}), since ${UNCONVERTED[sum.reason]}.`,
    ),
    ...(furtherSums.n > 0
      ? [
          `${sayCount(furtherSums.n, 'agreement states', 'agreements state')} further sums, which are not added: they may be parts or the same money.`,
        ]
      : []),
    ...leftOutLine(leftOut),
  ]
}

function range({ value, upper, upTo }: Total['dollars']): string {
  const bounds = upTo === undefined ? '' : `, of it ${upTo === value ? 'all' : sayMoney(upTo)} "up to"`
  return `${sayMoney(value)}${upper === undefined ? '' : `–${sayMoney(upper)}`}${bounds}`
}

function leftOutLine(leftOut: Total['leftOut']): string[] {
  if (leftOut.length === 0) return []
  return [
    `Left out: ${leftOut.map(({ n, reason }) => `${n} ${n === 1 ? one(LEFT_OUT[reason]) : LEFT_OUT[reason]}`).join('; ')}.`,
  ]
}

const one = (what: string) =>
  what
    .replace(/^are /, 'is ')
    .replace(/^were /, 'was ')
    .replace(/^state /, 'states ')
    .replace('frames', 'a frame')
    .replace('parts of', 'part of')
