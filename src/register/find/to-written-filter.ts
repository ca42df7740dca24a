import type { EntryFilter } from '../../store/index.ts'
import { LISTS } from './to-entry-filter.ts'

/**
 * A filter as people write it, from one that was made of it: what leads back to a saved search.
 *
 * @example toWrittenFilter({ pair: ['CN', 'RU'], forms: ['treaty'] }) // { pair: 'CN,RU', form: ['treaty'] }
 */
export function toWrittenFilter(filter: EntryFilter): Readonly<Record<string, string | number | readonly string[]>> {
  const { pair, between, amount, currencies, text, from, to, minConfidence, maxConfidence, minSources } = filter
  type Written = string | number | readonly string[] | undefined
  const lists = Object.entries(LISTS).map(([name, { field }]) => [name, filter[field as keyof EntryFilter] as Written])
  const written: Readonly<Record<string, Written>> = {
    ...Object.fromEntries(lists),
    ...{ text, from, to, minConfidence, maxConfidence, minSources },
    ...{ pair: pair?.join(','), between: between?.join(',') },
    currency: amount ? [amount.currency] : currencies,
    minAmount: amount?.min,
    maxAmount: amount?.max,
  }
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
