import { type StatedRow, yearOf } from '../agreement-row.ts'
import { sumsOf } from '../money/commitment.ts'
import { type Exact, toDecimal, toExact } from '../money/decimal.ts'
import type { Rates } from '../money/rates.ts'
import { toCounted } from '../money/to-counted.ts'
import { toDollars } from '../money/to-dollars.ts'

export type Sum = {
  readonly id: string
  readonly year: number
  readonly currency: string
  readonly value: string
}

/** The agreement that commits most, compared in dollars; of several the earliest. Where none has a year and can be converted there is none. */
export function largestSum(rows: readonly StatedRow[], rates: Rates): Sum | null {
  type Found = Sum & { readonly dollars: Exact; readonly order: string }
  let most: Found | null = null
  for (const row of toCounted(rows, {}).counted) {
    const sums = sumsOf(row.amounts)
    if (typeof sums === 'string') continue
    const value = sums.reduce((all, sum) => all + toExact(sum.value), 0n)
    const { currency } = sums[0]
    const year = yearOf(row)
    const dollars = toDollars(value, currency, year, rates)
    if (typeof dollars !== 'bigint' || year === null || (most !== null && dollars < most.dollars)) continue
    const order = `${row.firstDay} ${currency} ${row.id}`
    if (most === null || dollars > most.dollars || order < most.order)
      most = { id: row.id, year, currency, value: toDecimal(value), dollars, order }
  }
  return most && { id: most.id, year: most.year, currency: most.currency, value: most.value }
}
