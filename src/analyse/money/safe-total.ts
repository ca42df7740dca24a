import { type StatedRow, yearOf } from '../agreement-row.ts'
import { behind, behindCount, type Count, countOne, emptyCount, toListed } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { refine, wider } from '../figures/refine.ts'
import { hasFurtherSums, sumsOf } from './commitment.ts'
import { type Exact, toDecimal, toExact } from './decimal.ts'
import type { Rates } from './rates.ts'
import { type Counted, type TotalOptions, toCounted } from './to-counted.ts'
import { toDollars, type Unconverted } from './to-dollars.ts'
import type { Sum, Total } from './total.ts'

type Pot = Count & { value: Exact; upper: Exact; upTo: Exact; last: StatedRow | null }

/**
 * What agreements come to, as far as it can be added: each currency for itself; in dollars what a sourced annual rate converts; and what is left out and why. Adds no part to its whole, no plan
 * to a commitment, no currency to another.
 */
export const safeTotal = (
  rows: readonly StatedRow[],
  filter: ListFilter,
  rates: Rates,
  options: TotalOptions = {},
): Total => totalOf(toCounted(rows, options), filter, rates, options)

/** The same of agreements of which it is known already which are counted. */
export function totalOf({ counted, leftOut }: Counted, filter: ListFilter, rates: Rates, options: TotalOptions): Total {
  const pots = new Map<string, Pot>()
  const dollars = emptyPot()
  const unconverted = new Map<string, Pot>()
  const further: StatedRow[] = []
  for (const row of counted) {
    const sums = sumsOf(row.amounts)
    if (typeof sums === 'string') continue
    if (row.amounts.length > sums.length && hasFurtherSums(row.amounts, sums)) further.push(row)
    const year = yearOf(row)
    for (const { value, upper = value, currency, qualifier } of sums) {
      const low = toExact(value)
      const high = upper === value ? low : toExact(upper)
      const isBound = qualifier === 'up-to'
      add(potOf(pots, currency), row, low, high, isBound)
      const converted = toDollars(low, currency, year, rates)
      if (typeof converted === 'string') add(potOf(unconverted, `${currency} ${converted}`), row, low, high, isBound)
      else
        add(
          dollars,
          row,
          converted,
          high === low ? converted : (toDollars(high, currency, year, rates) as Exact),
          isBound,
        )
    }
  }
  // Which agreement stands for another no filter knows.
  const narrow = wider(refine(filter, { has: ['amount'] }))
  const toSum = (currency: string, pot: Pot): Sum => ({
    currency,
    value: toDecimal(pot.value),
    ...(pot.upper > pot.value ? { upper: toDecimal(pot.upper) } : {}),
    ...(pot.upTo > 0n ? { upTo: toDecimal(pot.upTo) } : {}),
    ...behindCount(pot, toListed(pot === dollars ? narrow : refine(narrow, { currency: [currency] }))),
  })
  const inOrder = (all: Map<string, Pot>) => [...all].sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1))
  return {
    of: options.of ?? 'committed',
    byCurrency: inOrder(pots).map(([currency, pot]) => toSum(currency, pot)),
    dollars: toSum('USD', dollars),
    ...(rates.prices && rates.baseYear !== undefined ? { pricesOf: rates.baseYear } : {}),
    unconverted: inOrder(unconverted).map(([key, pot]) => {
      const [currency, reason] = key.split(' ') as [string, Unconverted]
      return { ...toSum(currency, pot), reason }
    }),
    furtherSums: behind(further, narrow),
    leftOut: [...leftOut]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reason, out]) => ({ reason, ...behind(out, wider(filter)) })),
    rateSources: [...rates.sources],
  }
}

const emptyPot = (): Pot => ({ ...emptyCount(), value: 0n, upper: 0n, upTo: 0n, last: null })

function potOf(pots: Map<string, Pot>, key: string): Pot {
  const found = pots.get(key)
  if (found) return found
  const pot = emptyPot()
  pots.set(key, pot)
  return pot
}

function add(pot: Pot, row: StatedRow, low: Exact, high: Exact, isBound: boolean): void {
  pot.value += low
  pot.upper += high
  if (isBound) pot.upTo += low
  // The parts of one agreement come one after the other.
  if (pot.last !== row) countOne(pot, row)
  pot.last = row
}
