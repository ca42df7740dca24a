import { optional } from '../records/optional.ts'
import { endOfDay, LAST_POSITION, startOfDay } from '../search/position.ts'
import { StoreError } from '../store-error.ts'
import { edgeOf } from './day-range.ts'

const EARLIEST = '0001-01-01'

/** Dates in EDTF between which something lies, both included. */
export type DateFilter = { readonly from?: string; readonly to?: string }

/** The positions between two dates; where a query says so too, the narrower counts. */
export function toRange(filter: DateFilter, queryFrom?: string, queryTo?: string): { from: number; to: number } {
  const { first, last } = toDays(filter, queryFrom, queryTo)
  return {
    // What has no date lies between no two.
    from: first !== undefined ? startOfDay(first) : last !== undefined ? startOfDay(EARLIEST) : 0,
    to: last === undefined ? LAST_POSITION : endOfDay(last),
  }
}

/** The first and the last day between two dates. */
export function toDays(
  { from, to }: DateFilter,
  queryFrom?: string,
  queryTo?: string,
): { readonly first?: string; readonly last?: string } {
  const first = [toDay('from', from), queryFrom]
    .filter(day => day !== undefined)
    .toSorted()
    .at(-1)
  const last = [toDay('to', to), queryTo].filter(day => day !== undefined).toSorted()[0]
  if (first !== undefined && last !== undefined && first > last)
    throw new StoreError('bad-filter', { field: 'from', reason: `${first} is after ${last}; turn the dates round` })
  return { ...optional('first', first), ...optional('last', last) }
}

function toDay(field: 'from' | 'to', date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const day = edgeOf(date, field)
  if (day !== null) return day
  throw new StoreError('bad-filter', { field, reason: `"${date}" is no date such as 2015, 2015-05 or 2015-05-08` })
}
