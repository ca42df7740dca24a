import type { ListFilter } from './list-command.ts'

/** An agreement has one of these, so that two lists of them hold together where they meet. */
const SINGLE = ['form', 'instrument', 'status', 'reached'] as const
/** It may have several of these: a list that takes the place of another finds more than both together. */
const SEVERAL = ['country', 'party', 'sector', 'currency', 'source', 'package', 'rank', 'review', 'problem'] as const

/** A filter made narrower by another; `isWider` where no filter can say both. */
export function refine(filter: ListFilter, more: ListFilter): ListFilter {
  const single = SINGLE.flatMap(field => {
    const [own, other] = [filter[field], more[field]]
    if (!own || !other || own.length === 0) return []
    // People write several in one word too: treaty,contract.
    const codes = own.flatMap(each => each.split(','))
    return [[field, other.filter(code => codes.includes(code))] as const]
  })
  const isWider =
    filter.isWider ||
    more.isWider ||
    SEVERAL.some(field => filter[field]?.length && more[field]) ||
    single.some(([, codes]) => codes.length === 0)
  return {
    ...filter,
    ...more,
    ...Object.fromEntries(single.filter(([, codes]) => codes.length > 0)),
    ...(filter.has && more.has ? { has: [...new Set([...filter.has, ...more.has])] } : {}),
    ...(filter.from && more.from ? { from: narrower(filter.from, more.from, 'from') } : {}),
    ...(filter.to && more.to ? { to: narrower(filter.to, more.to, 'to') } : {}),
    isWider: isWider || undefined,
  }
}

/** Of a date and one that lies within it the second: 2014-06 of 2014. Of others the one that leaves less. */
function narrower(a: string, b: string, edge: 'from' | 'to'): string {
  if (a.startsWith(b)) return a
  if (b.startsWith(a)) return b
  return a < b === (edge === 'from') ? b : a
}

export const withinYear = (filter: ListFilter, year: number | string): ListFilter =>
  refine(filter, { from: String(year), to: String(year) })

/** For a figure that no filter is as narrow as. */
export const wider = (filter: ListFilter): ListFilter => ({ ...filter, isWider: true })
