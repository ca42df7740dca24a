import { FORMS, INSTRUMENTS, REVIEWS, SECTORS, SOURCE_RANKS, STATUSES } from '../../model/index.ts'
import { ENTRY_TRAITS, type EntryFilter } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { type List, toFilter, toPair } from './written-filter.ts'

/** A filter as people write it: every value a text, lists as several texts or parted by commas. */
export type WrittenFilter = {
  readonly text?: string | undefined
  readonly pair?: string | undefined
  readonly between?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly currency?: readonly string[] | undefined
  readonly minAmount?: number | undefined
  readonly maxAmount?: number | undefined
  readonly minConfidence?: number | undefined
  readonly maxConfidence?: number | undefined
  readonly minSources?: number | undefined
} & { readonly [Name in keyof typeof LISTS]?: readonly string[] | undefined }

/** Filters that take several values, and the codes that they know. */
export const LISTS = {
  country: { field: 'countries', isUpper: true },
  party: { field: 'parties' },
  form: { field: 'forms', codes: Object.keys(FORMS) },
  instrument: { field: 'instruments', codes: Object.keys(INSTRUMENTS) },
  status: { field: 'statuses', codes: Object.keys(STATUSES) },
  reached: { field: 'reached', codes: Object.keys(STATUSES) },
  sector: { field: 'sectors', codes: Object.keys(SECTORS) },
  rank: { field: 'ranks', codes: Object.keys(SOURCE_RANKS) },
  review: { field: 'reviews', codes: Object.keys(REVIEWS) },
  source: { field: 'publishers' },
  package: { field: 'packages' },
  problem: { field: 'problems' },
  has: { field: 'has', codes: ENTRY_TRAITS },
} as const satisfies Record<string, List>

const CURRENCY_PATTERN = /^[A-Z]{3}$/

/**
 * Makes a filter of agreements out of what people write.
 *
 * @throws RegisterError `bad-filter` for a value that is none, with those that there are.
 * @example toEntryFilter({ pair: 'cn,ru', form: ['treaty,contract'] }) // { pair: ['CN', 'RU'], forms: ['treaty', 'contract'] }
 */
export function toEntryFilter(written: WrittenFilter): EntryFilter {
  const { text, pair, between, currency, minAmount, maxAmount, minConfidence, maxConfidence, minSources } = written
  const plain = {
    text: text || undefined,
    pair: toPair('pair', pair),
    between: toPair('between', between),
    from: written.from,
    to: written.to,
    minConfidence,
    maxConfidence,
    minSources,
    ...toAmounts(currency, minAmount, maxAmount),
  }
  return toFilter(plain, LISTS, written) as EntryFilter
}

/** A bound on the amount is in one currency. */
function toAmounts(currency: readonly string[] = [], min?: number, max?: number): Partial<EntryFilter> {
  const codes = currency.flatMap(each => each.split(',')).map(code => code.trim().toUpperCase())
  const wrong = codes.find(code => !CURRENCY_PATTERN.test(code))
  if (wrong !== undefined)
    throw new RegisterError('bad-filter', { field: 'currency', reason: `"${wrong}" is no code such as USD` })
  if (min === undefined && max === undefined) return codes.length === 0 ? {} : { currencies: codes }
  const [code] = codes
  if (code === undefined || codes.length > 1)
    throw new RegisterError('bad-filter', {
      field: 'amount',
      reason: 'Amounts are compared in one currency: say which',
    })
  return { amount: { currency: code, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } }
}
