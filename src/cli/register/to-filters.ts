import type { ListFilter } from '../../analyse/index.ts'
import { toEntryFilter, type WrittenFilter } from '../../register/index.ts'
import type { EntryFilter } from '../../store/index.ts'

/** The filters as the command line has them. */
export type FilterOptions = Omit<WrittenFilter, 'text' | keyof Camel> & {
  readonly [Name in keyof Camel as Camel[Name]]: number | undefined
}
type Camel = {
  readonly minAmount: 'min-amount'
  readonly maxAmount: 'max-amount'
  readonly minConfidence: 'min-confidence'
  readonly maxConfidence: 'max-confidence'
  readonly minSources: 'min-sources'
}

/**
 * What was asked for, for the store and in the words of `foedera list`.
 *
 * @throws RegisterError for a value that is none
 */
export function toFilters(
  query: readonly string[],
  options: FilterOptions,
): { readonly filter: EntryFilter; readonly listed: ListFilter } {
  const written: WrittenFilter = {
    ...options,
    text: query.join(' '),
    minAmount: options['min-amount'],
    maxAmount: options['max-amount'],
    minConfidence: options['min-confidence'],
    maxConfidence: options['max-confidence'],
    minSources: options['min-sources'],
  }
  return { filter: toEntryFilter(written), listed: written }
}
